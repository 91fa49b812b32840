using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Faults about delegations and authority.</summary>
internal static class DelegationMutants
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        new("a delegation counts without those above it", "A02", (journal, at, known) => new ByItself(journal, at, known)),
        new("an ended delegation still counts", "A02", (journal, at, known) => new Undying(journal, at, known)),
        new("a new delegation replaces the delegator's earlier one", "A08", (journal, at, known) => new Replacing(journal, at, known)),
        new("what is reserved leaves top management like anything else", "D03", (journal, at, known) => new Unreserved(journal, at, known)),
        new("what is reserved comes to top management through a delegate who may not have it", "REF", (journal, at, known) => new LastReceives(journal, at, known)),
        new("a part that the first delegator never held comes along with the whole", "REF", (journal, at, known) => new Unrooted(journal, at, known)),
        new("acceptance is not needed", "D06", (journal, at, known) => new Unaccepted(journal, at, known)),
        new("a term that is over still counts", "D11", (journal, at, known) => new Endless(journal, at, known)),
        new("a person who comes back has the lapsed delegation again", "D11", (journal, at, known) => new ComingBack(journal, at, known)),
        new("revoking does not end what lies below", "D12", (journal, at, known) => new ByItself(journal, at, known)),
        new("revoking ends everything of the same delegator", "D12", (journal, at, known) => new Sweeping(journal, at, known)),
        new("who delegates loses what is handed over", "D13", (journal, at, known) => new Losing(journal, at, known)),
        new("of two delegations the one recorded last counts", "D17", (journal, at, known) => new Replacing(journal, at, known)),
        new("the limit itself is above the limit", "D22", (journal, at, known) => new Exclusive(journal, at, known)),
        new("limits do not count", "D22", (journal, at, known) => new Limitless(journal, at, known)),
        new("suspending does not reach what lies below", "D12", (journal, at, known) => new ByItself(journal, at, known)),
        new("a resumption does not end a suspension", "D12", (journal, at, known) => new Unresumed(journal, at, known)),
        new("the delegate reviews itself", "D09", (journal, at, known) => new Lenient(journal, at, known)),
        new("nothing is ever overdue", "D09", (journal, at, known) => new Patient(journal, at, known)),
        new("handing out one thing is handing out everything", "D14", (journal, at, known) => new Alarming(journal, at, known)),
        new("who delegates may no longer act", "D27", (journal, at, known) => new Losing(journal, at, known)),
    ];

    private sealed class ByItself(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing Standing(ResponsibilityDelegated grant, Instant at) => OwnStanding(grant, at);
    }

    private sealed class Undying(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing Standing(ResponsibilityDelegated grant, Instant at) =>
            base.Standing(grant, at) is Delegations.Standing.BrokenAbove or Delegations.Standing.Revoked or Delegations.Standing.Superseded ? Delegations.Standing.Active : base.Standing(grant, at);

        protected override IReadOnlyList<ResponsibilityDelegated> Chain(ResponsibilityDelegated grant) => [grant];
    }

    private sealed class Replacing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing OwnStanding(ResponsibilityDelegated grant, Instant at) =>
            Grants.Last(each => each.From == grant.From) != grant ? Delegations.Standing.Superseded : base.OwnStanding(grant, at);
    }

    private sealed class Unreserved(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override ActKinds MayReceive(Party party, ActivityId activity) => ActKinds.All;
    }

    private sealed class LastReceives(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override ActKinds Kinds(IReadOnlyList<ResponsibilityDelegated> chain, ActivityId activity) =>
            MayReceive(chain[0].To, activity) & chain.Aggregate(ActKinds.All, (left, each) => left & (each.Mandate.Kinds is ActKinds.None ? ActKinds.All : each.Mandate.Kinds));
    }

    private sealed class Unrooted(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsRooted(ResponsibilityDelegated root, ActivityId activity) => true;
    }

    private sealed class Unaccepted(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsAccepted(ResponsibilityDelegated grant, Instant at) => true;
    }

    private sealed class Endless(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing OwnStanding(ResponsibilityDelegated grant, Instant at) =>
            base.OwnStanding(grant, at) is Delegations.Standing.Expired ? Delegations.Standing.Active : base.OwnStanding(grant, at);
    }

    private sealed class ComingBack(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool HasLapsed(ResponsibilityDelegated grant, Instant at) => grant.EffectiveFrom <= at && Find(grant.To.Entry, at) is null;
    }

    private sealed class Unresumed(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsSuspended(ResponsibilityDelegated grant, Instant at) =>
            Started<DelegationSuspended>(at).Any(each => each.Item == NameOf(grant) && !(each.Until <= at));
    }

    private sealed class Lenient(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsReview(ResponsibilityDelegated grant, DelegationReviewed reviewed) => true;
    }

    private sealed class Patient(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override LocalDate Day(Instant from, Period period) => base.Day(from, period).PlusYears(9);
    }

    private sealed class Alarming(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool HasHandedOutEverything(PositionId position) => Grants.Any(grant => grant.Under is null && grant.From == (Party)position);
    }

    private sealed class Sweeping(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override Standing OwnStanding(ResponsibilityDelegated grant, Instant at) =>
            Grants.Any(each => each.From == grant.From && base.OwnStanding(each, at) is Delegations.Standing.Revoked) ? Delegations.Standing.Revoked : base.OwnStanding(grant, at);
    }

    private sealed class Losing(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        public override Permission MayAct(AuthorityQuestion question) => Grants.Any(grant =>
            grant.EffectiveFrom <= At && grant.From.Kind is PartyKind.Position && Fills(PositionId.From(grant.From.Id)) == question.Person && grant.Mandate.Activities.Contains(question.Activity))
            ? new(Verdict.No) : base.MayAct(question);
    }

    private sealed class Exclusive(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsLargeEnough((bool IsOpen, Money? Max) limits, Money? amount) =>
            base.IsLargeEnough(limits, amount) && (limits.Max is null || amount is null || amount.Amount < limits.Max.Amount || amount.Amount == 0m);
    }

    private sealed class Limitless(IReadOnlyList<RecordedEvent> journal, Instant at, long known) : ReferenceModel(journal, at, known)
    {
        protected override bool IsLargeEnough((bool IsOpen, Money? Max) limits, Money? amount) => limits.IsOpen;
    }
}
