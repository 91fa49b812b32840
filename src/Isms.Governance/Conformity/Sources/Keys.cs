using Isms.Governance.Reviews;

namespace Isms.Governance.Conformity.Sources;

/// <summary>The keys of requirements that records show by what they are.</summary>
internal static class Keys
{
    internal const string Direction = "HS/5.1/direction";
    internal const string Integration = "HS/5.1/integration";
    internal const string Means = "HS/5.1/resources";
    internal const string Message = "HS/5.1/message";
    internal const string Results = "HS/5.1/results";
    internal const string Pushed = "HS/5.1/improvement";

    internal const string Policy = "HS/5.2/policy";
    internal const string PolicyFits = "HS/5.2/fit";
    internal const string PolicyObjectives = "HS/5.2/objectives";
    internal const string PolicyRequirements = "HS/5.2/requirements";
    internal const string PolicyImproves = "HS/5.2/improvement";
    internal const string PolicyOnRecord = "HS/5.2/record";
    internal const string PolicyInside = "HS/5.2/inside";
    internal const string PolicyOutside = "HS/5.2/outside";

    internal const string RolesAssigned = "HS/5.3/assigned";
    internal const string RolesCommunicated = "HS/5.3/communicated";
    internal const string ConformityMandate = "HS/5.3/conformity";
    internal const string ReportingMandate = "HS/5.3/reporting";

    internal const string RiskOwners = "HS/6.1.2/risk-owners";
    internal const string RiskApproval = "HS/6.1.3/approval";
    internal const string ObjectivesFitPolicy = "HS/6.2/policy";
    internal const string ObjectivesMeasurable = "HS/6.2/measurable";
    internal const string ObjectivesMonitored = "HS/6.2/monitored";
    internal const string ObjectivesUpdated = "HS/6.2/updated";
    internal const string ObjectivesOnRecord = "HS/6.2/documented";
    internal const string PlannedWhat = "HS/6.2/what";
    internal const string PlannedResources = "HS/6.2/resources";
    internal const string PlannedWho = "HS/6.2/who";
    internal const string PlannedWhen = "HS/6.2/when";
    internal const string PlannedJudgement = "HS/6.2/judged";

    internal const string ResourcesProvided = "HS/7.1/resources";
    internal const string CompetenceNeeded = "HS/7.2/a";
    internal const string CompetencePresent = "HS/7.2/b";
    internal const string CompetenceEvidenced = "HS/7.2/d";
    internal const string AwareOfPolicy = "HS/7.3/a";
    internal const string AwareOfContribution = "HS/7.3/b";
    internal const string AwareOfConsequences = "HS/7.3/c";

    internal const string TheSystem = "HS/4.4/system";
    internal const string AuditsOwnRules = "HS/9.2/own-rules";
    internal const string AuditsStandard = "HS/9.2/standard";
    internal const string AuditsWorks = "HS/9.2/works";
    internal const string AuditProgramme = "HS/9.2/programme";
    internal const string AuditCriteria = "HS/9.2/criteria";
    internal const string AuditorsImpartial = "HS/9.2/auditors";
    internal const string AuditsReported = "HS/9.2/reported";
    internal const string AuditRecords = "HS/9.2/records";
    internal const string Review = "HS/9.3/review";
    internal const string ReviewResults = "HS/9.3/results";

    internal const string Improved = "HS/10/improvement";
    internal const string ReactedTo = "HS/10/nonconformity-a";
    internal const string CauseJudged = "HS/10/nonconformity-b";
    internal const string ActedOn = "HS/10/nonconformity-c";
    internal const string EffectChecked = "HS/10/nonconformity-d";
    internal const string NatureOnRecord = "HS/10/nonconformity-f";
    internal const string ResultsOnRecord = "HS/10/nonconformity-g";

    internal const string PoliciesOfAnnex = "A/policies";
    internal const string PolicyReviewOfAnnex = "A/policy-review";
    internal const string RolesOfAnnex = "A/roles";
    internal const string SegregationOfAnnex = "A/segregation";

    /// <summary>What is measured and analysed: 9.1 a to f.</summary>
    internal static ValueList<string> Measured { get; } = ["HS/9.1/a", "HS/9.1/b", "HS/9.1/c", "HS/9.1/d", "HS/9.1/e", "HS/9.1/f"];

    /// <summary>The key of what a management review considers: 9.3.2 a to g.</summary>
    internal static string Of(ReviewInput input) => "HS/9.3/" + input switch
    {
        ReviewInput.EarlierActions => "actions",
        ReviewInput.ChangedIssues => "issues",
        ReviewInput.ChangedNeeds => "needs",
        ReviewInput.Nonconformities => "nonconformities",
        ReviewInput.Measurements => "measurements",
        ReviewInput.AuditResults => "audits",
        ReviewInput.Objectives => "objectives",
        ReviewInput.Feedback => "feedback",
        ReviewInput.Risks => "risk",
        _ => "opportunities",
    };
}
