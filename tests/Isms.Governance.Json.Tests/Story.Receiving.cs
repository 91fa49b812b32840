using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>Who may receive an activity, what people are competent in, who owns and does it, and what is kept apart.</summary>
    private static IEnumerable<GovernanceEvent> OfReceiving()
    {
        var (decided, later) = (new Decided { At = Start, By = Ada }, Instant.FromUtc(2027, 1, 1, 0, 0));
        var (sign, law, pair) = (ActivityId.From("sign-cloud-contract"), CompetenceId.From("contract-law"), SegregationId.From("order-and-sign"));
        yield return new EntryChanged
        {
            Decided = decided,
            EffectiveFrom = Start,
            Entry = new Activity
            {
                Id = sign,
                PartOf = Spend,
                Delegability = Delegability.Delegable,
                Eligibility = new()
                {
                    To = [new() { Party = Ceo }, new() { AtLeast = LevelId.From("head"), Within = Within.SameUnit }],
                    OnwardTo = [new() { Within = Within.UnitConcerned }],
                    OnwardBy = [new() { Party = Party.Class(ClassId.From("heads"), Ciso) }],
                    PersonallyAuthorised = true,
                    Competences = [law],
                    AgreementOf = Cfo,
                    ActingExcluded = true,
                    Preferred = [new() { Party = Ciso }],
                },
            },
        };
        yield return new PersonAppointed { Decided = decided, EffectiveFrom = Start, Appointment = new() { Position = Ciso, Person = Ada, AuthorisedFor = [sign] } };
        yield return new CompetenceRecorded { Decided = decided, EffectiveFrom = Start, Person = Ada, Competence = law, Until = later, Evidence = "certificate 7" };
        yield return new CompetenceWithdrawn { Decided = decided, EffectiveFrom = Start, Person = Ada, Competence = law, Reason = "forged" };
        yield return new ResponsibilityAssigned { Decided = decided, EffectiveFrom = Start, Activity = sign, Position = Ciso, Until = later };
        yield return new ResponsibilityRelieved { Decided = decided, EffectiveFrom = Start, Activity = sign, Position = Ciso, Reason = "moved" };
        yield return new ActivityOwnerNamed { Decided = decided, EffectiveFrom = Start, Activity = sign, Owner = Ciso, InPlaceOf = Cfo, Until = later };
        yield return new SegregationDefined { Decided = decided, EffectiveFrom = Start, Id = pair, One = Spend, Other = sign, When = SegregationKind.SameCase };
        yield return new CompensatingControlApproved { Decided = decided, EffectiveFrom = Start, Pair = pair, For = Ciso, Control = "a co-auditor leads", Until = later };
        yield return new SegregationRiskAccepted { Decided = decided, EffectiveFrom = Start, Pair = pair, Reason = "three people", Until = later };
        yield return new ResponsibilityDelegated
        {
            Decided = decided, EffectiveFrom = Start, Item = InstrumentItem.Of("DA-14", "1"), From = Ceo, To = Ciso, Mandate = Mandate.ToDecide(sign), AgreedBy = [Bo],
        };
    }
}
