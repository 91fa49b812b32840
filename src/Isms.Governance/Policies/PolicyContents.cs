namespace Isms.Governance.Policies;

/// <summary>What the text of a version of a policy holds, of what the standard asks of the top one.</summary>
[Flags]
public enum PolicyContents
{
    /// <summary>None of it, or nobody has said.</summary>
    None = 0,

    /// <summary>It fits what the organisation is for (5.2 a).</summary>
    FitsPurpose = 1,

    /// <summary>It has objectives, or says how they are set (5.2 b).</summary>
    Objectives = 2,

    /// <summary>It promises to meet what applies (5.2 c).</summary>
    MeetRequirements = 4,

    /// <summary>It promises to keep improving (5.2 d).</summary>
    KeepImproving = 8,
}
