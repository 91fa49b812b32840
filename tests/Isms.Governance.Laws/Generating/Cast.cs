using Isms.Governance.Policies;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Generating;

/// <summary>The small pools of names from which histories are drawn, so that everything meets everything.</summary>
internal static class Cast
{
    public static readonly PersonId[] People = [.. new[] { "ada", "bo", "cy", "di", "ed" }.Select(PersonId.From)];

    /// <summary>A person of the external party.</summary>
    public static readonly PersonId Vera = PersonId.From("vera");

    public static readonly PersonId Nobody = PersonId.From("nobody");

    public static readonly PositionId Ceo = PositionId.From("ceo");

    public static readonly PositionId[] Positions = [Ceo, .. new[] { "cfo", "ciso", "head-it", "head-hr", "clerk" }.Select(PositionId.From)];

    public static readonly UnitId[] Units = [.. new[] { "corp", "it", "hr" }.Select(UnitId.From)];

    public static readonly ClassId[] Classes = [ClassId.From("heads"), ClassId.From("staff")];

    public static readonly LevelId[] Levels = [LevelId.From("top"), LevelId.From("line")];

    public static readonly CompetenceId Law = CompetenceId.From("law");

    public static readonly SegregationId[] Pairs = [.. new[] { "one", "two", "three" }.Select(SegregationId.From)];

    public static readonly BodyId[] Bodies = [BodyId.From("board"), BodyId.From("committee")];

    public static readonly ContextId Usual = ContextId.From("usual");

    public static readonly ContextId Emergency = ContextId.From("emergency");

    public static readonly ExternalPartyId Vendor = ExternalPartyId.From("vendor");

    /// <summary>The whole, with everything below it.</summary>
    public static readonly ActivityId Isms = ActivityId.From("isms");

    /// <summary>Discharges 5.1.c; part of the whole.</summary>
    public static readonly ActivityId Means = ActivityId.From("means");

    /// <summary>Monetary, with limits of its original holder; part of the means.</summary>
    public static readonly ActivityId Spend = ActivityId.From("spend");

    /// <summary>Discharges 5.1.d, which is personal; part of the whole.</summary>
    public static readonly ActivityId Message = ActivityId.From("message");

    /// <summary>Discharges 5.3.a, where only the decision is reserved.</summary>
    public static readonly ActivityId Roles = ActivityId.From("roles");

    public static readonly ActivityId[] Activities = [Isms, Means, Spend, Message, Roles];

    public static readonly ConditionId[] Conditions = [.. new[] { "quotes", "legal", "note" }.Select(ConditionId.From)];

    public static readonly PolicyId[] Policies = [PolicyId.From("isp"), PolicyId.From("access"), PolicyId.From("backup")];

    public static readonly VersionId[] Versions = [.. new[] { "1.0", "2.0", "3.0", "4.0" }.Select(VersionId.From)];

    public static readonly CaseId[] Cases = [CaseId.From("case-1"), CaseId.From("case-2")];

    public static readonly ScopeId Scope = ScopeId.From("scope");

    public static readonly ObligationId[] Obligations = [Clause.Resources, Clause.Message, Clause.ConformityMandate, Clause.Direction];

    public static readonly ObligationId[] Controls = [.. new[] { "A.5.1", "A.5.2", "A.5.3" }.Select(number => ObligationId.From($"27001:2022/{number}"))];

    /// <summary>An obligation of a catalogue of the house.</summary>
    public static readonly ObligationId Locks = ObligationId.From("house:1/1");

    /// <summary>Two catalogues of the house under one id.</summary>
    public static readonly Edition[] OfTheHouse =
    [
        .. new[] { ActorRule.Personal, ActorRule.Owner }.Select(actor => Edition.Of(
            EditionId.From("house:1"), "rules of the house", new Requirement { Id = ObligationId.From("house:1/1"), Title = "locks", Actor = actor, IfMissing = FindingGrade.Minor, MayBeLeftOut = actor is ActorRule.Owner ? true : null,
                Evidence = actor is ActorRule.Owner ? [EvidenceKind.ChangeRecord] : [], Cadence = actor is ActorRule.Owner ? new() { Days = 90 } : null })),
    ];

    public static readonly decimal[] Amounts = [0m, 1_000m, 5_000m, 10_000m, 10_000.01m, 25_000m, 50_000m];

    public static readonly DelegationScheme[] Schemes =
    [
        DelegationScheme.Simple,
        DelegationScheme.Simple with { Name = "unless stated", Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "acceptance", AcceptanceRequired = true, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "two deep", MaxDepth = 2, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "upwards", Direction = Direction.Up, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "any direction", Direction = Direction.Any, Redelegation = Redelegation.UnlessStated, EndsWithDelegator = true },
        DelegationScheme.Simple with { Name = "half a year", MaxTerm = Period.FromMonths(6), OpenEnds = false, LateEntryRefused = true, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "upward", UpwardExercise = UpwardExercise.Supervisor | UpwardExercise.HigherLevels, ActingCarries = Carries.AllButMoney, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "line", UpwardExercise = UpwardExercise.Line, ActingMaxTerm = Period.FromMonths(7), Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "head", UpwardExercise = UpwardExercise.Head, ActingCarries = Carries.WithOwnLimit, ActingMaxTerm = Period.FromMonths(8), Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with { Name = "signed", Signatures = 2, Form = FormParts.ReviewEvery, Redelegation = Redelegation.UnlessStated },
        DelegationScheme.Simple with
        {
            Name = "gated", Redelegation = Redelegation.UnlessStated,
            Gates =
            [
                new() { Id = "onward", HopAtLeast = 2, ApprovalBy = [Ceo, Positions[1]] },
                new() { Id = "money", Categories = ["money"], AgreementOf = [Positions[1]], NoticeTo = [Bodies[1]] },
            ],
        },
        DelegationScheme.Simple with
        {
            Name = "regimes", Redelegation = Redelegation.UnlessStated,
            Regimes =
            [
                new() { Activities = [Means], Scheme = new() { Name = "means", AcceptanceRequired = true, AcceptanceWithin = Period.FromMonths(1), OpenEnds = true, MaxDepth = 2 } },
                new() { Categories = ["money"], Scheme = new() { Name = "money", UpwardExercise = UpwardExercise.Line, ActingCarries = Carries.AllButMoney, MaxTerm = Period.FromMonths(6), EndsWithDelegator = true, Redelegation = Redelegation.UnlessStated } },
                new() { Activities = [Roles], Scheme = DelegationScheme.Simple with { Name = "roles", Direction = Direction.Up, UpwardExercise = UpwardExercise.Line, ActingCarries = Carries.AllButMoneyAndPersonnel } },
            ],
        },
        DelegationScheme.Simple with { Name = "formal", Form = FormParts.End | FormParts.Reference | FormParts.Overseer | FormParts.Kinds | FormParts.ReportEvery },
    ];
}
