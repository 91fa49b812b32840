namespace Isms.Governance.Delegations;

/// <summary>Who may do something: every holder, the smallest limit first, and last the original holder.</summary>
public sealed record Ladder : Answer
{
    internal Ladder()
    {
    }

    /// <summary>What was asked, in words.</summary>
    public required string Question { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Every holder, sufficient or not, by limit, then depth, then id.</summary>
    public ValueList<Holder> Holders { get; init; } = [];

    /// <summary>Those whose authority suffices, vacant and absent seats included and marked; the lowest first.</summary>
    public ValueList<Holder> Sufficient => Holders.Where(holder => holder.IsSufficient).ToValueList();

    /// <summary>The first who suffices and is neither vacant nor absent; null when nobody is.</summary>
    public Holder? First => Holders.FirstOrDefault(holder => holder is { IsSufficient: true, IsVacant: false, IsAbsent: false });

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        First is { } first ? $"{first.Title} may {Question}" : $"nobody can {Question}",
        Holders.Select(holder => (Explanation)$"{(holder.IsSufficient ? holder.IsVacant ? "vacant" : holder.IsAbsent ? "absent" : "yes" : "no")}: {holder}").ToValueList());
}
