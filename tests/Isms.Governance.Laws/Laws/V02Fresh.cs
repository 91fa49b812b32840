using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What shows a requirement and is older than the profile lets it be is found, and nothing else is found to be too old.</summary>
public sealed class V02Fresh
{
    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void A_naive_reading_finds_the_same_too_old(History history) => history.Holds(V01Shown.Differs(history, Shown.Stale));
}
