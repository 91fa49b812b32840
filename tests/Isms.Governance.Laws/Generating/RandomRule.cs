namespace Isms.Governance.Laws.Generating;

/// <summary>A rule as some host might add it: what it says hangs on the proposal alone, and nobody can foresee it.</summary>
internal sealed class RandomRule(ulong seed, string id = "HOST-1") : IDecisionRule
{
    public RuleId Id => RuleId.From(id);

    public string Title => "random";

    public string Statement => "whatever the host likes";

    public ValueList<Objection>? Check(Proposal proposal)
    {
        // The register is read, too, so that a rule that asks questions is among those tried.
        var dice = new Dice(unchecked((seed * 31) + Number($"{proposal.Command} {proposal.Decided.By} {proposal.EffectiveFrom} {proposal.Events.Count} {proposal.View.TopManagement}")));
        return dice.Weighted<Func<ValueList<Objection>?>>(
            (4, () => null), (4, () => []), (2, () => [Objection(1)]), (1, () => [Objection(1), Objection(2)]))();
    }

    private static Objection Objection(int number) => new($"objection {number}", "ask the host", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of a text, the same on every machine.</summary>
    private static ulong Number(string text) => text.Aggregate(14_695_981_039_346_656_037UL, (number, character) => unchecked((number ^ character) * 1_099_511_628_211UL));
}
