namespace Isms.Governance.Benchmarks.Rivals;

internal abstract partial class Rival
{
    /// <summary>CHECK: may this person do this, under which chain, up to which amount; or why not, and who could.</summary>
    internal Told Check(AuthorityQuestion question, Point point)
    {
        if (Find(question.Person, point) is null || Find(question.Activity, point) is not Activity activity || Head(point) is null || (activity.IsMonetary && question.Amount is null)
            || (question.Context is { } named && Find(named, point) is null) || (question.Unit is { } unit && Find(unit, point) is null))
        {
            return new(Verdict.NotEvaluable);
        }

        var context = ContextOf(question.Context, point);
        var tried = Ways(question.Person, question.Activity, point)
            .Select(way => (Way: way, Obstacles: Obstacles(way, question, context, point), Conditions: Conditions(way, question))).ToList();
        var sufficient = tried.Where(each => each.Obstacles.Count == 0)
            .OrderBy(each => each.Conditions > 0).ThenBy(each => each.Way.Capacity)
            .ThenBy(each => Distance(each.Way, question.Activity, point))
            .ThenBy(each => ReachOf(each.Way.Row, question.Activity, context, point).Max?.Amount ?? decimal.MaxValue)
            .ThenBy(each => each.Way.Row?.Depth ?? 0)
            .ThenBy(each => each.Way.Row?.Terms.Item.Instrument, StringComparer.Ordinal)
            .ThenBy(each => each.Way.Row?.Terms.Item.Item, StringComparer.Ordinal).ToList();
        var accountable = Accountable(question.Activity, point);
        if (sufficient.Count == 0)
        {
            return new(Verdict.No)
            {
                Reasons = tried.Count == 0 ? [Rule.A02] : tried.SelectMany(each => each.Obstacles).Distinct().ToList(),
                Next = Ladder(question, context, point),
                Accountable = accountable,
            };
        }

        var best = sufficient[0];
        return new(best.Conditions == 0 ? Verdict.Yes : Verdict.YesProvided)
        {
            Way = best.Way,
            OnBehalfOf = best.Way.Row?.Chain().Last().Terms.From ?? best.Way.Holder,
            Chain = best.Way.Row?.Chain().ToList() ?? [],
            Limit = ReachOf(best.Way.Row, question.Activity, context, point).Max,
            Conditions = best.Conditions,
            AlsoUnder = sufficient.Skip(1).Where(each => each.Way.Row is not null).Select(each => each.Way.Row!).ToList(),
            Accountable = accountable,
        };
    }

    /// <summary>RESOLVE: the chains of an item up to the original holder, with the standing of each link.</summary>
    internal List<List<(Row Row, Standing Standing)>> Resolve(InstrumentItem item, Point point) => RowsOf(item)
        .Where(row => row.Sequence <= point.Upto && (item.Delegate is null || row.Terms.To == item.Delegate))
        .Select(row => row.Chain().Select(each => (each, StandingOf(each, point))).ToList()).ToList();

    private Standing StandingOf(Row row, Point point)
    {
        var own = OwnStanding(row, point);
        return own is Standing.Active && row.Chain().Skip(1).Any(above => OwnStanding(above, point) is not Standing.Active) ? Standing.BrokenAbove : own;
    }

    private List<Way> Ways(PersonId person, ActivityId activity, Point point)
    {
        var ways = new List<Way>();
        var seats = SeatsOf(person, point);
        foreach (var holder in OriginalHolders(activity, point))
        {
            ways.AddRange(seats.Where(seat => holder.Position == seat.Position)
                .Select(seat => new Way(null, holder, seat.Position, seat.IsActing ? Capacity.Acting : Capacity.Own)));
        }

        var rows = new List<(Row Row, PositionId? Seat)>();
        rows.AddRange(RowsTo(person).Select(row => (row, (PositionId?)null)));
        foreach (var (seat, _) in seats)
        {
            rows.AddRange(RowsTo(seat).Select(row => (row, (PositionId?)seat)));
            foreach (var @class in ((Position)Find(seat, point)!).Classes)
            {
                rows.AddRange(RowsTo(@class).Where(row => !row.Terms.To.Except.Contains(seat) && row.Chain().All(each => each.Terms.From.Position != seat))
                    .Select(row => (row, (PositionId?)seat)));
            }

            foreach (var body in OfKind(EntryKind.Body))
            {
                if (Find(body, point) is Body found && found.Members.Contains(seat))
                {
                    rows.AddRange(RowsTo(body).Select(row => (row, (PositionId?)seat)));
                }
            }
        }

        ways.AddRange(rows.Where(each => each.Row.Sequence <= point.Upto && Covers(each.Row, activity, point)).DistinctBy(each => each.Row)
            .Select(each => new Way(each.Row, each.Row.Terms.To, each.Seat, Capacity.Delegate)));
        return ways;
    }

