using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>
/// Grants resources that were asked for, wholly or in part, under an activity. Done now, it is refused to whom that is not given, money beyond
/// a limit included; reported as done, it is entered as it happened and what it lacks is found.
/// </summary>
/// <remarks>The exercise of authority in it enters the ledger under the same id. The same id with the same content changes nothing.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the quantity nothing.</exception>
public sealed record GrantResources : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, ResourcesGranted>> Rules = RequestRules.OfFacts<ResourcesGranted>();

    /// <inheritdoc cref="ResourcesGranted.Id"/>
    public required ExerciseId Id { get; init; }

    /// <summary>The request.</summary>
    public required ResourceRequestId Request { get; init; }

    /// <summary>Who grants, and by what right they claim to.</summary>
    public required Doer By { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ResourcesGranted.Quantity"/>
    public required Quantity Quantity { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ResourcesGranted.Activity"/>
    public required ActivityId Activity { get; init; }

    /// <inheritdoc cref="ResourcesGranted.IsReported"/>
    public bool IsReported { get; init; }

    /// <inheritdoc cref="ResourcesGranted.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ResourceView> docket)
    {
        docket = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var asked = new ResourcesGranted
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Request = Request, By = By.Person, Quantity = Quantity, Activity = Activity,
            IsReported = IsReported, Evidence = Evidence,
        };
        asked.EnsureSound();
        var act = new Act(Id, By, Activity)
        {
            Object = $"request {Request}: {Quantity}", Amount = Quantity.AsMoney, RequestedBy = docket.Then.Find(Request)?.Request.By,
        };
        return docket.Record(Rules, asked, docket.View.Known<ResourcesGranted>(Request).FirstOrDefault(grant => grant.Id == Id), EffectiveFrom, act.On(docket.Delegations, DecidedBy, IsReported));
    }
}
