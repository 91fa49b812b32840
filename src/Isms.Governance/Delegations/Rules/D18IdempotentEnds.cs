namespace Isms.Governance.Delegations;

/// <summary>Nothing is accepted, replaced, suspended, resumed or stopped after its end.</summary>
internal static class D18IdempotentEnds
{
    internal static RuleOutcome Check(ItemCase @case)
    {
        if (@case.Grant is not { } grant)
        {
            return RuleOutcome.NotReached;
        }

        var then = @case.Delegations.At(Instant.Max(@case.Moment.EffectiveFrom, grant.From));
        return RuleOutcome.Of(grant.Chain().FirstOrDefault(then.IsOver) is { } over ? Rule.D18.Broken(
            $"`{grant.Name}` {(ReferenceEquals(over, grant) ? "is" : $"rests on `{over.Name}`, which is")} {then.OwnStanding(over).InWords()}"
            + $" and cannot be {Done(@case.Act)}", "grant it anew", grant.Name.ToString()) : null);
    }

    private static string Done(string act) => act switch
    {
        "accept" => "accepted",
        "supersede" => "superseded",
        "suspend" => "suspended",
        "resume" => "resumed",
        "decline" => "declined",
        "instruct about" => "instructed about",
        _ => "stopped",
    };
}
