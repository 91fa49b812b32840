namespace Isms.Governance.Tool.Verbs;

/// <summary>The script by which a shell completes verbs, options and their words.</summary>
internal sealed class Completion() : Verb(
    "completion", "The script by which a shell completes verbs, options and their words.",
    "eval \"$(isms completion bash)\"", "eval \"$(isms completion zsh)\"", "isms completion pwsh | Out-String | Invoke-Expression")
{
    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh or pwsh" };

    /// <summary>The shells that have a script.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "pwsh"];

    protected override void Shape(Command command)
    {
        shell.AcceptOnlyFromAmong([.. Shells]);
        command.Arguments.Add(shell);
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var script = Embedded.Text($"completion.{parsed.GetRequiredValue(shell)}");
        return new(new Page(new Verbatim(script)), new() { ["script"] = script });
    }
}
