namespace Isms.Governance.Laws.Generating;

/// <summary>How much is tried in this run, and from which seed.</summary>
internal static class Run
{
    /// <summary>How many histories each law is tried on: <c>LAWS_HISTORIES</c>.</summary>
    public static int Histories { get; } = Read("LAWS_HISTORIES", 200);

    /// <summary>
    /// From which number all choices follow: <c>LAWS_SEED</c>, by default always the same, so that a clone that passed passes again. Other
    /// histories are for <c>eng/soak</c> to find.
    /// </summary>
    public static ulong Seed { get; } = (ulong)Read("LAWS_SEED", 20_781);

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
