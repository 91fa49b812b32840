using Isms.Governance;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.Year;

namespace AYearOfManagementResponsibility;

/// <summary>Who is who, the mandates, the policies.</summary>
internal static class FirstQuarter
{
    internal static void Tell(Year year)
    {
        Chapter("January to March: who is who, and what is said");
        year.On(Day(1, 5), Mara, "the scope is established: Halden Freight, with Mara as its head; Jonas is in top management too",
            new EstablishScope { Id = ScopeId.From("halden"), Title = "Halden Freight", Head = Ceo, Holder = Mara },
            new RegisterPosition { Id = Coo, ReportsTo = Ceo, Holder = Jonas },
            new RegisterPosition { Id = Ciso, ReportsTo = Ceo, Holder = Lin },
            new RegisterPosition { Id = Quality, ReportsTo = Ceo, Holder = Petra },
            new RegisterPosition { Id = It, ReportsTo = Coo, Holder = Sam },
            new RegisterPosition { Id = Warehouse, ReportsTo = Coo, Holder = Rosa },
            new DesignateTopManagement { Position = Coo },
            new DefineActivity { Id = SetPolicy, Title = "approve the security policy", Discharges = [Clause.Policy] },
            new DefineActivity { Id = ApproveTopics, Title = "approve policies on single topics", HeldBy = [Ceo] },
            new DefineActivity { Id = Spend, Title = "spend on security", Discharges = [Clause.Resources], IsMonetary = true },
            new DefineActivity { Id = Accounts, Title = "keep the accounts of users" },
            new NameActivityOwner { Activity = Accounts, Owner = It });
        year.On(Day(1, 7), Mara, "Mara gives the two mandates of 5.3: conformity to Lin, reporting to Petra; all staff are told",
            new GiveMandate { Mandate = Mandate53.Conformity, Position = Ciso },
            new GiveMandate { Mandate = Mandate53.Reporting, Position = Quality },
            new CommunicateAssignment { Mandate = Mandate53.Conformity, Position = Ciso, To = "all staff" },
            new CommunicateAssignment { Mandate = Mandate53.Reporting, Position = Quality, To = "all staff" });
        year.On(Day(1, 9), Lin, "Lin accepts", new AcknowledgeAssignment { Mandate = Mandate53.Conformity, Position = Ciso });
        year.On(Day(1, 9), Petra, "Petra accepts", new AcknowledgeAssignment { Mandate = Mandate53.Reporting, Position = Quality });

        TopPolicy(year);
        TopicPolicy(year);
    }

    private static void TopPolicy(Year year)
    {
        year.On(Day(1, 12), Lin, "Lin drafts the security policy and submits it",
            new RegisterPolicy { Policy = Security, Title = "information security policy", Level = PolicyLevel.Top, Owner = Ciso, ApprovedUnder = SetPolicy, ReviewEvery = Period.FromMonths(12) },
            new DraftPolicyVersion
            {
                Policy = Security, Version = First, Author = Lin, Digest = "sha256:5ec1", Words = 700,
                Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving,
            },
            new SubmitPolicyVersion { Policy = Security, Version = First, By = Lin });
        year.Refused(Day(1, 13), Lin, "Lin tries to approve her own draft",
            new ApprovePolicyVersion { Policy = Security, Version = First, Exercise = Act("approval-0"), By = Lin, Digest = "sha256:5ec1" });
        year.On(Day(1, 19), Mara, "Mara approves it, publishes it and ties it to the strategy",
            new ApprovePolicyVersion { Policy = Security, Version = First, Exercise = Act("approval-1"), By = Mara, Digest = "sha256:5ec1" },
            new PublishPolicyVersion { Policy = Security, Version = First, Digest = "sha256:5ec1", Availability = new() { Inside = "notice board and intranet", Outside = "web site" } },
            new LinkToStrategy { Id = StrategyLinkId.From("policy-serves-punctuality"), By = Mara, Means = StrategicMeans.Policy, Of = "security", To = "every load on time" });
        year.On(Day(1, 21), Mara, "Mara speaks to the staff about it: 52 of 60 are there",
            new CommunicatePolicy { Policy = Security, Version = First, Id = CommunicationId.From("assembly"), By = Mara, To = PolicyAudience.Inside, Audience = "all staff", Reached = 52, OutOf = Staff },
            new RecordLeadershipAct
            {
                Id = LeadershipActId.From("assembly"), By = Mara, Serves = [Clause.Message], Act = EvidenceKind.LeadershipCommunication, What = "why security matters to every load",
                Audience = "all staff", Reached = 52, OutOf = Staff,
            });
        year.On(Day(2, 2), Lin, "those who took note of it are counted",
            new CountAcknowledgements { Policy = Security, Version = First, Acknowledged = 47, Addressed = Staff });
        Show(year.At(2, 2).Policies.AcknowledgementOf(Security, First));
    }

    private static void TopicPolicy(Year year)
    {
        year.On(Day(2, 9), Mara, "Mara lets Jonas approve policies on single topics, and Lin spend up to 10,000 EUR, until the end of the year",
            Letter(TopicsLetter, Coo, Mandate.ToDecide(ApproveTopics)),
            Letter(MoneyLetter, Ciso, Mandate.ToDecide(Spend).UpTo(10_000m, "EUR")));
        year.On(Day(2, 16), Sam, "Sam drafts a policy on access and submits it",
            new RegisterPolicy { Policy = Access, Title = "who gets in where", Owner = It, ApprovedUnder = ApproveTopics, ReviewEvery = Period.FromMonths(12) },
            new DraftPolicyVersion { Policy = Access, Version = First, Author = Sam, Digest = "sha256:acce" },
            new SubmitPolicyVersion { Policy = Access, Version = First, By = Sam });
        ApprovePolicyVersion approve = new() { Policy = Access, Version = First, Exercise = Act("approval-2"), By = Rosa, Digest = "sha256:acce" };
        year.Refused(Day(2, 17), Rosa, "Rosa, who runs the warehouse, tries to approve it", approve);
        year.On(Day(2, 18), Jonas, "Jonas approves it under his letter, publishes it and tells whom it concerns", approve with { By = Jonas },
            new PublishPolicyVersion { Policy = Access, Version = First, Digest = "sha256:acce", Availability = new() { Inside = "intranet" } },
            new CommunicatePolicy { Policy = Access, Version = First, Id = CommunicationId.From("access-mail"), By = Jonas, To = PolicyAudience.Inside, Audience = "heads of teams" });
        Show(year.At(2, 18).Policies.ApprovalOf(Access, First));
    }

    private static DelegateResponsibility Letter(InstrumentItem item, PositionId to, Mandate mandate) =>
        new() { Item = item, From = Ceo, To = to, Mandate = mandate.For(new(Day(2, 9), NextYear)) };
}
