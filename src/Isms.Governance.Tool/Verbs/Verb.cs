namespace Isms.Governance.Tool.Verbs;

/// <summary>One verb of the tool: its words on the command line, its examples, and how it is answered.</summary>
internal abstract class Verb(string name, string description, params string[] examples)
{
    private readonly Option<OutputFormat> format = new("--format", "-f")
    {
        Description = "text (the default), json, markdown, or sarif where the answer is about lines of a file",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    /// <summary>Whether the answer is about lines of a file, so that it can be told in SARIF.</summary>
    protected virtual bool IsAboutLines => false;

    /// <summary>Every verb, in the order of the help.</summary>
    public static IReadOnlyList<Verb> All => [new Who(), new May(), new Assess(), new WhatIfVerb(), new Diff(), new Check(), new Report(), new Explain(), new Write(), new Schema(), new Init(), new Completion()];

    protected static Argument<string> File() => new("FILE") { Description = "a governance file (.yaml, .json) or a journal (.jsonl)" };

    protected static Option<string?> Day(string name, string description) => new(name) { Description = description, HelpName = "DAY" };

    protected static Option<string?> At() => Day("--at", "asked about the start of this day in the organisation's zone; by default about now");

    protected static Option<string?> Known() => Day("--known", "as a journal knew it at the start of this day");

    protected static Option<FailOn> Threshold() => Worded<FailOn>(new("--fail-on")
    {
        Description = "observation, minor, major (the default) or never: from which grade on the exit code is 1",
        HelpName = "GRADE",
        DefaultValueFactory = _ => FailOn.Major,
    });

    protected static Option<string?> ProfileOption() => new("--profile")
    {
        Description = $"which ages and grades hold, by default those of the file: {string.Join(", ", Profile.BuiltIn.Select(each => each.Id))}",
        HelpName = "PROFILE",
    };

    /// <summary>The profile that is named, else the one that the file says.</summary>
    protected static Profile ProfileOf(string? id, Input input) => id is null ? input.Profile
        : Profile.BuiltIn.FirstOrDefault(each => each.Id.ToString() == id) ?? throw ToolFault.Unknown("profile", id, Profile.BuiltIn.Select(each => each.Id.ToString()));

    public Command Build(Surroundings around)
    {
        var command = new Command(name, description);
        Shape(command);
        command.Options.Add(Worded(format));
        command.SetAction(parsed =>
        {
            // Before anything is written.
            if (parsed.GetValue(format) is OutputFormat.Sarif && !IsAboutLines)
            {
                throw new ToolFault($"`{name}` has no answer in SARIF; `check`, `assess`, `what-if` and `diff` have");
            }

            var reply = Answer(parsed, around);
            reply.Write(parsed.GetValue(format), around);
            return reply.Exit;
        });
        IsmsTool.WithExamples(command, examples);
        return command;
    }

    // A number is not a word, though the parser of enumerations takes it for one.
    private static Option<TWord> Worded<TWord>(Option<TWord> option)
        where TWord : struct, Enum
    {
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetValues<TWord>().Select(each => Keys.Word(each))]);
        return option;
    }

    /// <summary>Gives the command its arguments and options.</summary>
    protected abstract void Shape(Command command);

    protected abstract Reply Answer(ParseResult parsed, Surroundings around);
}

/// <summary>From which grade on findings fail a check.</summary>
internal enum FailOn
{
    Observation,
    Minor,
    Major,
    Never,
}
