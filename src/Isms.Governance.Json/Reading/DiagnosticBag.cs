namespace Isms.Governance.Json;

/// <summary>Collects diagnostics up to a limit; beyond it only counts that there are more.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<JournalDiagnostic> found = [];

    internal int Count => found.Count;

    internal bool IsFull => found.Count >= limit;

    /// <summary>Whether something did not fit in.</summary>
    internal bool IsCut { get; private set; }

    internal void Add(JournalDiagnostic diagnostic)
    {
        if (IsFull)
        {
            IsCut = true;
        }
        else
        {
            found.Add(diagnostic);
        }
    }

    internal void Cut() => IsCut = true;

    internal ValueList<JournalDiagnostic> ToList() => ValueList.ToValueList(found.OrderBy(each => each.Line).ThenBy(each => each.Column));
}