    private List<Rule> Obstacles(Way way, AuthorityQuestion question, ContextId? context, Point point)
    {
        var rules = new List<Rule>();
        if (way.Row is { } row)
        {
            rules.AddRange(row.Chain().Select(each => OwnStanding(each, point)).Where(standing => standing is not Standing.Active)
                .Select(standing => standing switch { Standing.NotStarted => Rule.D16, Standing.Revoked => Rule.D12, _ => Rule.D11 }));
            if (!row.Chain().Aggregate(row.Kinds, (kinds, each) => kinds & MayReceive(each.Terms.To, question.Activity, point)).HasFlag(question.Kind))
            {
                rules.Add(row.Kinds.HasFlag(question.Kind) ? Rule.D03 : Rule.D02);
            }

            if (question.Unit is { } unit && row.Chain().Any(each => each.Mandate.Units.Count > 0 && !each.Mandate.Units.Any(wider => Covers(wider, unit, point))))
            {
                rules.Add(Rule.D02);
            }
        }

        if (question.Amount is { } amount && !ReachOf(way.Row, question.Activity, context, point).Allows(amount))
        {
            rules.Add(Rule.D22);
        }

        if (way.Holder.Body is { } body && Find(body, point) is Body found && Incumbent(found.Chair, point).Person is null)
        {
            rules.Add(Rule.A07);
        }

        return rules;
    }

    private static int Conditions(Way way, AuthorityQuestion question) =>
        (way.Holder.Body is null ? 0 : 1) + (question.Unit is null && way.Row?.Units is not null ? 1 : 0);

    private int Distance(Way way, ActivityId activity, Point point) =>
        way.Row is null ? 0 : Line<Activity>(activity, point).TakeWhile(each => !way.Row.Mandate.Activities.Contains(each.Id)).Count();

    /// <summary>Who could, the smallest sufficient limit first.</summary>
    private List<Way> Ladder(AuthorityQuestion question, ContextId? context, Point point)
    {
        var originals = OriginalHolders(question.Activity, point).Select(holder => new Way(null, holder, holder.Position, Capacity.Own));
        var rows = Line<Activity>(question.Activity, point).SelectMany(each => RowsFor(each.Id)).Distinct()
            .Where(row => row.Sequence <= point.Upto && Covers(row, question.Activity, point)).SelectMany(row => HoldersOf(row, point));
        return originals.Concat(rows).Where(way => Obstacles(way, question, context, point).Count == 0)
            .Select(way => (Way: way, Max: ReachOf(way.Row, question.Activity, context, point).Max))
            .OrderBy(each => each.Max?.Amount ?? decimal.MaxValue).ThenByDescending(each => each.Way.Row is not null).ThenBy(each => each.Way.Row?.Depth ?? 0)
            .ThenBy(each => each.Way.Holder.Id, StringComparer.Ordinal).ThenBy(each => each.Way.Row?.Terms.Item.ToString(), StringComparer.Ordinal)
            .Select(each => each.Way).ToList();
    }

    private IEnumerable<Way> HoldersOf(Row row, Point point)
    {
        var to = row.Terms.To;
        return to.Kind is not PartyKind.Class ? [new(row, to, to.Position, Capacity.Delegate)]
            : PositionsIn(ClassId.From(to.Id), point).Where(position => !to.Except.Contains(position) && row.Chain().All(each => each.Terms.From.Position != position))
                .Select(position => new Way(row, position, position, Capacity.Delegate));
    }
}
