using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Policies;
using Isms.Governance.Records;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Handovers;

/// <summary>The page of questions about who took over whose accountability, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class HandoverView : IReading<HandoverView>
{
    private readonly LeadershipView leadership;
    private readonly PolicyView policies;
    private readonly ResourceView resources;
    private readonly ReviewView reviews;
    private readonly Chronicle<HandoverEvent> book;

    internal HandoverView(LeadershipView leadership, PolicyView policies, ResourceView resources, ReviewView reviews, Chronicle<HandoverEvent> book) =>
        (this.leadership, this.policies, this.resources, this.reviews, this.book) = (leadership, policies, resources, reviews, book);

    internal DelegationsAt Delegations => reviews.Delegations;

    DelegationsAt IReading<HandoverView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    private ImprovementView Improvement => reviews.Improvement;

    internal HandoverView At(Instant effective) => new(leadership.At(effective), policies.At(effective), resources.At(effective), reviews.At(effective), book);

    HandoverView IReading<HandoverView>.At(Instant effective) => At(effective);

    /// <summary>The handovers to those who answer regularly at this instant, the earliest first; none of those who have answered since the scope was established.</summary>
    public ValueList<Handover> All => field ??= Changed().OrderBy(handover => handover.Since).ThenBy(handover => handover.To.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>Those of them that are not acknowledged, the earliest first.</summary>
    public ValueList<Handover> Unacknowledged => All.Where(handover => !handover.IsAcknowledged).ToValueList();

    /// <summary>What goes with the handovers to a position to whoever holds it now: those not acknowledged yet, or all where none is open.</summary>
    public HandoverPackage PackageFor(PositionId position)
    {
        Id.Named(position);
        var handovers = To(position);
        return PackageOf(position, handovers.Any(handover => !handover.IsAcknowledged) ? handovers.Where(handover => !handover.IsAcknowledged) : handovers);
    }

    internal Handover[] To(PositionId position) => [.. All.Where(handover => handover.To == position)];

    internal HandoverPackage PackageOf(PositionId to, IEnumerable<Handover> handovers)
    {
        var (delegations, all) = (Delegations, handovers.ToArray());
        var obligations = all.SelectMany(handover => handover.Obligations).Distinct().ToValueList();
        var seats = all.SelectMany(handover => handover.From).Select(each => each.Position).Append(to).Distinct().ToArray();
        var grants = obligations.Count == 0 ? []
            : delegations.Active.Where(grant => grant.Terms.From.Position is { } from && (from == to || (seats.Contains(from) && Discharges(grant, obligations)))).Select(grant => grant.Name).ToValueList();
        var actions = obligations.Count == 0 ? [] : Improvement.OverdueActions.Where(action => seats.Contains(action.Opened.Owner)).ToValueList();
        var subjects = obligations.Select(each => each.Value).Concat(seats.Select(each => each.Value)).Concat(grants.Select(each => each.ToString()))
            .Concat(actions.Select(each => each.Id.Value)).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            At = Instant, To = to, From = all.SelectMany(handover => handover.From).Distinct().ToValueList(), Obligations = obligations, Delegations = grants, OverdueActions = actions,
            Findings = obligations.Count == 0 ? [] : new Findings { At = Instant, Items = FindEarlier().Where(finding => finding.Subjects.Any(subjects.Contains)).ToValueList() }.Items,
        };
    }

    /// <summary>What finds in each earlier chapter; the delegations find for the chapters before them as well.</summary>
    internal static readonly ImmutableArray<(Chapter Chapter, Func<HandoverView, IEnumerable<Finding>> Find)> Finders =
    [
        (Chapter.Delegations, view => view.Delegations.FindAll().Items),
        (Chapter.Roles, view => new RoleView(view.Delegations.Roles).Find()),
        (Chapter.Leadership, view => view.leadership.Find()),
        (Chapter.Policies, view => view.policies.Find()),
        (Chapter.Objectives, view => view.reviews.ObjectivePage.Find()),
        (Chapter.Resources, view => view.resources.Find()),
        (Chapter.Monitoring, view => view.Improvement.Monitoring.Find()),
        (Chapter.Improvement, view => view.Improvement.Find()),
        (Chapter.Reviews, view => view.reviews.Find()),
    ];

    /// <summary>What is found in all earlier chapters; nothing while no question can be answered.</summary>
    internal IEnumerable<Finding> FindEarlier() => Delegations.Accountability.Unanswerable() is not null ? [] : Finders.SelectMany(finder => finder.Find(this));

    private bool Discharges(Grant grant, ValueList<ObligationId> obligations)
    {
        var accountability = Delegations.Accountability;
        return grant.Mandate.Activities.Any(activity => accountability.ObligationsOf(activity).Any(obligations.Contains));
    }
}
