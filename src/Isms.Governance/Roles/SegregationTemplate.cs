namespace Isms.Governance.Roles;

/// <summary>A pair of duties that is commonly kept apart, which an organisation adopts by saying which of its activities they are.</summary>
/// <remarks>Data, not a rule: what is not adopted binds nobody.</remarks>
public sealed record SegregationTemplate
{
    private SegregationTemplate(string id, SeparatedDuty one, SeparatedDuty other, SegregationKind when) => (Id, One, Other, When) = (SegregationId.From(id), one, other, when);

    /// <summary>The id that the pair has once it is adopted.</summary>
    public SegregationId Id { get; }

    /// <summary>The one duty.</summary>
    public SeparatedDuty One { get; }

    /// <summary>The other duty.</summary>
    public SeparatedDuty Other { get; }

    /// <summary>How they are kept apart.</summary>
    public SegregationKind When { get; }

    /// <summary>The pairs that are commonly kept apart: held by two people where the work lasts, and done by two people in one case where it is one matter after the other.</summary>
    public static ValueList<SegregationTemplate> Common { get; } =
    [
        new("operate-audit-control", SeparatedDuty.OperateControl, SeparatedDuty.AuditControl, SegregationKind.Held),
        new("draft-approve-version", SeparatedDuty.DraftVersion, SeparatedDuty.ApproveVersion, SegregationKind.SameCase),
        new("request-grant-access", SeparatedDuty.RequestAccess, SeparatedDuty.GrantAccess, SegregationKind.SameCase),
        new("own-verify-risk", SeparatedDuty.OwnRisk, SeparatedDuty.VerifyTreatment, SegregationKind.SameCase),
        new("report-verify-performance", SeparatedDuty.ReportPerformance, SeparatedDuty.VerifyPerformance, SegregationKind.Held),
        new("run-audit-isms", SeparatedDuty.RunManagementSystem, SeparatedDuty.AuditManagementSystem, SegregationKind.Held),
        new("perform-oversee-task", SeparatedDuty.PerformTask, SeparatedDuty.OverseeTask, SegregationKind.SameCase),
        new("raise-close-nonconformity", SeparatedDuty.RaiseNonconformity, SeparatedDuty.CloseNonconformity, SegregationKind.SameCase),
        new("propose-approve-budget", SeparatedDuty.ProposeBudget, SeparatedDuty.ApproveBudget, SegregationKind.SameCase),
    ];

    /// <summary>
    /// The commands that keep apart, of all these pairs, those of which both duties are an activity here: to be decided together
    /// (<see cref="GovernanceRegister.Do"/>), by the head or the chair of the governing body.
    /// </summary>
    /// <param name="activities">Which activity of the organisation is which duty.</param>
    /// <exception cref="ArgumentException">Both duties of a pair are one activity.</exception>
    public static ValueList<DefineSegregation> Adopt(IReadOnlyDictionary<SeparatedDuty, ActivityId> activities)
    {
        Guard.Against.Null(activities);
        return Common.Where(pair => activities.ContainsKey(pair.One) && activities.ContainsKey(pair.Other)).Select(pair => pair.With(activities[pair.One], activities[pair.Other])).ToValueList();
    }

    /// <summary>The command that keeps two activities apart as this pair.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or both are one activity.</exception>
    public DefineSegregation With(ActivityId one, ActivityId other)
    {
        Values.Id.Named(one);
        Values.Id.Named(other);
        return one == other ? throw new ArgumentException($"`{one}` cannot be both duties of the pair `{Id}`") : new() { Id = Id, One = one, Other = other, When = When };
    }
}
