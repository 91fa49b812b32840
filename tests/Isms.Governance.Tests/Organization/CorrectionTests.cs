using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>Corrections: what may be mended in the record, and what must be in order afterwards.</summary>
public class CorrectionTests
{
    private static CorrectRecord Correct(RecordedEvent record, GovernanceEvent? replacement = null) =>
        new() { Sequence = record.Sequence, Replacement = replacement, Reason = "typed wrongly" };

    private static CorrectRecord Move<TEvent>(Story story, int day)
        where TEvent : GovernanceEvent => Correct(story.Last<TEvent>(), story.Last<TEvent>().Event with { EffectiveFrom = Day(day) });

    [Fact]
    public void A_departure_entered_on_the_wrong_day_is_moved_and_what_was_known_before_stays()
    {
        var story = Open.On(5).Given(new LeaveOrganization { Person = Bo, EffectiveFrom = Day(2) }).On(6);
        var mended = story.When(Move<PersonLeft>(story, 4)).Then("record-withdrawn", "person-left");
        Assert.Equal(Bo, mended.HolderOf(Ciso, 3));
        Assert.Null(mended.HolderOf(Ciso, 4));
        Assert.Null(mended.Register.AsOf(Day(3), Day(5)).WhoFills(Ciso).Person);
        mended.On(7).When(Move<PersonLeft>(story, 4)).ThenNothingChanges();
    }

    [Fact]
    public void A_record_that_is_plainly_wrong_is_withdrawn()
    {
        var story = Open.On(1).Given(Appoint(Dan, Clerk)).On(2);
        var mended = story.When(Correct(story.Last<PersonAppointed>())).Then("record-withdrawn");
        Assert.Null(mended.HolderOf(Clerk, 2));
        mended.When(Correct(story.Last<PersonAppointed>())).ThenNothingChanges();
    }

    [Fact]
    public void An_entry_is_mended_from_its_first_day_on()
    {
        var story = Open.Given(new RegisterUnit { Id = It, Title = "Ti" }).On(3);
        var registered = (EntryRegistered)story.Last<EntryRegistered>().Event;
        var mended = story.When(Correct(story.Last<EntryRegistered>(), registered with { Entry = registered.Entry with { Title = "IT" } })).Then("record-withdrawn", "entry-registered");
        Assert.Equal("IT", mended.Register.At(Day(0)).Find(It)?.Title);
        Assert.Equal("Ti", mended.Register.AsOf(Day(0), Day(2)).Find(It)?.Title);
    }

