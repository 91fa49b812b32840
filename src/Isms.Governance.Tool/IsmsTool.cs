using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Isms.Governance.Tool.Verbs;

namespace Isms.Governance.Tool;

/// <summary>The tool <c>isms</c>: every verb asks the library and shows what it answers. It holds no rules of its own.</summary>
internal static class IsmsTool
{
    /// <summary>Runs one command line.</summary>
    /// <returns>An exit code of <see cref="ExitCode"/>; whatever happens, no exception.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings around)
    {
        try
        {
            var parsed = Root(around).Parse(arguments);
            if (parsed.Action is ParseErrorAction)
            {
                foreach (var error in parsed.Errors)
                {
                    around.Error.WriteLine($"isms: {Spoken.Harmless(string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)))}");
                }

                around.Error.WriteLine($"isms: `{string.Join(' ', PathTo(parsed.CommandResult).Prepend("isms"))} --help` shows how it is used");
                return ExitCode.Unusable;
            }

            return parsed.Invoke(new() { Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolFault fault)
        {
            foreach (var line in fault.Lines)
            {
                around.Error.WriteLine($"isms: {Spoken.Harmless(line)}");
            }

            return ExitCode.Unusable;
        }
        catch (Exception unexpected) when (unexpected is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException or NotSupportedException or TimeoutException)
        {
            around.Error.WriteLine($"isms: {Spoken.Harmless(unexpected.Message.ReplaceLineEndings(" "))}");
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // A fault of the tool ends it with a line and a code like everything else; a script must not take a stack trace for an answer.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            around.Error.WriteLine($"isms: this is a fault of the tool, please report it: {fault.GetType().Name}: {Spoken.Harmless(fault.Message.ReplaceLineEndings(" "))}");
            return ExitCode.Unusable;
        }
    }

    // The names of the verbs that lead to a command, without that of the root, which is the name of the program.
    private static IEnumerable<string> PathTo(CommandResult command) => command.Parent is CommandResult above ? PathTo(above).Append(command.Command.Name) : [];

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Asks a governance file or a journal who is accountable, who may decide what, and how clause 5 of ISO/IEC 27001 stands.");
        foreach (var verb in Verb.All)
        {
            root.Subcommands.Add(verb.Build(around));
        }

        root.Subcommands.Add(Import.Build(around));
        WithExamples(root, []);
        return root;
    }

    /// <summary>Lets the help of a command end with its examples.</summary>
    internal static void WithExamples(Command command, IReadOnlyList<string> examples)
    {
        if (command.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction inner } help)
        {
            help.Action = new Help(inner);
        }

        Help.Examples[command.Name] = examples;
    }

    private sealed class Help(HelpAction inner) : SynchronousCommandLineAction
    {
        public static Dictionary<string, IReadOnlyList<string>> Examples { get; } = new(StringComparer.Ordinal);

        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            var examples = Examples.GetValueOrDefault(command.Name) is { Count: > 0 } own ? own : command.Subcommands.SelectMany(each => Examples.GetValueOrDefault(each.Name)?.Take(1) ?? []).ToArray();
            if (examples.Count > 0)
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                foreach (var example in examples)
                {
                    output.WriteLine($"  {example}");
                }

                output.WriteLine();
                output.WriteLine("Exit codes:");
                output.WriteLine("  0 sound, yes, nothing to report   1 findings or violations   2 unreadable input or wrong use   3 `may` does not say yes");
            }

            return code;
        }
    }
}
