using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using NodaTime;

namespace AYearOfManagementResponsibility;

/// <summary>Who and what the story is about. Every name is made up.</summary>
internal static class Firm
{
    internal const int Staff = 60;

    internal static readonly PersonId Mara = PersonId.From("Mara"), Jonas = PersonId.From("Jonas"), Lin = PersonId.From("Lin"), Petra = PersonId.From("Petra"), Sam = PersonId.From("Sam"),
        Rosa = PersonId.From("Rosa");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Coo = PositionId.From("coo"), Ciso = PositionId.From("ciso"), Quality = PositionId.From("quality"), It = PositionId.From("it"),
        Warehouse = PositionId.From("warehouse");

    internal static readonly ActivityId SetPolicy = ActivityId.From("set-the-policy"), ApproveTopics = ActivityId.From("approve-topic-policies"), Spend = ActivityId.From("spend"),
        Accounts = ActivityId.From("keep-accounts");

    internal static readonly PolicyId Security = PolicyId.From("security"), Access = PolicyId.From("access");

    internal static readonly VersionId First = VersionId.From("1.0");

    internal static readonly MetricId Clicks = MetricId.From("clicks");

    internal static readonly ObjectiveId FewerClicks = ObjectiveId.From("fewer-clicks");

    internal static readonly ResourceRequestId Backups = ResourceRequestId.From("second-backup-site");

    internal static readonly AuditId Audit = AuditId.From("audit-1");

    internal static readonly AuditFindingId Leavers = AuditFindingId.From("audit-1/1");

    internal static readonly NonconformityId Nonconformity = NonconformityId.From("NC-1");

    internal static readonly ActionId CloseAccounts = ActionId.From("close-accounts"), Tablets = ActionId.From("second-factor"), Contracts = ActionId.From("contracts");

    internal static readonly ReviewId Summer = ReviewId.From("review-1"), Winter = ReviewId.From("review-2");

    internal static readonly InstrumentItem TopicsLetter = InstrumentItem.Of("letter", 1), MoneyLetter = InstrumentItem.Of("letter", 2);

    internal static readonly Instant NextYear = Instant.FromUtc(2027, 1, 1, 0, 0);

    internal static ExerciseId Act(string id) => ExerciseId.From(id);
}
