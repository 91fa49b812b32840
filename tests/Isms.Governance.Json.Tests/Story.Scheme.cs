using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;

namespace Isms.Governance.Json.Tests;

/// <summary>Schemes with gates and regimes, and what becomes of a delegation besides its end.</summary>
internal static partial class Story
{
    private static IEnumerable<GovernanceEvent> OfScheme()
    {
        var decided = new Decided { At = Start, By = Ada };
        yield return new ScopeEstablished { Decided = decided, EffectiveFrom = Start, Scope = new() { Id = ScopeId.From("plant"), Head = Ceo, RecordsFrom = Start } };
        yield return new SchemeAdopted
        {
            Decided = decided,
            EffectiveFrom = Start,
            Scheme = new()
            {
                Name = "gated",
                AcceptanceRequired = true,
                AcceptanceWithin = Period.FromWeeks(2),
                Form = FormParts.ReviewEvery,
                Signatures = 1,
                Gates =
                [
                    new()
                    {
                        Id = "money-onward", Activities = [Spend], Categories = ["money"], HopAtLeast = 2, ApprovalBy = [Ceo, Cfo], AgreementOf = [BodyId.From("board")],
                        NoticeTo = [Ciso], Signatures = 2, Form = FormParts.Overseer,
                    },
                ],
                Regimes = [new() { Activities = [Spend], Categories = ["statute"], Scheme = new() { Name = "statute", MaxDepth = 1 } }],
            },
        };
        yield return new ResponsibilityDelegated
        {
            Decided = decided,
            EffectiveFrom = Start,
            Item = InstrumentItem.Of("DA-12", "4"),
            From = Ceo,
            To = Ciso,
            Mandate = new() { Activities = [Spend] },
            AcceptBefore = Instant.FromUtc(2026, 1, 16, 0, 0),
            ReviewEvery = Period.FromMonths(6),
            Approvals = [new() { Gate = "money-onward", By = Bo, On = Start }],
            Notices = [new() { To = Cfo, On = Start }],
            Signatures = [Ada, Bo],
            DateUnknown = true,
        };
        yield return new DelegationSuspended { Decided = decided, EffectiveFrom = Start, Item = Item, Until = Instant.FromUtc(2026, 3, 1, 0, 0), Reason = "inquiry" };
        yield return new DelegationResumed { Decided = decided, EffectiveFrom = Start, Item = Item.To(Ciso), Reason = "closed" };
        yield return new RedelegationStopped { Decided = decided, EffectiveFrom = Start, Item = Item, Reason = "sensitive" };
        yield return new DelegateReported { Decided = decided, EffectiveFrom = Start, Item = Item, Evidence = "mail 4" };
        yield return new DelegationReviewed { Decided = decided, EffectiveFrom = Start, Item = Item, Evidence = "minute 9" };
    }
}
