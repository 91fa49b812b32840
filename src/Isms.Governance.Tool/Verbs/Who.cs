namespace Isms.Governance.Tool.Verbs;

/// <summary>Who answers for an obligation or an activity, who holds it originally, and the chain below.</summary>
internal sealed class Who() : Verb(
    "who", "Who is accountable for an obligation or an activity, who holds it originally, and who is below.",
    "isms who 5.1.c governance.yaml --at 2026-04-14", "isms who spend governance.yaml --at 2026-04-14 --amount 25000EUR --context emergency", "isms who 27001:2022/5.2.0 journal.jsonl --known 2026-01-31 --format json")
{
    private readonly Argument<string> subject = new("SUBJECT") { Description = "an activity, an obligation, or the number of its requirement (5.1.c)" };
    private readonly Argument<string> file = File();
    private readonly Option<string?> at = At();
    private readonly Option<string?> known = Known();
    private readonly Option<string?> amount = new("--amount") { Description = "only who may decide this amount, such as 25000EUR", HelpName = "AMOUNT" };
    private readonly Option<string?> context = new("--context") { Description = "only who may decide in this circumstance", HelpName = "CONTEXT" };
    private readonly Option<string?> unit = new("--unit") { Description = "only who may decide for this unit", HelpName = "UNIT" };

    protected override void Shape(Command command)
    {
        command.Arguments.Add(subject);
        command.Arguments.Add(file);
        foreach (var option in (Option[])[at, known, amount, context, unit])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        var view = input.View(parsed.GetValue(at), parsed.GetValue(known), around);
        var name = parsed.GetRequiredValue(subject);
        if (Subjects.Named<Activity>(view, EntryKind.Activity).FirstOrDefault(each => each.Id.Value == name) is { } activity)
        {
            return OfActivity(view, activity.Id, parsed, input.Zone);
        }

        if (Subjects.Obligation(view, name) is { } obligation)
        {
            return ((Option<string?>[])[amount, context, unit]).FirstOrDefault(each => parsed.GetValue(each) is not null) is { } narrowing
                ? throw new ToolFault($"`{narrowing.Name}` narrows who may do an activity; `{name}` is an obligation, for which somebody answers or not")
                : OfObligation(view, obligation, input.Zone);
        }

        throw ToolFault.Unknown("activity or obligation", name, Subjects.Named<Activity>(view, EntryKind.Activity).Select(each => each.Id.Value).Concat(view.Obligations.Select(each => each.Value)));
    }

    private Reply OfActivity(GovernanceView view, ActivityId activity, ParseResult parsed, DateTimeZone zone)
    {
        var chain = view.ChainOfResponsibility(activity);
        var narrowed = parsed.GetValue(amount) ?? parsed.GetValue(context) ?? parsed.GetValue(unit);
        var ladder = view.WhoMay(activity, Subjects.Amount("--amount", parsed.GetValue(amount)), Subjects.Context(view, "--context", parsed.GetValue(context)), Subjects.Unit(view, "--unit", parsed.GetValue(unit)));
        var blocks = new List<Block> { chain.Explain() };
        if (narrowed is not null)
        {
            blocks.Add(ladder.Explain());
        }

        var cause = chain.Cause ?? (narrowed is null ? null : ladder.Cause);
        return new(new Page(blocks), Json(activity.Value, view.WhoIsAccountable(activity), [chain], ladder, zone, cause)) { Zone = zone, Exit = cause is null ? ExitCode.Fine : ExitCode.NotYes };
    }

    private static Reply OfObligation(GovernanceView view, ObligationId obligation, DateTimeZone zone)
    {
        var accountable = view.WhoIsAccountable(obligation);
        var chains = Subjects.Named<Activity>(view, EntryKind.Activity).Where(each => each.Discharges.Contains(obligation)).Select(each => view.ChainOfResponsibility(each.Id)).ToArray();
        return new(
            Page.Of([accountable.Explain(), .. chains.Length == 0 ? [] : (Block[])[new Heading("What discharges it, and who is below")], .. chains.Select(each => (Block)Below(each))]),
            Json(obligation.Value, accountable, chains, null, zone, accountable.Cause))
        { Zone = zone, Exit = accountable.Cause is null ? ExitCode.Fine : ExitCode.NotYes };
    }

    // Who is accountable was said once above.
    private static Explanation Below(ResponsibilityChain chain)
    {
        var whole = chain.Explain();
        return chain.Accountable is null ? whole : whole with { Because = whole.Because.Skip(1).ToValueList() };
    }

    internal static JsonObject Json(string of, AccountableFor accountable, IReadOnlyList<ResponsibilityChain> chains, Ladder? ladder, DateTimeZone zone, string? cause) => new()
    {
        ["subject"] = of, ["cause"] = cause, ["byDefault"] = accountable.ByDefault, ["accountable"] = Keys.Accountable(accountable),
        ["originalHolder"] = Keys.List(chains.SelectMany(chain => chain.Roots).Select(root => root.Party).Distinct().Select(Keys.Party)),
        ["holders"] = Keys.List((ladder?.Holders ?? []).Select(Keys.Holder)),
        ["chain"] = Keys.List(chains.SelectMany(chain => chain.Roots).SelectMany(Links).Distinct().Select(link => Keys.Link(link, zone))),
    };

    private static IEnumerable<ChainLink> Links(ChainNode node) => (node.Link is null ? [] : (ChainLink[])[node.Link]).Concat(node.Below.SelectMany(Links));
}
