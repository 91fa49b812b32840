namespace Isms.Governance.Delegations;

/// <summary>
/// What a delegation needs besides its delegator's decision, such as an approval for everything about money that is handed on.
/// Which delegations it concerns is said by activity, category and hop; a party that does not exist passes nothing.
/// </summary>
public sealed record Gate
{
    /// <summary>The id by which an approval names the gate.</summary>
    public required string Id { get; init => field = Values.Id.Checked(value); }

    /// <summary>The activities that it concerns, with everything narrower; with no activity and no category it concerns all.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>The categories that it concerns, with everything narrower.</summary>
    public ValueList<string> Categories { get; init => field = value ?? []; } = [];

    /// <summary>From which delegation of a chain on it counts: 1 is what an original holder hands over, 2 what its delegate hands on; null for any.</summary>
    public int? HopAtLeast { get; init => field = value is { } hop ? Guard.Against.NegativeOrZero(hop) : null; }

    /// <summary>Any one of these must approve.</summary>
    public ValueList<Party> ApprovalBy { get; init => field = value ?? []; } = [];

    /// <summary>Every one of these must agree.</summary>
    public ValueList<Party> AgreementOf { get; init => field = value ?? []; } = [];

    /// <summary>Every one of these must be told.</summary>
    public ValueList<Party> NoticeTo { get; init => field = value ?? []; } = [];

    /// <summary>How many distinct persons must have signed, the delegate not among them; null for none.</summary>
    public int? Signatures { get; init => field = value is { } count ? Guard.Against.NegativeOrZero(count) : null; }

    /// <summary>What the delegation must state beyond what the scheme asks of all.</summary>
    public FormParts Form { get; init; }

    /// <summary>Whether it concerns an activity on this line, which starts with the activity itself.</summary>
    internal bool Concerns(ActivityId activity, IEnumerable<Activity> line) => (Activities.Count == 0 && Categories.Count == 0)
        || Activities.Contains(activity) || line.Any(each => Activities.Contains(each.Id) || each.Categories.Any(Categories.Contains));
}
