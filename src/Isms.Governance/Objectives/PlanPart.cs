namespace Isms.Governance.Objectives;

/// <summary>A part of the plan for an objective (clause 6.2).</summary>
public enum PlanPart
{
    /// <summary>What will be done.</summary>
    What,

    /// <summary>Which resources it needs.</summary>
    Resources,

    /// <summary>Who is responsible: a position that exists.</summary>
    Owner,

    /// <summary>When it is due.</summary>
    Due,

    /// <summary>How the result is judged.</summary>
    Judgement,
}

/// <summary>The parts of a plan in words.</summary>
internal static class PlanPartExtensions
{
    extension(PlanPart part)
    {
        internal string InWords => part switch
        {
            PlanPart.What => "what will be done",
            PlanPart.Resources => "which resources it needs",
            PlanPart.Owner => "who is responsible",
            PlanPart.Due => "when it is due",
            _ => "how the result is judged",
        };
    }
}
