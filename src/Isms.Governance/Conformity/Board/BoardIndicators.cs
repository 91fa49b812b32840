namespace Isms.Governance.Conformity;

/// <summary>The figures about leadership for those who oversee it, over a window before an instant, under a profile.</summary>
/// <remarks>A figure grades nothing and falls short of nothing: what it should be is for the board to say.</remarks>
public sealed record BoardIndicators : Answer
{
    internal BoardIndicators()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The window: what was done counts when it was done within it, up to the instant; what is so is read at the instant.</summary>
    public required Interval Window { get; init; }

    /// <summary>The profile: from how many on a share is given, and how often leaders are to be seen.</summary>
    public required Profile Profile { get; init; }

    /// <summary>Why nothing can be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>
    /// The figures. <c>engagement</c> and <c>engagement/evaluate</c>, <c>/direct</c>, <c>/monitor</c>, <c>/communicate</c>: the share of such acts that top management did
    /// itself. <c>personal</c>: the same of everything that was filed for or shows a letter of clause 5.1. <c>ownership/largest</c> and <c>ownership/herfindahl</c>: how much
    /// of all owned activities one position holds, and the sum of the squared shares of all who own any: 1 when one owns all. <c>means/</c> with the kind and, for money, the
    /// currency: what was granted of what was asked for in the window, more than was asked for one request not helping another. <c>culture</c>: of all members of top
    /// management in all whole stretches of the window, each as long as the profile says, how many were seen leading at least once.
    /// </summary>
    public ValueList<Indicator> Items { get; init; } = [];

    /// <summary>The figure of that name; null when there is none.</summary>
    public Indicator? this[string name] => Items.FirstOrDefault(each => each.Name == name);

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation($"leadership in figures {Window.InWords()}, at {At.InWords()}, profile `{Profile.Id}`", Items.Select(each => each.Explain()).ToValueList());
}
