using FsCheck.Xunit;

namespace Isms.Governance.Laws.Generating;

/// <summary>A law: a property of histories. <c>LAWS_HISTORIES</c> says how many are tried, <c>LAWS_SEED</c> repeats a run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        Arbitrary = [typeof(Histories)];
        MaxTest = Run.Histories;
        Replay = $"{Run.Seed},{Run.Seed | 1}";
        QuietOnSuccess = true;
    }
}
