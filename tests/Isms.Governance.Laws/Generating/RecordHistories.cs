using FsCheck;

namespace Isms.Governance.Laws.Generating;

/// <summary>Where FsCheck gets histories from that are longer and keep two chapters of records: what shows a requirement in one meets what looks at it in another.</summary>
public static class RecordHistories
{
    public static Arbitrary<History> OfRecords() => Histories.Drawing(keepsRecords: true);
}
