namespace Isms.Governance.Roles;

/// <summary>Asks that there be a role; by top management.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the title blank.</exception>
public sealed record DefineRole : RoleCommand
{
    internal static readonly RuleList<RecordedCase<RoleDefined>> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S02, CheckContent), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckDefined),
    ];

    /// <inheritdoc cref="Role.Id"/>
    public required RoleId Id { get; init; }

    /// <inheritdoc cref="Role.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Role.Responsibilities"/>
    public ValueList<ActivityId> Responsibilities { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="Role.Authorities"/>
    public ValueList<ActivityId> Authorities { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="Role.Competences"/>
    public ValueList<CompetenceId> Competences { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(RoleDocket docket)
    {
        var asked = new RoleDefined
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom,
            Role = new() { Id = Id, Title = Title, Responsibilities = Responsibilities, Authorities = Authorities, Competences = Competences },
        };
        asked.EnsureSound();
        return docket.Then.DefinitionOf(Id) is { } known && known.Role == asked.Role && docket.Then.Find(Id) == asked.Role && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckContent(RecordedCase<RoleDefined> @case) => RuleOutcome.Of(@case.AsItStands.DefinitionOf(@case.Asked.Role.Id) is not { } known ? null : Rule.S02.Broken(
        $"the role `{known.Role.Id}` is on record from {known.EffectiveFrom.InWords()} on", "change that role, or use another id", known.Role.Id.Value));
}
