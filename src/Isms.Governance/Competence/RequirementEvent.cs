namespace Isms.Governance.Competence;

/// <summary>What is required of whoever fills a position or one of a class, or carries out an activity.</summary>
public abstract record RequirementEvent : CompetenceEvent
{
    /// <summary>Where it is required: a position, a class of positions or an activity.</summary>
    public required EntryReference For { get; init; }

    /// <summary>The competence.</summary>
    public required CompetenceId Competence { get; init; }

    internal sealed override string About => AboutOf(For, Competence);

    internal sealed override IEnumerable<EntryReference> Names => [For];

    internal static string AboutOf(EntryReference @for, CompetenceId competence) => $"{@for}: {competence}";

    internal override void EnsureSound()
    {
        Id.Named(Competence);
        if (For.Id is null || For.Kind is not (EntryKind.Position or EntryKind.Class or EntryKind.Activity))
        {
            throw new ArgumentException("a competence is required for a position, a class of positions or an activity");
        }
    }

    private protected sealed override CompetenceBook ApplyTo(CompetenceBook book, Stamp stamp) => book.With(this, About, stamp);
}
