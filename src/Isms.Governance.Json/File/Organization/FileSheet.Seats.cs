using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who fills which position.</summary>
    [JsonPropertyOrder(160)]
    public List<AppointmentSheet> Appointments { get; set; } = [];

    /// <summary>Who was or will be absent.</summary>
    [JsonPropertyOrder(170)]
    public List<AbsenceSheet> Absences { get; set; } = [];

    /// <summary>To whom top management answers.</summary>
    [JsonPropertyOrder(180)]
    public GoverningBodySheet? GoverningBody { get; set; }

    /// <summary>The positions that direct and control the scope.</summary>
    [JsonPropertyOrder(190)]
    public List<TopManagementSheet> TopManagement { get; set; } = [];
}

/// <summary>That a person fills a position.</summary>
internal sealed class AppointmentSheet : ActSheet
{
    /// <summary>The position.</summary>
    [JsonRequired]
    public PositionId? Position { get; set; }

    /// <summary>The person.</summary>
    [JsonRequired]
    public PersonId? Person { get; set; }

    /// <summary>The first day, or <c>unknown</c>: since before the file begins.</summary>
    [JsonRequired]
    public FirstDay? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>As regular holder (by default) or acting.</summary>
    public AppointmentKind? Kind { get; set; }

    /// <summary>Of an acting holder: what brought it about.</summary>
    public string? Trigger { get; set; }

    /// <summary>The letter or minute.</summary>
    public string? Instrument { get; set; }

    /// <summary>Who appointed; by default who fills the position above, else who decides at the top.</summary>
    public WhoSheet? AppointedBy { get; set; }

    /// <summary>The activities for which the person is authorised personally.</summary>
    public List<ActivityId>? AuthorisedFor { get; set; }

    /// <summary>Of an acting holder: what of the seat's authority it carries.</summary>
    public CarriesSheet? Carries { get; set; }

    /// <summary>Of an acting holder of a seat in top management: that it does not make a top manager.</summary>
    public bool? ExcludedFromTopManagement { get; set; }

    /// <summary>Days up to which an acting appointment was extended.</summary>
    public List<ExtensionSheet>? Extensions { get; set; }

    /// <summary>The last day, where it ended earlier than it was to.</summary>
    public LocalDate? EndedAfter { get; set; }

    internal override IEnumerable<string> Subjects => [Position!.Value.Value];

    internal override void NameIds(IdBook ids)
    {
        if (Position is { } position && Person is { } person)
        {
            Bears.AddRange([position.Value, person.Value]);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var (position, person) = (Position!.Value, Person!.Value);
        var by = By.Of(AppointedBy, new(null, $"who fills the position above `{position}`", (replay, at) => replay.Above(position, at) ?? replay.Recorder));
        plan.Add(this, Rank.Appointments, From!.Value.Day, by, _ => new AppointPerson
        {
            Position = position, Person = person, Kind = Kind ?? AppointmentKind.Substantive, Trigger = Trigger, Instrument = Instrument,
            AuthorisedFor = (AuthorisedFor ?? []).ToValueList(), Carries = Carries?.ToCarries(),
            ExcludedFromTopManagement = ExcludedFromTopManagement == true, Until = plan.After(Through),
        });
        foreach (var extension in Extensions ?? [])
        {
            plan.AddFurther(this, Rank.Appointments, extension.DecidedOn!.Value, By.Of(extension.By, by), _ => new ExtendAppointment { Position = position, Person = person, Until = plan.After(extension.Through)!.Value });
        }

        plan.AddEnding(this, EndedAfter, by, _ => new EndAppointment { Position = position, Person = person, Kind = Kind ?? AppointmentKind.Substantive }, Rank.Vacancies, "endedAfter");
    }
}

/// <summary>That something lasts longer than it was to.</summary>
internal sealed class ExtensionSheet : Sheet
{
    /// <summary>The last day, now.</summary>
    [JsonRequired]
    public LocalDate? Through { get; set; }

    /// <summary>The day of the decision.</summary>
    [JsonRequired]
    public LocalDate? DecidedOn { get; set; }