    [Fact]
    public void S01_The_record_is_there_and_not_withdrawn()
    {
        Open.When(new CorrectRecord { Sequence = 999, Reason = "no such record" }).ThenRefused(Rule.S01);
        var story = Open.On(1).Given(Appoint(Dan, Clerk));
        var mended = story.Given(Correct(story.Last<PersonAppointed>()));
        var again = story.Last<PersonAppointed>();
        mended.When(Correct(again, again.Event with { EffectiveFrom = Day(2) })).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S01_What_the_mended_record_names_exists()
    {
        var story = Open.On(9).Given(new RegisterUnit { Id = It }, new RegisterUnit { Id = Lab });
        var registered = (EntryRegistered)story.Last<EntryRegistered>().Event;
        story.When(Correct(story.Last<EntryRegistered>(), registered with { Entry = new Unit { Id = Lab, PartOf = UnitId.From("moon") } })).ThenRefused(Rule.S01);
        story.When(Correct(story.Last<EntryRegistered>(), registered with { Entry = new Unit { Id = Lab, PartOf = It }, EffectiveFrom = Day(8) })).ThenRefused(Rule.S01);
        story.When(Correct(story.Last<EntryRegistered>(), registered with { Entry = new Unit { Id = Lab, PartOf = It } })).Then("record-withdrawn", "entry-registered");

        var left = Open.On(5).Given(new LeaveOrganization { Person = Bo });
        left.When(Move<PersonLeft>(left, -5)).ThenRefused(Rule.S01);
        var ended = Open.On(5).Given(End(Bo, Ciso));
        ended.When(Correct(ended.Last<AppointmentEnded>(), (AppointmentEnded)ended.Last<AppointmentEnded>().Event with { As = AppointmentKind.Acting })).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S03_Seats_do_not_overlap_afterwards()
    {
        var appointed = Open.Given(Appoint(Dan, Clerk) with { Until = Day(5) }, Appoint(Eve, Clerk) with { EffectiveFrom = Day(5) });
        appointed.When(Move<PersonAppointed>(appointed, 4)).ThenRefused(Rule.S03);
        appointed.When(Move<PersonAppointed>(appointed, 6)).Then("record-withdrawn", "person-appointed");

        var ended = Open.On(5).Given(End(Bo, Ciso), Appoint(Eve, Ciso)).On(7);
        ended.When(Correct(ended.Last<AppointmentEnded>())).ThenRefused(Rule.S03);
        ended.When(Move<AppointmentEnded>(ended, 6)).ThenRefused(Rule.S03);

        var left = Open.On(5).Given(new LeaveOrganization { Person = Bo }, Appoint(Eve, Ciso)).On(7);
        left.When(Correct(left.Last<PersonLeft>())).ThenRefused(Rule.S03);
        left.When(Move<PersonLeft>(left, 4)).Then("record-withdrawn", "person-left");
    }

    [Fact]
    public void S04_Trees_stay_trees_afterwards()
    {
        var story = Open.On(1).Given(
            new ChangeEntry { To = new Position { Id = Clerk, ReportsTo = Ceo } }, new ChangeEntry { To = new Position { Id = Ciso, ReportsTo = Clerk }, EffectiveFrom = Day(2) });
        var change = story.Register.Journal.Last(record => record.Event is EntryChanged { Entry: Position { ReportsTo: { } above } } && above == Ceo);
        story.On(5).When(Correct(change, change.Event with { EffectiveFrom = Day(3) })).ThenRefused(Rule.S04);
        story.On(5).When(Correct(change, change.Event with { EffectiveFrom = Day(2) })).Then("record-withdrawn", "entry-changed");
    }

    [Fact]
    public void S07_A_mended_fact_has_happened()
    {
        var story = Open.On(5).Given(new LeaveOrganization { Person = Bo });
        story.When(Move<PersonLeft>(story, 6)).ThenRefused(Rule.S07);
        story.When(Move<PersonLeft>(story, 4) with { DecidedAt = Day(6) }).ThenRefused(Rule.S07);
        story.When(Move<PersonLeft>(story, 4)).Then("record-withdrawn", "person-left");
    }

    [Fact]
    public void S08_Facts_and_clerical_fields_are_mended_decisions_are_not()
    {
        var story = Open.Given(new DesignateTopManagement { Position = Cfo }, Appoint(Dan, Clerk));
        story.When(Correct(story.Last<TopManagementDesignated>())).ThenRefused(Rule.S08);
        story.When(Move<ScopeEstablished>(story, 3)).ThenRefused(Rule.S08);
        story.When(Correct(story.Last<EntryRegistered>())).ThenRefused(Rule.S08);
        var appointed = (PersonAppointed)story.Last<PersonAppointed>().Event;
        story.When(Correct(story.Last<PersonAppointed>(), appointed with { Appointment = appointed.Appointment with { Person = Eve } })).ThenRefused(Rule.S08);
        story.When(Correct(story.Last<PersonAppointed>(), appointed with { Appointment = appointed.Appointment with { Instrument = "letter 3" } }))
            .Then("record-withdrawn", "person-appointed");
        var withdrawn = story.Given(Correct(story.Last<PersonAppointed>()));
        withdrawn.When(Correct(withdrawn.Last<RecordWithdrawn>())).ThenRefused(Rule.S08);
    }

    [Fact]
    public void S08_A_mended_entry_does_not_pass_another_record_about_it()
    {
        var story = Open.Given(new RegisterUnit { Id = It }).On(3).Given(new ChangeEntry { To = new Unit { Id = It, Title = "IT" } }).On(9);
        story.When(Move<EntryRegistered>(story, 3)).ThenRefused(Rule.S08);
        story.When(Move<EntryRegistered>(story, 2)).Then("record-withdrawn", "entry-registered");
        story.When(Move<EntryChanged>(story, 0)).ThenRefused(Rule.S08);
    }

    [Fact]
    public void S09_A02_and_A07_hold_afterwards()
    {
        var story = Governed.Given(
            new DefineActivity { Id = Protect, HeldBy = [Ceo] }, new RegisterExternalParty { Id = ExternalPartyId.From("acme"), Overseer = Ciso });
        RecordedEvent Record(EntryReference entry) => story.Register.Journal.Last(record => record.Event is EntryRegistered registered && registered.Entry.Reference == entry);
        CorrectRecord To(Entry entry) => Correct(Record(entry.Reference), (EntryRegistered)Record(entry.Reference).Event with { Entry = entry });
        story.When(To(new Body { Id = Board, Chair = Chair, Members = [Cfo], Quorum = 1 })).ThenRefused(Rule.S09);
        story.When(To(new Activity { Id = Protect, HeldBy = [Ciso] })).ThenRefused(Rule.A02);
        story.When(To(new Person { Id = Bo, Of = ExternalPartyId.From("acme") })).ThenRefused(Rule.A07);
        story.When(To(new Activity { Id = Protect })).Then("record-withdrawn", "entry-registered");
    }

    [Fact]
    public void S10_What_others_rest_on_is_there_afterwards()
    {
        var story = Open.Given(new RegisterUnit { Id = It }).On(2).Given(new RegisterUnit { Id = Lab, PartOf = It }).On(9);
        var it = story.Register.Journal.First(record => record.Event is EntryRegistered { Entry: Unit });
        story.When(Correct(it, it.Event with { EffectiveFrom = Day(3) })).ThenRefused(Rule.S10);
        story.When(Correct(it, it.Event with { EffectiveFrom = Day(1) })).Then("record-withdrawn", "entry-registered");

        var seated = Open.Given(new RegisterPerson { Id = Zoe }, Appoint(Zoe, Clerk)).On(9);
        seated.When(Move<EntryRegistered>(seated, 1)).ThenRefused(Rule.S10);

        var retired = Open.On(2).Given(new RegisterPosition { Id = PositionId.From("temp"), ReportsTo = Ceo, Holder = Eve })
            .On(3).Given(End(Eve, PositionId.From("temp"))).On(4).Given(new RetireEntry { Entry = PositionId.From("temp") });
        retired.When(Correct(retired.Last<AppointmentEnded>())).ThenRefused(Rule.S10);
        retired.When(Move<AppointmentEnded>(retired, 4)).Then("record-withdrawn", "appointment-ended");
    }

    [Fact]
    public void A04_No_position_of_top_management_ceases_to_exist_afterwards()
    {
        var story = Open.On(2).Given(new RegisterPosition { Id = PositionId.From("coo") }, new DesignateTopManagement { Position = PositionId.From("coo") }).On(9);
        story.When(Move<EntryRegistered>(story, 3)).ThenRefused(Rule.A04);
        story.When(Move<EntryRegistered>(story, 1)).Then("record-withdrawn", "entry-registered");
    }

    [Fact]
    public void D10_D16_and_D18_hold_for_a_mended_appointment()
    {
        var story = Open.On(3).Given(Acting(Dan, Clerk, 10)).On(9);
        var record = story.Last<PersonAppointed>();
        var appointed = (PersonAppointed)record.Event;
        story.When(Correct(record, appointed with { Appointment = appointed.Appointment with { Until = null } })).ThenRefused(Rule.D10);
        story.When(Correct(record, appointed with { EffectiveFrom = Day(2) })).ThenRefused(Rule.D16);
        story.When(Correct(record, appointed with { Appointment = appointed.Appointment with { Until = Day(12) } })).Then("record-withdrawn", "person-appointed");

        var again = Open.On(1).Given(End(Bo, Ciso) with { EffectiveFrom = Day(20) }, End(Bo, Ciso) with { EffectiveFrom = Day(10) }, Appoint(Bo, Ciso) with { EffectiveFrom = Day(20) });
        again.When(Move<PersonAppointed>(again, 19)).ThenRefused(Rule.D18);
        again.When(Move<PersonAppointed>(again, 21)).Then("record-withdrawn", "person-appointed");
    }

    [Fact]
    public void Broken_contracts_throw()
    {
        var story = Open.Given(Appoint(Dan, Clerk));
        var appointed = (PersonAppointed)story.Last<PersonAppointed>().Event;
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new CorrectRecord { Sequence = 0, Reason = "none" }));
        Assert.ThrowsAny<ArgumentException>(() => Open.When(new CorrectRecord { Sequence = 1, Reason = " " }));
        Assert.ThrowsAny<ArgumentException>(() => story.When(Correct(
            story.Last<PersonAppointed>(), appointed with { Appointment = appointed.Appointment with { Until = appointed.EffectiveFrom } })));
    }
}
