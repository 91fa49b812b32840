namespace Isms.Governance.Organization;

/// <summary>
/// Who may receive an activity. The rule of the narrowest activity that has one replaces those of wider ones as a whole.
/// It is about delegates, never about original holders.
/// </summary>
/// <remarks>A delegation is judged by the rule when it is decided, and an act under it by the rule when it is done; neither ends the delegation.</remarks>
public sealed record Eligibility
{
    /// <summary>Who may receive it: one of these. None: anybody.</summary>
    public ValueList<Recipient> To { get; init => field = value ?? []; } = [];

    /// <summary>Who may receive it from a delegate: one of these. None: as <see cref="To"/> says.</summary>
    public ValueList<Recipient> OnwardTo { get; init => field = value ?? []; } = [];

    /// <summary>Which delegates may hand it on: one of these. None: every delegate whose own item allows it.</summary>
    public ValueList<Recipient> OnwardBy { get; init => field = value ?? []; } = [];

    /// <summary>Whether only persons act whose appointment authorises them for it.</summary>
    public bool PersonallyAuthorised { get; init; }

    /// <summary>What a person must be competent in to act.</summary>
    public ValueList<CompetenceId> Competences { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whose agreement every delegation states; null for nobody's. Who grants or receives it does not agree through a second seat.
    /// </summary>
    public Party? AgreementOf { get; init; }

    /// <summary>Whether the acting holder of a delegate position does not count.</summary>
    public bool ActingExcluded { get; init; }

    /// <summary>Who should receive it: another recipient is noted, never refused. None: no preference.</summary>
    public ValueList<Recipient> Preferred { get; init => field = value ?? []; } = [];

    /// <summary>Who may receive it as so many delegations of a chain, counted from the original holder.</summary>
    internal ValueList<Recipient> At(int hop) => hop > 1 && OnwardTo.Count > 0 ? OnwardTo : To;

    internal IEnumerable<EntryReference> Names =>
        Recipients.SelectMany(each => each.Names).Concat(AgreementOf is { } party ? party.Except.Select(each => (EntryReference)each).Prepend(party.Entry) : []);

    private IEnumerable<Recipient> Recipients => To.Concat(OnwardTo).Concat(OnwardBy).Concat(Preferred);

    internal void EnsureSound()
    {
        foreach (var recipient in Recipients)
        {
            Guard.Against.EnumOutOfRange(Guard.Against.Null(recipient).Within);
        }

        foreach (var competence in Competences)
        {
            Id.Named(competence, nameof(Competences));
        }
    }
}
