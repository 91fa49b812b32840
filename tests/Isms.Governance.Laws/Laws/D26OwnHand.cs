using Isms.Governance.Handovers;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Resources;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision is made by somebody whose decision it is.</summary>
public sealed class D26OwnHand
{
    [Law]
    public void A_decision_is_made_by_somebody_whose_decision_it_is(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<GovernanceEvent>()
        .Where(each => each.Step.Asked.Command is DelegationCommand or AccountabilityCommand or HandoverCommand or RoleCommand or DesignateTopManagement or EndDesignation or CloseScope or AdoptCatalogue
            or ChangeHead or RegisterGoverningBody or AppointPerson or EndAppointment
            or ExtendAppointment or NameDeputy or EndDeputy or AdoptOrderOfSuccession or ExtendSuccession or DecideAdequacy)
        .Select(each => Entitled(history, each.Step, each.Event) is { } entitled && !entitled.Any(person => person == each.Event.Decided.By || each.Event.Decided.With.Any(with => with == person))
            ? $"record {each.Record.Sequence} is decided by {each.Event.Decided.By}, who is none of {string.Join(", ", entitled)}" : null).First();

    /// <summary>Whose decision it is; null when the law says nothing about it.</summary>
    private static PersonId?[]? Entitled(History history, Generating.Step step, GovernanceEvent @event)
    {
        var view = step.When(@event);
        PersonId?[] top = [view.TopManagement.Count > 0 ? view.WhoFills(view.TopManagement[0]).Person : null, view.GoverningBody is { } body ? view.HandOf(body) : null];
        return @event switch
        {
            ResponsibilityDelegated delegated when step.IsInherited(delegated) => step.Before.At(delegated.Decided.At) is var then && then.Find(delegated.From.Entry) is not null && then.HandOf(delegated.From) is { } hand ? [hand] : null,
            ResponsibilityDelegated delegated => step.Asked.Command is DelegateResponsibility ? [view.HandOf(delegated.From)] : null,
            AuthorityExercised act => act.IsReported ? null : [act.Person],
            ExerciseRatified => null,
            InstructionGiven given => [.. top, .. Delegators(history, view, given.Item)],
            InstructionPassedOn passed => [.. Delegators(history, view, passed.Item)],
            DelegateReported or DelegationReviewed => null,
            DelegationSuspended suspended => [.. top, .. Delegators(history, view, suspended.Item)],
            DelegationResumed resumed => [.. top, .. Delegators(history, view, resumed.Item)],
            RedelegationStopped stopped => [.. top, .. Delegators(history, view, stopped.Item)],
            DelegationAccepted accepted => Delegate(history, view, accepted.Item),
            DelegationDeclined declined => Delegate(history, view, declined.Item),
            DelegationRevoked revoked => [.. top, .. Delegators(history, view, revoked.Item)],
            DelegationSuperseded superseded => [.. top, .. Delegators(history, view, superseded.Item)],
            // An acting holder may be left out of top management: then the absent one still answers.
            AccountabilityAcknowledged acknowledged => [view.WhoFills(acknowledged.Position).Person, view.WhoFills(acknowledged.Position).Absent],
            HandoverAcknowledged acknowledged => [view.WhoFills(acknowledged.To).IsActing ? view.WhoFills(acknowledged.To).Absent : view.WhoFills(acknowledged.To).Person],
            HeadChanged or GoverningBodyRegistered => view.GoverningBody is null ? view.Scope is null ? null : EverAtTheTop(step, @event) : [top[1]],
            PersonAppointed appointed => Above(step, @event, appointed.Appointment.Position, top),
            ResponsibilityAssigned assigned => [.. Tops(view), .. top, .. Around(step, view, assigned, assigned.Activity, assigned.Position)],
            ResponsibilityRelieved relieved => [.. Tops(view), .. top, .. Around(step, view, relieved, relieved.Activity, relieved.Position)],
            RoleAssigned assigned => [.. Tops(view), .. top, .. Over(step, view, assigned, assigned.Position)],
            RoleRelieved relieved => [.. Tops(view), .. top, .. Over(step, view, relieved, relieved.Position)],
            MandateGiven or MandateEnded => [.. Tops(view)],
            AssignmentCommunicated => null,
            AssignmentAcknowledged acknowledged => [view.WhoFills(acknowledged.Position).Person],
            ActivityOwnerNamed or CompensatingControlApproved or SegregationRiskAccepted or RoleDefined or RoleChanged or RoleRetired or RaciCellSet => [.. Tops(view), .. top],
            AdequacyDecided => [.. Tops(view)],
            AppointmentEnded ended => Above(step, @event, ended.Position, top) is { } above ? [.. above, ended.Person] : null,
            AppointmentExtended extended => Above(step, @event, extended.Position, top),
            DeputyNamed named => Above(step, @event, named.Seat, top) is { } above ? [.. above, view.WhoFills(named.Seat).Person] : null,
            DeputyEnded ended => Above(step, @event, ended.Seat, top) is { } above ? [.. above, view.WhoFills(ended.Seat).Person, view.WhoFills(ended.Deputy).Person] : null,
            OrderOfSuccessionAdopted order => IsHeads(step, @event, order.Seat) ? null : top,
            SuccessionExtended extended => history.Recorded<OrderOfSuccessionAdopted>().First(each => each.Event.Item == extended.Item) is var order && IsHeads(step, @event, order.Event.Seat) ? null : top,
            _ => top,
        };
    }

    /// <summary>Whether a seat is the head's when something is decided, or when it takes effect: that has a rule of its own.</summary>
    private static bool IsHeads(Generating.Step step, GovernanceEvent @event, PositionId seat) =>
        step.When(@event).TopManagement.Take(1).Concat(step.Before.At(@event.EffectiveFrom).TopManagement.Take(1)).Contains(seat);

    /// <summary>With no governing body: whoever fills or filled a seat of top management; anybody while nobody ever did.</summary>
    private static PersonId?[]? EverAtTheTop(Generating.Step step, GovernanceEvent @event)
    {
        var decided = @event.Decided.At;
        var journal = step.Before.Journal.ToList();
        var seats = journal.Select(record => record.Event).Where(each => each.EffectiveFrom <= decided)
            .Select(each => each is ScopeEstablished established ? established.Scope.Head : each is HeadChanged changed ? changed.Head : (each as TopManagementDesignated)?.Position);
        var model = new ReferenceModel(journal, decided, journal.Count);
        PersonId?[] holders = [.. seats.OfType<PositionId>().SelectMany(model.TermsOf).Where(term => term.From <= decided && term.From < term.Until).Select(term => (PersonId?)term.Person)];
        return holders.Length == 0 ? null : holders;
    }

    /// <summary>Who fills the seats above a seat, and those at the top; the seats of the head and of the chair have rules of their own.</summary>
    private static PersonId?[]? Above(Generating.Step step, GovernanceEvent @event, PositionId position, PersonId?[] top)
    {
        var (view, then) = (step.When(@event), step.Before.At(@event.EffectiveFrom));
        if (view.Scope is null || view.TopManagement.Take(1).Concat(then.TopManagement.Take(1)).Contains(position)
            || (view.GoverningBody is { } body && (view.Find(body) as Body)?.Chair == position))
        {
            return null;
        }

        var placed = view.Find(position) is null ? then : view;
        var seats = new List<PositionId>();
        for (var next = (placed.Find(position) as Position)?.ReportsTo; next is { } above && !seats.Contains(above); next = (placed.Find(above) as Position)?.ReportsTo)
        {
            seats.Add(above);
        }

        return [.. top, .. seats.Select(seat => view.WhoFills(seat).Person)];
    }

    private static IEnumerable<PersonId?> Tops(GovernanceView view) => view.TopManagement.Select(position => view.WhoFills(position).Person);

    /// <summary>Who owns an activity, and who fills the seats above a position.</summary>
    private static IEnumerable<PersonId?> Around(Generating.Step step, GovernanceView view, RoleEvent @event, ActivityId activity, PositionId position) =>
        view.WhoIsResponsible(activity).Owners.Select(owner => view.WhoFills(owner.Position).Person).Concat(Over(step, view, @event, position));

    /// <summary>Who fills the seats above a position.</summary>
    private static IEnumerable<PersonId?> Over(Generating.Step step, GovernanceView view, RoleEvent @event, PositionId position)
    {
        var placed = view.Find(position) is null ? step.Before.At(@event.EffectiveFrom) : view;
        var seats = new List<PositionId>();
        for (var next = (placed.Find(position) as Position)?.ReportsTo; next is { } above && !seats.Contains(above); next = (placed.Find(above) as Position)?.ReportsTo)
        {
            seats.Add(above);
        }

        return seats.Select(seat => view.WhoFills(seat).Person);
    }

    private static PersonId?[]? Delegate(History history, GovernanceView view, InstrumentItem item) =>
        history.Grants().First(grant => grant.Name() == item).To is var to && to.Kind is PartyKind.Class or PartyKind.External ? null : [view.HandOf(to)];

    private static IEnumerable<PersonId?> Delegators(History history, GovernanceView view, InstrumentItem item) =>
        history.Grants().First(grant => grant.Name() == item) is var grant ? history.Above(grant).Append(grant).Select(each => view.HandOf(each.From)) : [];
}
