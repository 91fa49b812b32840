namespace Isms.Governance.Tool.Verbs;

/// <summary>What changes when somebody leaves, a delegation ends or a position falls vacant.</summary>
internal sealed class WhatIfVerb() : Verb(
    "what-if", "What changes if somebody leaves, a delegation ends, or a position falls vacant; nothing is written.",
    "isms what-if governance.yaml --leaves weber --on 2026-07-01", "isms what-if governance.yaml --lapses DA-12/1 --on 2026-07-01", "isms what-if governance.yaml --vacates ceo --on 2026-07-01 --format sarif > isms.sarif")
{
    private readonly Argument<string> file = File();
    private readonly Option<string?> on = Day("--on", "at the start of this day; by default now");
    private readonly Option<string?> leaves = new("--leaves") { Description = "this person leaves", HelpName = "PERSON" };
    private readonly Option<string?> lapses = new("--lapses") { Description = "this delegation ends", HelpName = "INSTRUMENT/ITEM" };
    private readonly Option<string?> vacates = new("--vacates") { Description = "nobody fills this position any more", HelpName = "POSITION" };
    private readonly Option<string?> profile = ProfileOption();
    private readonly Option<FailOn> failOn = Threshold();

    protected override bool IsAboutLines => true;

    protected override void Shape(Command command)
    {
        command.Arguments.Add(file);
        foreach (var option in (Option[])[leaves, lapses, vacates, on, profile, failOn])
        {
            command.Options.Add(option);
        }
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        if (((string?[])[parsed.GetValue(leaves), parsed.GetValue(lapses), parsed.GetValue(vacates)]).Count(each => each is not null) != 1)
        {
            throw new ToolFault("say what would happen: one of `--leaves PERSON`, `--lapses INSTRUMENT/ITEM`, `--vacates POSITION`");
        }

        var input = Input.Read(parsed.GetRequiredValue(file), around).OrFault();
        var view = input.View(parsed.GetValue(on), null, around);
        var (terms, threshold) = (ProfileOf(parsed.GetValue(profile), input), parsed.GetValue(failOn));
        var reply = Subjects.CauseOf(view) is { } cause ? Unsaid(cause, input, threshold)
            : parsed.GetValue(leaves) is { } person ? Leaves(input, view, Subjects.Person(view, person), terms, threshold)
            : parsed.GetValue(lapses) is { } item ? Lapses(input, view, Subjects.Item(item), terms, threshold)
            : Vacates(input, view, Subjects.Position(view, parsed.GetValue(vacates)!), terms, threshold);
        return reply with { Zone = input.Zone };
    }

    private static Reply Unsaid(string cause, Input input, FailOn failOn) => new(Page.Of($"not evaluable: {cause}"), new() { ["cause"] = cause })
    {
        Results = [Assess.Unsaid(cause, input)], Exit = failOn is FailOn.Never ? ExitCode.Fine : ExitCode.NotYes,
    };

    private static Reply Leaves(Input input, GovernanceView view, PersonId person, Profile profile, FailOn failOn)
    {
        var departure = view.IfLeft(person, profile);
        if (departure is not { Difference: { } difference, Authority: { } authority })
        {
            return Unsaid(departure.Cause!, input, failOn);
        }

        var (unmanned, json) = (Unmanned.Of(departure), Keys.WithAuthority(Keys.Difference(difference), authority));
        json["cause"] = null;
        unmanned.AddTo(json);
        json["lapses"] = Keys.List(departure.Lapses.Select(each => new JsonObject { ["instrument"] = each.Item.Instrument, ["item"] = each.Item.Item, ["why"] = each.Why }));
        return new(new Page(departure.Explain()), json)
        {
            Results = [.. unmanned.Results(input), .. Assess.Located(GradedFinding.New(difference), input), .. Authorities.Lost(authority, input)],
            Exit = (unmanned.IsSinglePoint && failOn is not FailOn.Never) || Assess.Fails(difference.New, failOn) ? ExitCode.Findings : ExitCode.Fine,
        };
    }

    private static Reply Lapses(Input input, GovernanceView view, InstrumentItem item, Profile profile, FailOn failOn)
    {
        var chains = view.ChainsOf(item);
        if (chains is not [{ Count: > 0 } chain, ..])
        {
            throw new ToolFault($"there is no delegation `{item}` then");
        }

        if (chains.All(each => each[0].IsOver))
        {
            throw new ToolFault($"delegation `{item}` is {Authorities.Stands(chain[0])} then, so it cannot end");
        }

        if (chains.All(each => each[0].IsOver || each[0].Period is { HasStart: true, Start: var begin } && begin > view.EffectiveAt))
        {
            var day = Days.FirstOf(chains.First(each => !each[0].IsOver)[0].Period, input.Zone);
            throw new ToolFault($"delegation `{item}` begins on {day} only, and nothing would differ before; ask about that day with `--on {day}`");
        }

        var by = chain[0].From.Kind is PartyKind.Position ? view.WhoFills(PositionId.From(chain[0].From.Id)).Person : null;
        return Changed(input, view.WhatIf(by ?? Head(view), [new RevokeDelegation { Item = item }], profile), failOn, new([], [], []));
    }

    private static Reply Vacates(Input input, GovernanceView view, PositionId position, Profile profile, FailOn failOn)
    {
        var person = view.WhoFills(position).Person ?? throw new ToolFault($"nobody fills position `{position}` then, so it cannot fall vacant");
        var whatIf = view.WhatIf(Head(view), [new EndAppointment { Position = position, Person = person }], profile);
        return Changed(input, whatIf, failOn, Unmanned.Of(position, view, whatIf.Then, input.View(Instant.MinValue, null)));
    }

    private static PersonId Head(GovernanceView view) => view.TopManagement.Select(each => view.WhoFills(each).Person).FirstOrDefault(each => each is not null)
        ?? throw new ToolFault("nobody fills a position of top management then, so nobody could decide it");

    private static Reply Changed(Input input, WhatIf whatIf, FailOn failOn, Unmanned unmanned)
    {
        var refused = whatIf.Decisions.OfType<Refused>().SelectMany(each => each.Reasons).ToArray();
        var (authority, json) = (whatIf.Authority, Keys.Difference(whatIf.Difference));
        Keys.WithAuthority(json, authority);
        unmanned.AddTo(json);
        json["violations"] = Keys.List(refused.Select(Keys.Reason));
        var told = whatIf.Explain();
        return new(new Page(told with { Because = unmanned.Lines.Concat(told.Because).ToValueList() }), json)
        {
            Results = [.. unmanned.Results(input), .. Assess.Located(GradedFinding.New(whatIf.Difference), input), .. Authorities.Lost(authority, input)],
            Exit = refused.Length > 0 || (unmanned.IsSinglePoint && failOn is not FailOn.Never) || Assess.Fails(whatIf.Difference.New, failOn) ? ExitCode.Findings : ExitCode.Fine,
        };
    }
}
