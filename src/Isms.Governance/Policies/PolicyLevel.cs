namespace Isms.Governance.Policies;

/// <summary>How far up a policy stands.</summary>
public enum PolicyLevel
{
    /// <summary>The policy of the management system itself, which top management establishes.</summary>
    Top,

    /// <summary>A policy on one topic, whose approval may be handed on.</summary>
    Topic,
}
