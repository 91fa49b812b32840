namespace Isms.Governance.Competence;

/// <summary>A fact about competence as it would be recorded, with what is on record under the same id; null when nothing is.</summary>
internal sealed record KeptCase(CompetenceDocket Docket, CompetenceEvent Asked, CompetenceEvent? OnRecord = null) : ICase, INaming
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Competence.Organization;

    public OrganizationAt Then => Docket.Then.Organization;

    public IEnumerable<EntryReference> Names => Asked.Names;

    internal static RuleOutcome OneContent(KeptCase @case) => @case.OnRecord is null ? RuleOutcome.Held : RuleOutcome.Of(Rule.S02.Broken(
        $"`{@case.Asked.About}` is on record with other content, effective {@case.OnRecord.EffectiveFrom.InWords()}", "use another id, or correct that record", @case.Asked.About));
}
