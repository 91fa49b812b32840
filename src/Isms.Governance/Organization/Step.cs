namespace Isms.Governance.Organization;

/// <summary>One act as judged, and the event that it would be; no event where it is so already.</summary>
internal sealed record Step(Judgement Judgement, OrganizationEvent? Event)
{
    /// <summary>What was asked is so already.</summary>
    internal static readonly Step Nothing = new(Judgement.Empty, null);

    internal Ruling ToRuling() => Event is null ? Ruling.NothingToChange : Ruling.Of(Judgement, () => [Event]);
}

/// <summary>Several acts in one decision: each is judged on what those before it make of the organisation, whether or not they are allowed.</summary>
internal sealed record Steps(OrganizationDocket Docket, Judgement Judgement, ImmutableList<OrganizationEvent> Events)
{
    internal static Steps From(OrganizationDocket docket) => new(docket, Judgement.Empty, []);

    internal Steps Then(Func<OrganizationDocket, Step> act) => act(Docket) switch
    {
        { Event: { } @event } step => new(Docket.After(@event), Judgement.And(step.Judgement), Events.Add(@event)),
        _ => this,
    };

    /// <summary>Registers the person where unknown, and appoints them as regular holder.</summary>
    internal Steps Seat(PersonId holder, PositionId position, string? name = null)
    {
        var person = Docket.Then.Find<Person>(holder);
        return Then(docket => person is not null && name is null ? Step.Nothing
                : EntryRules.Register(docket, person is null ? new Person { Id = holder, Title = name } : person with { Title = name }, false))
            .Then(docket => AppointPerson.Appoint(docket, new() { Position = position, Person = holder }, false));
    }

    internal Ruling ToRuling() => Events.IsEmpty ? Ruling.NothingToChange : Ruling.Of(Judgement, () => Events);
}
