namespace Isms.Governance.Laws.Generating;

/// <summary>How much is tried in this run, and from which seed.</summary>
internal static class Run
{
    /// <summary>How many histories each law is tried on: <c>LAWS_HISTORIES</c>.</summary>
    public static int Histories { get; } = Read("LAWS_HISTORIES", 200);

    /// <summary>From which number all choices follow: <c>LAWS_SEED</c>, by default another one each day.</summary>
    public static ulong Seed { get; } = (ulong)Read("LAWS_SEED", (int)(DateTime.UtcNow - DateTime.UnixEpoch).TotalDays);

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
