namespace Isms.Governance.Accountability;

/// <summary>What a position or a person answers for. A person answers through the positions the person fills.</summary>
public sealed record AnswersFor : Answer
{
    internal AnswersFor()
    {
    }

    /// <summary>The position or the person.</summary>
    public required EntryReference Of { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>The obligations, in the order of the standard, each followed by its parts.</summary>
    public ValueList<AnsweredObligation> Obligations { get; init; } = [];

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Whether the question can be answered.</summary>
    public bool IsAnswered => Cause is null;

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{Words.Named(Of.Id, Title)} answers for {Obligations.Count switch { 0 => "no obligation", 1 => "1 obligation", var count => $"{count} obligations" }}",
        Obligations.Select(each => (Explanation)(Of.Kind is EntryKind.Person ? $"{each}, as {(each.IsActing ? "acting " : "")}{each.Position}" : each.ToString())).ToValueList());
}
