using Isms.Governance.Rules;

namespace Isms.Governance.Json;

/// <summary>Collects what is wrong with a file, up to a limit; beyond it only that there is more.</summary>
internal sealed class FileFaults(int limit)
{
    private readonly List<FileDiagnostic> found = [];
    private int values;

    internal int Count => found.Count;

    /// <summary>The zone whose days and times are told, once the file has said it.</summary>
    internal DateTimeZone? Zone { get; set; }

    internal bool IsFull => found.Count >= limit;

    /// <summary>Whether something did not fit in, or was not looked at.</summary>
    internal bool IsCut { get; private set; }

    internal void Add(FileFault? fault, FilePlace place, string message, string? remedy, params ValueList<Rule> rules)
    {
        if (IsFull)
        {
            IsCut = true;
        }
        else
        {
            found.Add(new() { Fault = fault, Place = place, Message = Told(message), Remedy = remedy is null ? null : Told(remedy), Rules = rules });
        }
    }

    private string Told(string text) => Zone is null ? text : LocalTimes.Of(text, Zone);

    /// <summary>Tells that values do not fit together: at the place that the fault names, else at that of what says them.</summary>
    internal void AddMisfit(Sheet said, ArgumentException fault) =>
        Add(FileFault.Misfit, (fault as MisfitException)?.Place ?? said.Place, Diagnosis.Cleaned(fault.Message), "write values that keep what is said there");

    internal void Cut() => IsCut = true;

    /// <summary>Whether one more value, so deep, is within the limits; where it is not, that is told.</summary>
    internal bool Takes(FilePlace place, GovernanceFileOptions options, int depth)
    {
        if (depth > options.MaxDepth)
        {
            Add(FileFault.TooDeep, place, string.Create(CultureInfo.InvariantCulture, $"it nests deeper than {options.MaxDepth}"), "nest less deep, or raise the limit");
            return false;
        }

        if (++values > options.MaxItems)
        {
            Add(FileFault.TooMany, place, string.Create(CultureInfo.InvariantCulture, $"the file has more than {options.MaxItems} values"), "split it, or raise the limit");
            return false;
        }

        return true;
    }

    internal ValueList<FileDiagnostic> ToList() => ValueList.ToValueList(found.OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line).ThenBy(each => each.Column));
}
