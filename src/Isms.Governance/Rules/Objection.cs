namespace Isms.Governance.Rules;

/// <summary>One reason of a host's rule against a proposal. It becomes a <see cref="Violation"/> of that rule.</summary>
public sealed record Objection
{
    /// <summary>Makes an objection.</summary>
    /// <param name="message">What is wrong: one line, lower case, ids in backticks, no period at the end.</param>
    /// <param name="remedy">What would mend it, in the same form.</param>
    /// <param name="subjects">The ids of what it is about.</param>
    /// <exception cref="ArgumentException">A text is null, blank or more than one line, or an id is null or blank.</exception>
    public Objection(string message, string remedy, params ReadOnlySpan<string> subjects)
    {
        foreach (var subject in subjects)
        {
            Guard.Against.NullOrWhiteSpace(subject, nameof(subjects));
        }

        (Message, Remedy, Subjects) = (Line.Checked(message), Line.Checked(remedy), ValueList.Create(subjects));
    }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>What would mend it.</summary>
    public string Remedy { get; }

    /// <summary>The ids of what it is about.</summary>
    public ValueList<string> Subjects { get; }
}
