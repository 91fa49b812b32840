namespace Isms.Governance.Organization;

/// <summary>Which positions are top management, over both kinds of time: the head, whose designation has no end, and further members.</summary>
internal sealed record TopManagementLine
{
    internal static readonly TopManagementLine Empty = new();

    private Timeline<PositionId> Head { get; init; } = Timeline<PositionId>.Empty;

    private AppendList<Designation> Members { get; init; } = AppendList<Designation>.Empty;

    private AppendList<End> Ends { get; init; } = AppendList<End>.Empty;

    internal TopManagementLine WithHead(PositionId head, Instant from, Stamp stamp) => this with { Head = Head.With(from, head, stamp) };

    internal TopManagementLine WithMember(PositionId position, Instant from, Instant? until, Stamp stamp) =>
        this with { Members = Members.Add(new(position, from, until ?? Instant.MaxValue, stamp.Sequence)) };

    internal TopManagementLine WithEnd(PositionId position, Instant at, Stamp stamp) => this with { Ends = Ends.Add(new(position, at, stamp.Sequence)) };

    internal PositionId? HeadAt(AsOf point) => Head.TryAt(point, out var head) ? head : null;

    internal bool Includes(PositionId position, AsOf point) => HeadAt(point) == position || IsMember(position, point);

    /// <summary>The head, then the further members in the order of their ids.</summary>
    internal IEnumerable<PositionId> At(AsOf point)
    {
        var members = Members.Items().Select(member => member.Position).Distinct()
            .Where(position => IsMember(position, point))
            .OrderBy(position => position.Value, StringComparer.Ordinal);
        return HeadAt(point) is { } head ? members.Where(position => position != head).Prepend(head) : members;
    }

    /// <summary>Whether the position is in top management at every instant from the first to the second, both included.</summary>
    internal bool IncludesThroughout(PositionId position, Instant from, AsOf point)
    {
        var spans = Spans(position, point.Known).ToArray();
        var reached = from;
        while (spans.FirstOrDefault(span => span.Contains(reached)) is { IsEmpty: false } span)
        {
            if (span.Until > point.Effective)
            {
                return true;
            }

            reached = span.Until;
        }

        return false;
    }

    /// <summary>The periods over which a position is in top management, as head or as further member.</summary>
    internal IEnumerable<Interval> Spans(PositionId position, Knowledge known)
    {
        var heads = Head.Known(known);
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].Value == position)
            {
                yield return new(heads[i].From, i + 1 < heads.Count ? heads[i + 1].From : null);
            }
        }

        foreach (var span in MemberSpans(position, known))
        {
            yield return span;
        }
    }

    /// <summary>Every position that is or was in top management.</summary>
    internal IEnumerable<PositionId> UpTo(AsOf point) =>
        Head.Known(point.Known).Where(entry => entry.From <= point.Effective).Select(entry => entry.Value)
            .Concat(Members.Items().Where(member => point.Sees(member.From, member.Sequence)).Select(member => member.Position)).Distinct();

    /// <summary>The periods over which a position is designated as further member, whether or not it is the head.</summary>
    internal IEnumerable<Interval> MemberSpans(PositionId position, Knowledge known)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            var member = Members[i];
            if (member.Position == position && known.Includes(member.Sequence))
            {
                var until = Until(member, known);
                yield return new(member.From, until == Instant.MaxValue ? null : until);
            }
        }
    }

    private bool IsMember(PositionId position, AsOf point)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            var member = Members[i];
            if (member.Position == position && point.Sees(member.From, member.Sequence) && Until(member, point.Known) is var until && (point.Effective < until || until == Instant.MaxValue))
            {
                return true;
            }
        }

        return false;
    }

    private Instant Until(Designation member, Knowledge known)
    {
        var until = member.Until;
        for (var i = 0; i < Ends.Count; i++)
        {
            var end = Ends[i];
            if (end.Position == member.Position && known.Includes(end.Sequence) && end.At > member.From)
            {
                until = Instant.Min(until, end.At);
            }
        }

        return until;
    }

    private readonly record struct Designation(PositionId Position, Instant From, Instant Until, long Sequence);

    private readonly record struct End(PositionId Position, Instant At, long Sequence);
}
