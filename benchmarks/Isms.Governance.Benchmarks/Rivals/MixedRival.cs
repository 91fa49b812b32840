using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Policies;

namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>
/// What a mixed journal comes to without a model: its records by kind and by what they are about, from which the same questions are answered.
/// It folds neither the organisation nor the delegations: those are one record in a hundred.
/// </summary>
internal abstract class MixedRival
{
    internal abstract MixedRival With(RecordedEvent recorded);

    protected abstract IEnumerable<RecordedEvent> OfKind(Type kind);

    protected abstract IEnumerable<RecordedEvent> About(string subject);

    internal MixedAnswers Answers(Point at)
    {
        IEnumerable<T> Of<T>() => Seen<T>(OfKind(typeof(T)), at);
        IEnumerable<T> On<T>(string subject) => Seen<T>(About(subject), at);
        var values = On<MeasurementRecorded>($"m:{MixedAnswers.Metric}").ToArray();
        return new(
            Of<ActionOpened>().Count(opened => !On<ActionClosed>($"a:{opened.Id}").Any()), Of<NonconformityRaised>().Count(raised => !On<NonconformityClosed>($"n:{raised.Id}").Any()),
            values.Length, values.Length == 0 ? null : values[^1].Value,
            On<PolicyAcknowledged>($"p:{MixedAnswers.Policy}").Where(each => each.Version == MixedAnswers.Version).Select(each => each.Person).Distinct().Count(),
            On<AuthorityExercised>($"x:{MixedAnswers.Person}").Count(), Of<LeadershipActRecorded>().Count());
    }

    protected static string SubjectOf(GovernanceEvent @event) => @event switch
    {
        ActionOpened opened => $"a:{opened.Id}",
        ActionProgressed progressed => $"a:{progressed.Action}",
        ActionRescheduled rescheduled => $"a:{rescheduled.Action}",
        ActionClosed closed => $"a:{closed.Action}",
        NonconformityRaised raised => $"n:{raised.Id}",
        NonconformityClosed closed => $"n:{closed.Nonconformity}",
        EffectivenessChecked check => $"n:{check.Nonconformity}",
        CauseRecorded cause => $"n:{cause.Nonconformity}",
        MeasurementRecorded measured => $"m:{measured.Metric}",
        PolicyEvent policy => $"p:{policy.Policy}",
        AuthorityExercised exercised => $"x:{exercised.Person}",
        _ => "",
    };

    private static IEnumerable<T> Seen<T>(IEnumerable<RecordedEvent> records, Point at) =>
        records.Where(record => record.Sequence <= at.Upto && record.Event.EffectiveFrom <= at.At && record.Event is T).Select(record => (T)(object)record.Event);
}

/// <summary>Lists that grow: no earlier state is kept but by its place in the journal.</summary>
internal sealed class MixedLists : MixedRival
{
    private readonly Dictionary<Type, List<RecordedEvent>> kinds = [];
    private readonly Dictionary<string, List<RecordedEvent>> subjects = new(StringComparer.Ordinal);

    internal override MixedRival With(RecordedEvent recorded)
    {
        Of(kinds, recorded.Event.GetType()).Add(recorded);
        Of(subjects, SubjectOf(recorded.Event)).Add(recorded);
        return this;
    }

    protected override IEnumerable<RecordedEvent> OfKind(Type kind) => kinds.GetValueOrDefault(kind) ?? [];

    protected override IEnumerable<RecordedEvent> About(string subject) => subjects.GetValueOrDefault(subject) ?? [];

    private static List<RecordedEvent> Of<TKey>(Dictionary<TKey, List<RecordedEvent>> index, TKey key)
        where TKey : notnull => index.TryGetValue(key, out var list) ? list : index[key] = [];
}

/// <summary>The platform's immutable dictionaries and lists: every earlier state stays valid, as with the library.</summary>
internal sealed class MixedDictionary(ImmutableDictionary<Type, ImmutableList<RecordedEvent>> kinds, ImmutableDictionary<string, ImmutableList<RecordedEvent>> subjects) : MixedRival
{
    internal static readonly MixedDictionary Empty = new(
        ImmutableDictionary<Type, ImmutableList<RecordedEvent>>.Empty, ImmutableDictionary.Create<string, ImmutableList<RecordedEvent>>(StringComparer.Ordinal));

    internal override MixedRival With(RecordedEvent recorded)
    {
        var (kind, subject) = (recorded.Event.GetType(), SubjectOf(recorded.Event));
        return new MixedDictionary(
            kinds.SetItem(kind, (kinds.GetValueOrDefault(kind) ?? []).Add(recorded)), subjects.SetItem(subject, (subjects.GetValueOrDefault(subject) ?? []).Add(recorded)));
    }

    protected override IEnumerable<RecordedEvent> OfKind(Type kind) => kinds.GetValueOrDefault(kind) ?? [];

    protected override IEnumerable<RecordedEvent> About(string subject) => subjects.GetValueOrDefault(subject) ?? [];
}