    /// <summary>Who decided; by default who decided what is extended.</summary>
    public WhoSheet? By { get; set; }
}

/// <summary>What of a seat's authority somebody who stands in for it may use: a word, or more closely.</summary>
internal sealed class CarriesSheet : Sheet
{
    /// <summary>The usual cases in a word.</summary>
    public CarriesWord? What { get; set; }

    /// <summary>How far it carries money.</summary>
    public MoneyCarried? Money { get; set; }

    /// <summary>The categories of activities that it does not carry.</summary>
    public List<string>? Without { get; set; }

    /// <summary>Only these activities.</summary>
    public List<ActivityId>? Activities { get; set; }

    internal override string? Shorthand => "what";

    internal Carries ToCarries()
    {
        var carries = What switch
        {
            CarriesWord.OwnLimit => Isms.Governance.Organization.Carries.WithOwnLimit,
            CarriesWord.AllButMoney => Isms.Governance.Organization.Carries.AllButMoney,
            CarriesWord.AllButMoneyAndPersonnel => Isms.Governance.Organization.Carries.AllButMoneyAndPersonnel,
            _ => Isms.Governance.Organization.Carries.Everything,
        };
        return new()
        {
            Money = Money ?? carries.Money,
            Without = Without?.ToValueList() ?? carries.Without,
            Activities = (Activities ?? []).ToValueList(),
        };
    }
}

/// <summary>The usual cases of what standing in for a seat carries.</summary>
internal enum CarriesWord
{
    Everything,
    OwnLimit,
    AllButMoney,
    AllButMoneyAndPersonnel,
}

/// <summary>That a person is absent.</summary>
internal sealed class AbsenceSheet : ActSheet
{
    /// <summary>The person.</summary>
    [JsonRequired]
    public PersonId? Person { get; set; }

    /// <summary>What kind of absence it is.</summary>
    public string? Kind { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day, where it was known beforehand.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>The day on which the person was back, where that was not known beforehand.</summary>
    public LocalDate? ReturnedOn { get; set; }

    internal override void Plan(FilePlan plan)
    {
        plan.Add(this, Rank.Absences, From, By.Recorder, _ => new RecordAbsence { Person = Person!.Value, Reason = Kind, Until = plan.After(Through) });
        if (ReturnedOn is { } back)
        {
            plan.AddFurther(this, Rank.Absences, back, By.Recorder, _ => new RecordReturn { Person = Person!.Value }, key: "returnedOn");
        }
    }
}

/// <summary>The body to which top management answers.</summary>
internal sealed class GoverningBodySheet : ActSheet
{
    /// <summary>The body.</summary>
    [JsonRequired]
    public BodyId? Body { get; set; }

    /// <summary>The first day; by default from the beginning.</summary>
    public LocalDate? From { get; set; }

    internal override void Plan(FilePlan plan) =>
        plan.Add(this, Rank.Appointments, From, By.Recorder, _ => new RegisterGoverningBody { Body = Body!.Value });
}

/// <summary>That a position belongs to top management.</summary>
internal sealed class TopManagementSheet : ActSheet
{
    /// <summary>The position.</summary>
    [JsonRequired]
    public PositionId? Position { get; set; }

    /// <summary>As its head or as a further member (by default).</summary>
    public TopRole? As { get; set; }

    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day, where it was known beforehand.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>The last day, where it ended earlier than it was to.</summary>
    public LocalDate? EndedAfter { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var (position, from) = (Position!.Value, From ?? plan.Opening);
        if (As is not TopRole.Head)
        {
            plan.Add(this, Rank.TopManagement, from, By.Top, _ => new DesignateTopManagement { Position = position, Until = plan.After(Through) });
        }
        else if (plan.File.TopManagement.First(each => each.As is TopRole.Head) is var first && first != this)
        {
            if (from <= (first.From ?? plan.Opening))
            {
                throw new ArgumentException($"position `{first.Position}` is the head from the beginning, and this is no later day: who follows as head does so `from` a later one");
            }

            plan.Add(this, Rank.TopManagement, from, By.Top, _ => new ChangeHead { To = position });
        }

        plan.AddEnding(this, EndedAfter, By.Top, _ => new EndDesignation { Position = position }, Rank.Vacancies, "endedAfter");
    }
}

/// <summary>As what a position belongs to top management.</summary>
internal enum TopRole
{
    Member,
    Head,
}
