using Isms.Governance.Conformity;
using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Conformity.Healthy;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What mends a detection of those that can be mended at once, and that nothing else comes of it.</summary>
public class DetectorCureTests
{
    private static readonly Dictionary<string, GovernanceCommand[]> Cures = new(StringComparer.Ordinal)
    {
        ["DET-01a"] = [Act("late look", Clause.Resources, EvidenceKind.OversightReview, "went through what was spent")],
        ["DET-01b"] = [Act("own message", Clause.Message, EvidenceKind.LeadershipCommunication, "why it matters")],
        ["DET-04"] = [new AppointPerson { Position = Ops, Person = Eve }],
        ["DET-07"] = [new ChangeRole { To = new() { Id = RoleId.From("keeper"), Title = "keeper of accounts", Responsibilities = [Accounts], Authorities = [Accounts] } }],
        ["DET-08"] = [new EndAppointment { Position = PositionId.From("desk"), Person = PersonId.From("everyone") }],
        ["DET-10"] = [new RevokeDelegation { Item = InstrumentItem.Of("letter", 6), Reason = "too far down" }],
        ["DET-11"] = [new AnswerEscalation { Escalation = EscalationId.From("nights"), By = Ada, Answer = "every second Sunday", Serves = [Clause.Support] }],
        ["DET-12"] = [new UpdateObjective { Id = Fewer, Terms = new() { Text = "hardly anybody falls for a forged mail", What = "test mails", Resources = "100 hours", Owner = Ops, Due = Story.Day(500), Judgement = "the last quarter" } }],
        ["DET-13"] = [new ReviewPolicy { Policy = Policy, Id = PolicyReviewId.From("late review"), By = Ada, Outcome = PolicyReviewOutcome.Kept }],
        ["DET-14"] = [new CountAcknowledgements { Policy = Policy, Version = First, Acknowledged = 95, Addressed = 100 }],
        ["DET-17"] = [new ChangeEntry { To = new Position { Id = Ceo, Unit = Company } }],
        ["DET-18"] = [new EndAppointment { Position = PositionId.From("treasurer"), Person = Carl }],
        ["DET-19"] = [new CloseAction { Action = ActionId.From("card"), Reason = "printed" }],
    };

    public static TheoryData<string> Codes => [.. Cures.Keys];

    [Fact]
    public void Every_detection_that_is_said_to_be_curable_has_a_cure() =>
        Assert.Equal(Detector.All.Where(detector => detector.IsCurable).Select(detector => detector.Id.Value), Cures.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_mends_it_silences_it_and_sets_nothing_off(string code)
    {
        var sick = DetectorTests.MutantOf(code);
        Assert.Contains(sick.View.Conformity.Detect().Detected, each => each.Detector.Id.Value == code);
        Assert.Empty(sick.With(End, Ada, Cures[code]).View.Conformity.Detect().Detected);
    }
}
