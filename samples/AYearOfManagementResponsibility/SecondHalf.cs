using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.SecondQuarter;
using static AYearOfManagementResponsibility.Year;

namespace AYearOfManagementResponsibility;

/// <summary>Results are missed, somebody steps in, and what was begun is brought to an end.</summary>
internal static class SecondHalf
{
    internal static void Tell(Year year)
    {
        Chapter("July to November: results are missed, and somebody steps in");
        year.On(Day(7, 13), Mara, "Mara tells the heads of teams what she expects of them, and gives each two hours a week for it",
            new RecordBriefing { Id = AwarenessId.From("heads"), Topic = "what heads of teams answer for", Attendees = [Sam, Rosa] },
            new RecordLeadershipAct
            {
                Id = LeadershipActId.From("heads"), By = Mara, Serves = [Clause.OtherManagers], Act = EvidenceKind.ResourceAllocation, What = "two hours a week for heads of teams",
            });
        year.On(Day(8, 3), Lin, "the second quarter is measured: 7 %", Measured(5, 8, 7m));
        Show(year.At(8, 3).Monitoring.Reading(Clicks));
        year.On(Day(8, 10), Mara, "Mara steps in: whom a mail catches is spoken to the same day, by the head of the team",
            new RecordIntervention { Id = InterventionId.From("same-day-talks"), By = Mara, Missed = "clicks", What = "whom a mail catches is spoken to the same day" });
        year.On(Day(8, 17), Mara, "Mara decides to improve something: drivers get a card that says what to do when a tablet is lost",
            new DecideImprovement { Id = ImprovementId.From("lost-tablet-card"), By = Mara, What = "a card for a lost tablet", Owner = Warehouse, Due = Day(11, 1) },
            new RecordLeadershipAct
            {
                Id = LeadershipActId.From("lost-tablet-card"), By = Mara, Serves = [Clause.Improvement], Act = EvidenceKind.ImprovementDecision, What = "a card for a lost tablet",
            });
        year.On(Day(8, 24), Sam, "payroll tells IT who leaves: the corrective action is done", new CloseAction { Action = CloseAccounts });
        year.Refused(Day(8, 25), Sam, "Sam tries to close the nonconformity", new CloseNonconformity { Nonconformity = Nonconformity, By = Sam });
        year.On(Day(9, 7), Rosa, "Rosa builds a step into loading: a seal is checked against the order",
            new BuildInSecurityStep { Id = SecurityStepId.From("seal-check"), By = Rosa, Process = "loading", Owner = Warehouse, Step = "the seal is checked against the order" });
        year.On(Day(9, 28), Sam, "tablets ask for a second factor: the first action of the review is done", new CloseAction { Action = Tablets });
        year.On(Day(10, 5), Petra, "eight leavers later Petra finds that it works, and the nonconformity is closed",
            new CheckEffectiveness { Nonconformity = Nonconformity, By = Petra, IsEffective = true, What = "eight leavers, eight accounts closed on the day" },
            new CloseNonconformity { Nonconformity = Nonconformity, By = Petra });
        Show(year.At(10, 5).Improvement.Nonconformity(Nonconformity));
        year.On(Day(10, 26), Rosa, "the card is printed", new CloseAction { Action = ActionId.From("lost-tablet-card") });
        year.On(Day(11, 2), Lin, "the third quarter is measured: 4 %, and the objective is achieved", Measured(8, 11, 4m),
            new CloseObjective { Id = FewerClicks, Outcome = ObjectiveOutcome.Achieved });
        year.On(Day(11, 16), Lin, "Lin reviews the security policy: it stays as it is",
            new ReviewPolicy { Policy = Security, Id = PolicyReviewId.From("policy-review-1"), By = Lin, Outcome = PolicyReviewOutcome.Kept });
    }
}
