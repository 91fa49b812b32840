using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Isms.Governance.Testing;

namespace Isms.Governance.Json.Tests;

/// <summary>
/// The golden journal is how version 1 looks on people's disks. It is never edited: a new kind or property gets a new line in a
/// new file, and the old ones keep loading. A missing file is written once with <c>UPDATE_GOLDEN=1</c>.
/// </summary>
public class GoldenJournalTests
{
    public static TheoryData<string> Files => [.. Story.Golden.Keys];

    private static byte[] Golden(string file)
    {
        var path = Repository.PathOf("tests", "Isms.Governance.Json.Tests", "golden", $"{file}.jsonl");
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, JournalJson.ToText(Story.Golden[file]));
        }

        return File.ReadAllBytes(path);
    }

    [Fact]
    public void Every_golden_journal_has_a_story() => Assert.Equal(
        Story.Golden.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("tests", "Isms.Governance.Json.Tests", "golden"), "*.jsonl").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_golden_journal_reads_and_writes_back_byte_for_byte(string file)
    {
        var reading = JournalJson.Read(Golden(file));

        Assert.True(reading.IsSound, reading.ToString());
        using var output = new MemoryStream();
        JournalJson.Write(reading.Register.Journal, output);
        Assert.Equal(Encoding.UTF8.GetString(Golden(file)), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_golden_journal_means_what_it_meant_when_it_was_written(string file) =>
        Assert.Equal(Story.Golden[file], JournalJson.Read(Golden(file)).RegisterOrThrow().Journal);

    [Fact]
    public void Every_kind_of_event_has_a_golden_line() =>
        Assert.Empty(EventKinds.All.Select(kind => kind.Name).Except(Story.Golden.Values.SelectMany(records => records).Select(record => record.Event.Kind)));

    [Fact]
    public void Every_property_that_is_ever_stored_has_a_golden_line()
    {
        var seen = new HashSet<string>();
        var stored = new HashSet<string>();
        Describe(GovernanceJson.Record, stored, []);
        foreach (var line in Story.Golden.Keys.SelectMany(file => Encoding.UTF8.GetString(Golden(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)))
        {
            using var document = JsonDocument.Parse(line);
            Note(document.RootElement, GovernanceJson.Record, seen);
        }

        Assert.Equal(stored.Order(), seen.Order());
        Assert.Contains("Mandate.units", stored);
    }

    [Fact]
    public void Every_stored_word_is_as_it_always_was() => Assert.Equal(
        [
            "ActKinds: prepare perform decide",
            "ActionOriginKind: review-decision nonconformity improvement objective other",
            "ActionOutcome: done dropped",
            "ActionProgress: in-progress blocked done",
            "ActorRule: personal decides ensures assigned owner risk-owner independent",
            "AppointmentKind: substantive acting",
            "Capacity: own acting delegate upward deputy succession",
            "ConclusionWord: yes no with-reservations",
            "Delegability: delegable freely-delegable top-management holder-only",
            "Direction: down up any",
            "EvidenceKind: policy-approval budget-decision resource-allocation review-decision improvement-decision intervention-decision risk-acceptance climate-relevance-decision appointment "
                + "leadership-communication direction-given support-act review-attendance briefing-attended oversight-review policy-document objectives-register "
                + "scope-statement context-analysis interested-party-register role-description org-chart responsibility-matrix audit-programme communication-plan "
                + "process-integration-record review-minutes review-input-pack action-log audit-report competence-record acknowledgement-record "
                + "nonconformity-record corrective-action-record change-record document-control-record impartiality-declaration performance-report outcome-measurement communication-reach "
                + "training-coverage time-allocation interview-record knowledge-check",
            "FindingGrade: observation minor major",
            "FormParts: reference overseer report-every kinds review-every end",
            "IncidentSeverity: low medium high critical",
            "LimitPer: item calendar-month calendar-quarter calendar-year term",
            "Mandate53: conformity reporting",
            "MoneyCarried: seat-limit own-limit none",
            "NonconformitySource: audit incident review own complaint",
            "ObjectiveOutcome: achieved missed dropped",
            "PolicyAudience: inside outside",
            "PolicyContents: fits-purpose objectives meet-requirements keep-improving",
            "PolicyLevel: top topic",
            "PolicyReviewOutcome: kept change-needed",
            "RaciLetters: responsible accountable consulted informed",
            "Redelegation: only-if-stated unless-stated",
            "ResourceKind: people time money training tools",
            "ReviewInput: earlier-actions changed-issues changed-needs nonconformities measurements audit-results objectives feedback risks opportunities",
            "ReviewTopic: improvement system-change other",
            "SegregationKind: held same-case",
            "StrategicMeans: policy objective",
            "UpwardExercise: supervisor line head higher-levels",
            "Within: any-unit same-unit unit-concerned",
        ],
        GovernanceJson.Options.Converters.OfType<IVocabulary>().Select(each => $"{each.Type.Name}: {string.Join(' ', each.Words)}").Order());

    [Fact]
    public void The_word_that_earlier_journals_have_where_nothing_was_stated_still_means_that()
    {
        var line = Encoding.UTF8.GetString(Golden("journal-1")).Split('\n')[13].Replace("\"top-management\"", "\"delegable\"", StringComparison.Ordinal);
        Assert.True(JournalJson.TryReadRecord(line, out var record, out _));
        Assert.Null(((Isms.Governance.Organization.Activity)((Isms.Governance.Organization.EntryRegistered)record!.Event).Entry).Delegability);
        Assert.Equal(line.Replace(",\"delegability\":\"delegable\"", string.Empty, StringComparison.Ordinal), JournalJson.ToText(record));
    }

    private static void Describe(JsonTypeInfo info, HashSet<string> stored, HashSet<Type> done)
    {
        if (!done.Add(info.Type))
        {
            return;
        }

        foreach (var below in Below(info))
        {
            Describe(below, stored, done);
        }

        stored.UnionWith(info.Properties.Where(_ => !info.Type.IsAbstract).Select(property => $"{info.Type.Name}.{property.Name}"));
        foreach (var property in info.Properties)
        {
            Describe(GovernanceJson.Options.GetTypeInfo(property.PropertyType), stored, done);
        }
    }

    private static IEnumerable<JsonTypeInfo> Below(JsonTypeInfo info) =>
    [
        .. info.PolymorphismOptions?.DerivedTypes.Select(each => GovernanceJson.Options.GetTypeInfo(each.DerivedType)) ?? [],
        .. info.Converter is IListConverter list ? [GovernanceJson.Options.GetTypeInfo(list.ItemType)] : Array.Empty<JsonTypeInfo>(),
        .. info.Converter is ISurrogateConverter surrogate ? [GovernanceJson.Options.GetTypeInfo(surrogate.SurrogateType)] : Array.Empty<JsonTypeInfo>(),
    ];

    private static void Note(JsonElement element, JsonTypeInfo info, HashSet<string> seen)
    {
        if (info.PolymorphismOptions is { } kinds)
        {
            var kind = element.GetProperty("kind").GetString();
            info = GovernanceJson.Options.GetTypeInfo(kinds.DerivedTypes.Single(each => kind!.Equals(each.TypeDiscriminator)).DerivedType);
        }

        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Below(info).ToList().ForEach(below => Note(item, below, seen));
            }
        }
        else if (info.Converter is ISurrogateConverter surrogate)
        {
            Note(element, GovernanceJson.Options.GetTypeInfo(surrogate.SurrogateType), seen);
        }
        else if (info.Kind is JsonTypeInfoKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(each => info.Properties.Any(known => known.Name == each.Name)))
            {
                seen.Add($"{info.Type.Name}.{property.Name}");
                Note(property.Value, GovernanceJson.Options.GetTypeInfo(info.Properties.Single(each => each.Name == property.Name).PropertyType), seen);
            }
        }
    }
}
