namespace Isms.Governance.Roles;

/// <summary>What people do that is commonly kept apart from something else. Which activity of an organisation it is, the organisation says.</summary>
public enum SeparatedDuty
{
    /// <summary>To operate a control.</summary>
    OperateControl,

    /// <summary>To audit a control.</summary>
    AuditControl,

    /// <summary>To draft a version of a document.</summary>
    DraftVersion,

    /// <summary>To approve a version of a document.</summary>
    ApproveVersion,

    /// <summary>To request access.</summary>
    RequestAccess,

    /// <summary>To grant access.</summary>
    GrantAccess,

    /// <summary>To own a risk.</summary>
    OwnRisk,

    /// <summary>To verify the treatment of a risk.</summary>
    VerifyTreatment,

    /// <summary>To report performance.</summary>
    ReportPerformance,

    /// <summary>To verify reports of performance.</summary>
    VerifyPerformance,

    /// <summary>To run the management system (5.3 a).</summary>
    RunManagementSystem,

    /// <summary>To audit the management system (9.2).</summary>
    AuditManagementSystem,

    /// <summary>To perform a task.</summary>
    PerformTask,

    /// <summary>To oversee a task.</summary>
    OverseeTask,

    /// <summary>To raise a nonconformity of one's own area.</summary>
    RaiseNonconformity,

    /// <summary>To close a nonconformity.</summary>
    CloseNonconformity,

    /// <summary>To propose a budget.</summary>
    ProposeBudget,

    /// <summary>To approve a budget.</summary>
    ApproveBudget,
}
