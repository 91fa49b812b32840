using Isms.Governance.Policies;

namespace Isms.Governance.Json;

/// <summary>One of the things that a policy holds as the letter of clause 5.2 that asks for it.</summary>
internal sealed class PolicyContentsConverter() : ClauseWordConverter<PolicyContents>(
    ("5.2.a", PolicyContents.FitsPurpose), ("5.2.b", PolicyContents.Objectives), ("5.2.c", PolicyContents.MeetRequirements), ("5.2.d", PolicyContents.KeepImproving));
