namespace Isms.Governance.Tool.Verbs;

/// <summary>May this person do this? Why, on whose behalf, and who could instead.</summary>
internal sealed class May() : Verb(
    "may", "May this person do this: yes, yes-provided, no or not evaluable; why, and who could instead.",
    "isms may weber spend governance.yaml --at 2026-04-14 --amount 20000EUR", "isms may iso spend governance.yaml --amount 30000EUR --context emergency --with meier", "isms may schulz pay governance.yaml --case PO-88 --requested-by weber --format json")
{
    private readonly Argument<string> who = new("WHO") { Description = "a person, or a position for whoever fills it" };
    private readonly Argument<string> activity = new("ACTIVITY") { Description = "the activity" };
    private readonly Argument<string> file = File();
    private readonly Option<string?> at = At();
    private readonly Option<string?> known = Known();
    private readonly Option<string> kind = new("--kind") { Description = "prepare, perform or decide (the default)", HelpName = "KIND", DefaultValueFactory = _ => "decide" };
    private readonly Option<string?> amount = new("--amount") { Description = "the amount with its currency, such as 25000EUR", HelpName = "AMOUNT" };
    private readonly Option<string?> context = new("--context") { Description = "the circumstance", HelpName = "CONTEXT" };
    private readonly Option<string?> unit = new("--unit") { Description = "the unit it is about", HelpName = "UNIT" };
    private readonly Option<string[]> with = new("--with") { Description = "who acts together with them; may be given several times", HelpName = "WHO" };
    private readonly Option<string?> requestedBy = new("--requested-by") { Description = "who asks for it", HelpName = "WHO" };
    private readonly Option<string?> matter = new("--case") { Description = "the case it belongs to", HelpName = "ID" };
    private readonly Option<string[]> met = new("--met") { Description = "a condition that is met; may be given several times", HelpName = "CONDITION" };

    protected override void Shape(Command command)
    {
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<ActKinds>().Where(each => each is not ActKinds.None && (each & (each - 1)) is ActKinds.None).Select(each => Keys.Word(each))]);
        foreach (var argument in (Argument[])[who, activity, file])
        {
            command.Arguments.Add(argument);
        }

        foreach (var option in (Option[])[at, known, kind, amount, context, unit, with, requestedBy, matter, met])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        var view = input.View(parsed.GetValue(at), parsed.GetValue(known), around);
        var answer = view.MayAct(new AuthorityQuestion
        {
            Person = Subjects.Person(view, parsed.GetRequiredValue(who)),
            Activity = Subjects.Activity(view, parsed.GetRequiredValue(activity)),
            Kind = Enum.Parse<ActKinds>(parsed.GetRequiredValue(kind), ignoreCase: true),
            Amount = Subjects.Amount("--amount", parsed.GetValue(amount)),
            Context = Subjects.Context(view, "--context", parsed.GetValue(context)),
            Unit = Subjects.Unit(view, "--unit", parsed.GetValue(unit)),
            With = (parsed.GetValue(with) ?? []).Select(each => Subjects.Person(view, each)).ToValueList(),
            RequestedBy = parsed.GetValue(requestedBy) is { } requester ? Subjects.Person(view, requester) : null,
            Case = parsed.GetValue(matter) is { } id ? CaseId.TryFrom(id, out var of) ? of : throw Subjects.NoId("--case", id) : null,
            ConditionsMet = (parsed.GetValue(met) ?? []).Select(each => ConditionId.TryFrom(each, out var condition) ? condition : throw Subjects.NoId("--met", each)).ToValueList(),
        });
        return new(new Page(answer.Explain()), Json(answer, input.Zone)) { Zone = input.Zone, Exit = answer.IsYes ? ExitCode.Fine : ExitCode.NotYes };
    }

    private static JsonObject? StandIn(StandIn? standIn) => standIn is null ? null : new()
    {
        ["seat"] = standIn.Seat.Value, ["through"] = standIn.Through.Value, ["absent"] = standIn.Absent?.Value, ["instrument"] = standIn.Instrument ?? standIn.Order?.ToString(), ["words"] = standIn.ToString(),
    };

    private static JsonObject Json(AuthorityAnswer answer, DateTimeZone zone) => new()
    {
        ["answer"] = Keys.Word(answer.Verdict), ["cause"] = answer.Cause, ["person"] = answer.Question.Person.Value, ["activity"] = answer.Question.Activity.Value,
        ["capacity"] = answer.Capacity is { } capacity ? Keys.Word(capacity) : null, ["seat"] = answer.Seat?.Value, ["standIn"] = StandIn(answer.StandIn), ["limit"] = answer.Limit?.ToString(),
        ["accountable"] = Keys.Accountable(answer.Accountable), ["onBehalfOf"] = answer.OnBehalfOf is { } party ? Keys.Party(party) : null,
        ["chain"] = Keys.List(answer.Chain.Select(link => Keys.Link(link, zone))), ["conditions"] = Keys.Texts(answer.Conditions),
        ["jointWith"] = Keys.Texts(answer.JointWith.Select(each => each.Value)), ["reasons"] = Keys.List(answer.Reasons.Select(Keys.Reason)), ["next"] = Keys.List(answer.Next.Select(Keys.Holder)),
    };
}
