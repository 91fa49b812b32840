namespace Isms.Governance.Tool.Frame;

/// <summary>Texts that come with the tool, each kept as a file of its own beside the source so that it can be read and checked as what it is.</summary>
internal static class Embedded
{
    public static string Text(string name)
    {
        using var stream = new StreamReader(typeof(Embedded).Assembly.GetManifestResourceStream(name)!);
        return stream.ReadToEnd();
    }
}
