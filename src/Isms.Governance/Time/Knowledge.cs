namespace Isms.Governance.Time;

/// <summary>What was known at one place of the journal: everything recorded up to there and not withdrawn up to there.</summary>
internal readonly record struct Knowledge(long Upto, Withdrawals Withdrawals)
{
    internal bool Includes(long sequence) => sequence <= Upto && !Withdrawals.Struck(sequence, Upto);
}
