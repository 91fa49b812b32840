namespace Isms.Governance.Organization;

/// <summary>Asks that an acting appointment that runs when this takes effect last longer: by whoever may appoint to the position.</summary>
public sealed record ExtendAppointment : OrganizationCommand
{
    internal static readonly RuleList<ExtensionCase> Rules =
    [
        new(Rule.S01, ExtensionCase.Known), new(Rule.S03, @case => @case.Rest is { } rest ? S03OneHolder.Check(rest) : RuleOutcome.NotReached),
        new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.CheckNotClosed), new(Rule.S07, S07NotBefore.Check),
        new(Rule.S10, @case => @case.Whole is { } whole ? S10NotInUse.Check(whole) : RuleOutcome.NotReached),
        new(Rule.A07, @case => @case.Whole is { } whole ? A07Persons.Check(whole) : RuleOutcome.NotReached),
        new(Rule.D10, @case => @case.Rest is { } rest ? D10ActingTerm.Check(rest) : RuleOutcome.NotReached),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D18, D18Ends.Check), new(Rule.D26, D26Seats.Check),
    ];

    /// <summary>The position.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Who acts in it.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The first instant at which the appointment is over.</summary>
    public required Instant Until { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Position);
        Id.Named(Person);
        if (Until <= docket.Moment.EffectiveFrom)
        {
            throw new ArgumentException("an extension is over after its start", nameof(Until));
        }

        var @case = new ExtensionCase(docket, Position, Person, Until);
        return @case.Running?.Until >= Until ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Event]);
    }
}
