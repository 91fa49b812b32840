namespace Isms.Governance.Delegations;

/// <summary>An instruction is passed on to somebody whom it binds: below the delegation on which it was given, once it was given.</summary>
internal static class D23Below
{
    internal static RuleOutcome Check(PassingCase @case) => @case is not { Grant: { } grant, Instruction: { } instruction } ? RuleOutcome.NotReached : RuleOutcome.Of(
        grant.Chain().Skip(1).Any(above => above.Key == instruction.Grant.Key) ? null : Rule.D23.Broken(
            $"`{grant.Name}` does not lie below `{instruction.Grant.Name}`, on which `{@case.Id}` was given", "name a delegation below", grant.Name.ToString(), @case.Id.Value),
        @case.Moment.EffectiveFrom >= instruction.Given.EffectiveFrom ? null : Rule.D23.Broken(
            $"`{@case.Id}` was not given before {instruction.Given.EffectiveFrom.InWords()}", "correct the instant", @case.Id.Value));
}
