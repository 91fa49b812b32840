using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Rules;
using NodaTime;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.Year;

namespace AYearOfManagementResponsibility;

/// <summary>What is to be reached and with which means, and what an audit finds.</summary>
internal static class SecondQuarter
{
    internal static void Tell(Year year)
    {
        Chapter("February to June: what is to be reached, with which means");
        year.On(Day(2, 23), Mara, "an objective with a metric: at most 5 % click on what a test mail offers, measured every quarter",
            new DefineMetric
            {
                Metric = new()
                {
                    Id = Clicks, Title = "clicks on test mails", Unit = "%", Target = MetricTarget.AtMost(5m), Every = Period.FromMonths(3), Within = Period.FromDays(14), Owner = Ciso, Serves = [Clause.Results],
                },
            },
            new SetObjective
            {
                Id = FewerClicks,
                Terms = new()
                {
                    Text = "hardly anybody falls for a forged mail", Policy = "security", Strategy = "every load on time", Metric = "clicks", Target = "at most 5 %", What = "test mails, and talks with whom they catch",
                    Resources = "20 hours a quarter", Owner = Ciso, Due = Day(12, 1), Judgement = "the last quarter meets the target",
                },
            });
        Means(year);
        year.On(Day(5, 4), Lin, "the first quarter is measured: 9 %", Measured(2, 5, 9m));
        Escalation(year);
        AuditOfAccounts(year);
    }

    /// <summary>The value of a quarter, by the months in which it begins and is over.</summary>
    internal static RecordMeasurement Measured(int from, int until, decimal value) =>
        new() { Metric = Clicks, Period = new(Day(from, 1), Day(until, 1)), Value = value, Unit = "%", By = Lin };

    private static void Means(Year year)
    {
        year.On(Day(4, 6), Lin, "Lin asks for 40,000 EUR for a second place for backups",
            new RequestResources { Id = Backups, By = Lin, For = "a second place for backups", Quantity = Quantity.Money(40_000m, "EUR"), NeededFrom = Day(5, 1) });
        GrantResources grant = new() { Id = Act("grant-1"), Request = Backups, By = Lin, Quantity = Quantity.Money(25_000m, "EUR"), Activity = Spend };
        year.Refused(Day(4, 7), Lin, "Lin tries to grant 25,000 EUR of it", grant);
        year.On(Day(4, 13), Mara, "Mara grants 25,000 EUR, and accepts for this year that the rest is short", grant with { By = Mara },
            new RecordLeadershipAct
            {
                Id = LeadershipActId.From("budget"), By = Mara, Serves = [Clause.Resources], Act = EvidenceKind.BudgetDecision, What = "25,000 EUR for backups",
            },
            new AcceptShortfall { Id = Act("shortfall-1"), Request = Backups, By = Mara, Activity = Spend, Reason = "the tapes in the bank last until then", Until = NextYear });
        Show(year.At(4, 13).Resources.Find(Backups)!);
    }

    private static void Escalation(Year year)
    {
        var nights = EscalationId.From("patch-nights");
        year.On(Day(5, 11), Sam, "Sam takes upwards that nobody lets him patch the terminals at night; an answer is due in a week",
            new RaiseEscalation { Id = nights, By = Sam, To = Ceo, What = "no night without loading, so no patches", AnswerUntil = Day(5, 18) });
        year.On(Day(5, 14), Mara, "Mara answers: the second Sunday of a month is for patches",
            new AnswerEscalation { Escalation = nights, By = Mara, Answer = "the second Sunday night of a month is for patches", Serves = [Clause.Support] });
    }

    private static void AuditOfAccounts(Year year)
    {
        AuditProgrammeId programme = AuditProgrammeId.From("audits-2026");
        AuditBrief brief = new() { Criteria = ["27001:2022", "policy `access`"], Activities = [Accounts], Lead = Petra };
        year.On(Day(5, 15), Mara, "audits are planned, the first one of how accounts are kept, by Petra",
            new AdoptAuditProgramme
            {
                Programme = new() { Id = programme, Title = "audits of 2026", Owner = Quality, From = Day(1, 1), Until = NextYear, Every = Period.FromMonths(12), Methods = "interviews and samples" },
            },
            new PlanAudit { Id = Audit, Programme = programme, Brief = brief, Period = new(Day(5, 18), Day(5, 21)) });
        year.On(Day(5, 22), Petra, "Petra declares to be impartial, and reports one minor finding: accounts of leavers stay open for weeks",
            new DeclareImpartiality { Audit = Audit, By = Petra },
            new ReportAudit
            {
                Id = Audit, Programme = programme, Brief = brief, Held = new(Day(5, 18), Day(5, 21)), Conclusion = "kept up, but for leavers",
                Findings = [new() { Id = Leavers, Grade = FindingGrade.Minor, What = "accounts of leavers stay open for weeks" }],
                Evidence = [new() { Source = "report 1", Kind = EvidenceKind.AuditReport, At = Day(5, 22) }],
            });
        year.On(Day(5, 25), Lin, "it becomes a nonconformity, which Sam deals with: four accounts are closed at once",
            new RaiseNonconformity
            {
                Id = Nonconformity, Source = NonconformitySource.Audit, Finding = Leavers, Grade = FindingGrade.Minor, What = "accounts of leavers stay open for weeks", By = Lin, Owner = It, DueUntil = Day(11, 1),
            },
            new CorrectNonconformity { Nonconformity = Nonconformity, By = Sam, What = "four accounts closed" });
        year.On(Day(6, 8), Sam, "its cause is found, and what removes it is planned until September",
            new RecordCause { Nonconformity = Nonconformity, By = Sam, Cause = "nobody tells IT who leaves", Elsewhere = "keys of the yard as well" },
            new PlanCorrectiveAction { Nonconformity = Nonconformity, Action = CloseAccounts, What = "payroll tells IT on the day somebody gives notice", Owner = It, Due = Day(9, 1) });
    }
}
