namespace Isms.Governance.Organization;

/// <summary>What of a seat's authority somebody who stands in for it may use: an acting holder, a deputy, a successor.</summary>
/// <remarks>An activity is about money when it is monetary, or when it or a wider one has the category <c>money</c>.</remarks>
public sealed record Carries
{
    internal const string MoneyWord = "money";

    /// <summary>Everything, up to the limits of the seat.</summary>
    public static Carries Everything { get; } = new();

    /// <summary>Everything; money only up to the limit that the person has without standing in.</summary>
    public static Carries WithOwnLimit { get; } = new() { Money = MoneyCarried.OwnLimit };

    /// <summary>Everything but what is about money.</summary>
    public static Carries AllButMoney { get; } = new() { Money = MoneyCarried.None };

    /// <summary>Everything but what is about money or has the category <c>personnel</c>.</summary>
    public static Carries AllButMoneyAndPersonnel { get; } = new() { Money = MoneyCarried.None, Without = ["personnel"] };

    /// <summary>Only these activities with everything that is part of them; none for all.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>How far it carries money.</summary>
    public MoneyCarried Money { get; init; }

    /// <summary>The categories of activities that it does not carry.</summary>
    public ValueList<string> Without { get; init => field = value ?? []; } = [];

    /// <summary>Only these activities, up to the limits of the seat.</summary>
    public static Carries Only(params ValueList<ActivityId> activities) => new() { Activities = Guard.Against.NullOrEmpty(activities).ToValueList() };

    /// <summary>Throws where it breaks its contract.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, a category blank, or the word for money unknown.</exception>
    internal void EnsureSound()
    {
        foreach (var each in Activities)
        {
            Id.Named(each, nameof(Activities));
        }

        foreach (var each in Without)
        {
            Guard.Against.NullOrWhiteSpace(each, nameof(Without));
        }

        Guard.Against.EnumOutOfRange(Money);
    }

    /// <summary>Why an activity is not carried, in words; null when it is.</summary>
    internal string? Lacks(OrganizationAt organization, ActivityId activity)
    {
        var words = Words(organization, activity);
        return Activities.Count > 0 && !organization.Line<Activity>(activity).Any(each => Activities.Contains(each.Id)) ? $"carries only {string.Join(", ", Activities.Select(each => $"`{each}`"))}"
            : Money is MoneyCarried.None && words.Contains(MoneyWord) ? "does not carry money"
            : Without.FirstOrDefault(words.Contains) is { } word ? $"does not carry `{word}`"
            : null;
    }

    /// <summary>Whether it carries an activity only up to the limit that the person has without standing in.</summary>
    internal bool BindsToOwnLimit(OrganizationAt organization, ActivityId activity) => Money is MoneyCarried.OwnLimit && Words(organization, activity).Contains(MoneyWord);

    private static HashSet<string> Words(OrganizationAt organization, ActivityId activity)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in organization.Line<Activity>(activity))
        {
            words.UnionWith(each.IsMonetary ? each.Categories.Append(MoneyWord) : each.Categories);
        }

        return words;
    }
}
