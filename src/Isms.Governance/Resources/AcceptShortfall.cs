using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>
/// Accepts, as a risk and for a time, that what was asked for is short. Done now, it is refused to whom the activity is not given, the amount that
/// is short included; reported as done, it is entered as it happened and what it lacks is found.
/// </summary>
/// <remarks>The exercise of authority in it enters the ledger under the same id. The same id with the same content changes nothing.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, the reason blank, or the end not after the start.</exception>
public sealed record AcceptShortfall : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, ShortfallAccepted>> Rules = RequestRules.OfFacts<ShortfallAccepted>();

    /// <inheritdoc cref="ShortfallAccepted.Id"/>
    public required ExerciseId Id { get; init; }

    /// <summary>The request.</summary>
    public required ResourceRequestId Request { get; init; }

    /// <summary>Who accepts, and by what right they claim to.</summary>
    public required Doer By { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ShortfallAccepted.Activity"/>
    public required ActivityId Activity { get; init; }

    /// <inheritdoc cref="ShortfallAccepted.Reason"/>
    public required string Reason { get; init; }

    /// <inheritdoc cref="ShortfallAccepted.Until"/>
    public required Instant Until { get; init; }

    /// <inheritdoc cref="ShortfallAccepted.IsReported"/>
    public bool IsReported { get; init; }

    /// <inheritdoc cref="ShortfallAccepted.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ResourceView> docket)
    {
        docket = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var asked = new ShortfallAccepted
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Request = Request, By = By.Person, Activity = Activity, Reason = Reason, Until = Until,
            IsReported = IsReported, Evidence = Evidence,
        };
        asked.EnsureSound();
        // The money that is short at that moment: what was accepted is not accepted a second time as something else when more is granted since.
        var act = new Act(Id, By, Activity) { Object = $"shortfall of request {Request}", Amount = docket.Then.Find(Request)?.Short.AsMoney };
        return docket.Record(Rules, asked, docket.View.Known<ShortfallAccepted>(Request).FirstOrDefault(each => each.Id == Id), EffectiveFrom, act.On(docket.Delegations, DecidedBy, IsReported));
    }
}
