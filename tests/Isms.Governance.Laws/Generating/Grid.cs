namespace Isms.Governance.Laws.Generating;

/// <summary>A coarse grid of instants, so that starts, ends and questions fall together.</summary>
internal static class Grid
{
    public const int Last = 30;

    /// <summary>The instant at which histories open.</summary>
    public const int Open = 6;

    private static readonly Instant Zero = Instant.FromUtc(2024, 1, 1, 0, 0);

    private static readonly Duration Step = Duration.FromDays(30);

    public static Instant At(int step) => Zero + (step * Step);

    /// <summary>The last place of the grid that is not after the instant.</summary>
    public static int Of(Instant instant) => (int)Math.Floor((instant - Zero) / Step);

    /// <summary>Every place, the neighbouring ticks of some of them included.</summary>
    public static IEnumerable<Instant> Everywhere => Enumerable.Range(0, Last + 8).Select(At);
}
