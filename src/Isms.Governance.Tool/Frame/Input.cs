namespace Isms.Governance.Tool.Frame;

/// <summary>What was read: a register, or everything that is wrong with the file that should have been one.</summary>
internal sealed record Input
{
    private FilePlaces? places;

    private Input(string path) => Path = path;

    /// <summary>The path as the user wrote it.</summary>
    public string Path { get; }

    public GovernanceRegister? Register { get; private init; }

    public DateTimeZone Zone { get; private init; } = DateTimeZone.Utc;

    /// <summary>What the organisation holds itself to, as the file says; of a journal, the default.</summary>
    public Profile Profile { get; private init; } = Profile.Default;

    public bool IsJournal { get; private init; }

    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    public IReadOnlyList<Problem> Notices { get; private init; } = [];

    /// <summary>Whether reading stopped before the end.</summary>
    public bool IsCut { get; private init; }

    public static Input Read(string path, Surroundings around)
    {
        var bytes = Bytes(path, around);
        return System.IO.Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" => Journal(path, bytes),
            ".json" => Sheet(path, GovernanceFile.Read(bytes, Terms(path, around))),
            ".yaml" or ".yml" => Yaml(path, bytes, Terms(path, around)),
            var other => throw new ToolFault($"`{path}` ends with `{other}`; a governance file ends with .yaml, .yml or .json, a journal with .jsonl"),
        };
    }

    /// <summary>The register; told on the error output what is wrong when there is none.</summary>
    public Input OrFault() => Register is not null ? this
        : throw new ToolFault([.. Problems.Select(problem => problem.At(Path)), $"`{Path}` is not sound{(IsCut ? ", and reading stopped here; there may be more" : "")}"]);

    /// <summary>The register at the start of a day, or now; as known on a day, or as it is known.</summary>
    public GovernanceView View(string? day, string? known, Surroundings around) => View(day is null ? around.Now() : Days.Start(day, Zone), known);

    /// <summary>The register at an instant; as known on a day, or as it is known.</summary>
    public GovernanceView View(Instant at, string? known)
    {
        if (known is null)
        {
            return OrFault().Register!.At(at);
        }

        return IsJournal ? Register!.AsOf(at, Days.Start(known, Zone)) : throw new ToolFault("`--known` asks a journal; a file says how things are known now");
    }

    /// <summary>Where the first of some subjects is said; where none is, what the requirement comes from; else the scope. Nothing where the input has no lines.</summary>
    public FilePlace? PlaceOf(IEnumerable<string> subjects, string? requirement = null) => places is null ? null
        : subjects.Select(places.Of).FirstOrDefault(each => each is not null)
            ?? Said<CatalogueAdopted>(adopted => requirement?.StartsWith($"{adopted.Edition}/", StringComparison.Ordinal) == true) ?? Said<ScopeEstablished>(_ => true);

    // Where the first record of a kind comes from.
    private FilePlace? Said<TEvent>(Func<TEvent, bool> isMeant)
        where TEvent : GovernanceEvent => Register!.Journal.FirstOrDefault(record => record.Event is TEvent each && isMeant(each)) is { } found ? places!.Of(found.Sequence) : null;

    /// <summary>The path of a file beside another one, as a user would write it; of the other one itself where there is none.</summary>
    public static string PathOf(string path, string? beside) => beside is null ? path : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "", beside);

    internal static byte[] Bytes(string path, Surroundings around, int limit = 64 * 1024 * 1024)
    {
        var named = new FileInfo(around.PathOf(path));
        var file = named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        return Directory.Exists(file.FullName) ? throw new ToolFault($"`{path}` is a folder; name the file in it")
            : !file.Exists ? throw new ToolFault($"there is no file `{path}`")
            : file.Length > limit ? throw new ToolFault($"`{path}` has {file.Length / 1024 / 1024} MiB; at most {limit / 1024 / 1024} MiB are read")
            : Bytes(file, around);
    }

    /// <summary>The bytes of a file, over which nothing is written from then on. What has no size is not opened: a pipe or a device would be waited for without end.</summary>
    internal static byte[] Bytes(FileInfo file, Surroundings around)
    {
        around.FilesRead.Add(RealPath.Of(file.FullName) ?? file.FullName);
        return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
    }

    private static GovernanceFileOptions Terms(string path, Surroundings around) => GovernanceFileOptions.Standard with
    {
        Progress = new Patience(path, around),
        Beside = new FileFolder(path, GovernanceFileOptions.Standard, around).Find,
    };

    private static Input Yaml(string path, byte[] bytes, GovernanceFileOptions options) => YamlNotation.Read(bytes, options) is { Document: { } document }
        ? Sheet(path, GovernanceFile.Read(document, options))
        : new(path) { Problems = [YamlNotation.Read(bytes, options).Problem!] };

    private static Input Sheet(string path, GovernanceFileReading reading) => new(path)
    {
        Register = reading.Register,
        Zone = reading.Zone ?? DateTimeZone.Utc,
        Profile = reading.Profile,
        Problems = [.. reading.Diagnostics.Select(Told)],
        Notices = [.. reading.Notices.Select(Told)],
        IsCut = reading.IsCut,
        places = reading.Places,
    };

    private static Problem Told(FileDiagnostic each) => new(each.Fault?.Code, each.Message, each.Remedy, each.Path, each.Line, each.Column) { Rules = [.. each.Rules], File = each.File };

    private static Input Journal(string path, byte[] bytes)
    {
        var reading = JournalJson.Read(bytes);
        var zone = reading.Register is { LastRecordedAt: { } last } register ? register.At(last).Scope?.TimeZone : null;
        return new(path)
        {
            IsJournal = true,
            Register = reading.Register,
            Zone = zone is null ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc,
            Problems = [.. reading.Diagnostics.Select(each => new Problem(each.Fault.Code, each.Message, each.Remedy, each.Path, (int)each.Line, (int)each.Column))],
            IsCut = reading.IsCut,
        };
    }
}
