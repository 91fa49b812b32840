using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Orders of succession for one seat do not overlap; under one somebody acts only in a vacancy or absence, and not beyond its cap without an extension.</summary>
public sealed class D25Succession
{
    [Law]
    public void Somebody_acts_in_succession_only_in_a_vacancy_or_absence_and_within_the_cap(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var orders = history.Recorded<OrderOfSuccessionAdopted>().Select(each => each.Event).ToArray();
        return (
            from one in orders
            from other in orders
            where one != other && one.Seat == other.Seat
                && Instant.Max(one.EffectiveFrom, other.EffectiveFrom) < Instant.Min(UntilOf(one, orders), UntilOf(other, orders))
            select $"{one.Item} and {other.Item} are both in force for {one.Seat}").FirstOrDefault()
            ?? orders.Select(each => each.Order.Any(place => place.Positions.All(position => position == each.Seat)) ? $"{each.Seat} succeeds itself" : null).First()
            ?? history.Recorded<SuccessionExtended>().Select(each => orders.First(order => order.Item == each.Event.Item).Cap is null ? $"{each.Event.Item} is extended without a cap" : null).First()
            ?? history.Points(10, 5).Select(point => Acting(history, subject,
                [.. history.Recorded<OrderOfSuccessionAdopted>().Where(each => each.Record.Sequence <= point.Known).Select(each => each.Event)], point.At, point.Known)).First();
    }

    private static Instant UntilOf(OrderOfSuccessionAdopted order, OrderOfSuccessionAdopted[] orders) => orders
        .Where(later => later.Supersedes == order.Item).Select(later => later.EffectiveFrom).Append(order.Until ?? Instant.MaxValue).Min();

    private static string? Acting(History history, Subject subject, OrderOfSuccessionAdopted[] orders, Instant at, long known)
    {
        var answers = subject(history.Journal, at, known);
        var view = history.Register.AsOf(at, known);
        foreach (var question in
            from person in Cast.People
            from activity in Cast.Activities
            select new AuthorityQuestion { Person = person, Activity = activity, Amount = Money.Of(0m, "EUR") })
        {
            if (answers.MayAct(question) is not { IsYes: true, Capacity: Capacity.Succession, For: { } seat } permission)
            {
                continue;
            }

            var filled = view.WhoFills(seat);
            var order = orders.FirstOrDefault(each => each.Seat == seat && each.EffectiveFrom <= at && at < UntilOf(each, orders));
            var isExtended = history.Recorded<SuccessionExtended>().Any(each => each.Record.Sequence <= known && each.Event.Item == order?.Item && each.Event.EffectiveFrom <= at && at < each.Event.Until);
            if (filled is { Person: not null, AbsentSince: null } || order is null
                || (order.Cap is { } cap && !isExtended && !filled.IsActing && (filled.AbsentSince ?? filled.VacantSince) is { } since && (since.InUtc().LocalDateTime + cap).InUtc().ToInstant() <= at))
            {
                return $"{question} at {at} as known at {known} is {permission}, although the holder of {seat} is there, or no order lets anybody act any more";
            }
        }

        return null;
    }
}
