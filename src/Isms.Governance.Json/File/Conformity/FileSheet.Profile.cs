using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What the organisation holds itself to where the standard leaves it open.</summary>
    [JsonPropertyOrder(45)]
    public ProfileSheet? Profile { get; set; }
}

/// <summary>What the organisation holds itself to: a profile of the library, and what is different. Also the bare word.</summary>
internal sealed class ProfileSheet : Sheet
{
    /// <summary>The profile to start from; by default the default one.</summary>
    public ProfileWord? Base { get; set; }

    /// <summary>The name under which verdicts quote it; by default that of the base, with a word on what is different.</summary>
    public string? Id { get; set; }

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>What is different.</summary>
    public ProfileOverridesSheet? Overrides { get; set; }

    internal override string? Shorthand => "base";

    /// <summary>The profile that it makes, once it is planned.</summary>
    internal Profile? Said { get; private set; }

    internal override void Plan(FilePlan plan)
    {
        var profile = Profile.BuiltIn[(int)(Base ?? ProfileWord.Default)];
        Said = (Overrides?.Over(profile) ?? profile) with
        {
            Id = Id ?? (Overrides is null ? profile.Id : $"{profile.Id}, as the file changes it"),
            Title = Title ?? Id ?? profile.Title,
        };
    }
}

/// <summary>The profiles of the library, in the order of <see cref="Profile.BuiltIn"/>.</summary>
internal enum ProfileWord
{
    Default,
    SmallOrganization,
    BoardDutiesEu,
}

/// <summary>What is different from a profile of the library; what is left out is as there.</summary>
internal sealed class ProfileOverridesSheet : Sheet
{
    /// <summary>How requirements are judged otherwise than their catalogue says.</summary>
    public List<RequirementSettingSheet>? Requirements { get; set; }

    /// <summary>What findings of a rule weigh.</summary>
    public List<RuleSettingSheet>? Rules { get; set; }

    /// <summary>The rules that do not count, beside those of the base.</summary>
    public List<RuleId>? Waived { get; set; }

    /// <summary>The clauses of which nothing on record is a shortfall, in the place of those of the base.</summary>
    public List<string>? Judged { get; set; }

    /// <summary>The clauses whose requirements are to be shown in each way that they name, in the place of those of the base.</summary>
    public List<string>? InEachWay { get; set; }

    /// <summary>How long a window the detectors look back over.</summary>
    public Period? Window { get; set; }

    /// <summary>To what the detectors are held.</summary>
    public List<DetectorSettingSheet>? Detectors { get; set; }

    /// <summary>What is expected of top management as those who govern.</summary>
    public GoverningSettingSheet? Governing { get; set; }

    /// <summary>How many minor shortfalls under one clause are a major one; <c>none</c> for never.</summary>
    public Times? MinorsToMajor { get; set; }

    internal Profile Over(Profile profile) => profile with
    {
        Requirements = Changed(profile.Requirements, Requirements, each => each.Key, each => each.Key!.Value.Text, (each, before) => each.Over(before)),
        Rules = Changed(profile.Rules, Rules, each => each.Rule.Value, each => each.Rule!.Value.Value, (each, _) => new(each.Rule!.Value, each.Grade!.Value)),
        Waived = profile.Waived.Concat(Waived ?? []).Distinct().ToValueList(),
        Judged = Judged?.ToValueList() ?? profile.Judged,
        InEachWay = InEachWay?.ToValueList() ?? profile.InEachWay,
        Window = Window ?? profile.Window,
        Detectors = Changed(profile.Detectors, Detectors, each => each.Detector.Value, each => each.Detector!.Value.Value, (each, before) => each.Over(before)),
        Governing = Governing?.Over(profile.Governing) ?? profile.Governing,
        MinorsToMajor = MinorsToMajor is { Count: var count } ? count == 0 ? null : count : profile.MinorsToMajor,
    };

    // Each setting in the place of the one for the same thing, or behind the others where the base has none.
    private static ValueList<TSetting> Changed<TSetting, TSheet>(ValueList<TSetting> settings, List<TSheet>? sheets, Func<TSetting, string> of, Func<TSheet, string> names, Func<TSheet, TSetting?, TSetting> make)
        where TSetting : class
    {
        var changed = settings.ToList();
        foreach (var sheet in sheets ?? [])
        {
            var place = changed.FindIndex(each => of(each) == names(sheet));
            if (place < 0)
            {
                changed.Add(make(sheet, null));
            }
            else
            {
                changed[place] = make(sheet, changed[place]);
            }
        }

        return ValueList.ToValueList(changed);
    }
}

/// <summary>How a requirement is judged otherwise.</summary>
internal sealed class RequirementSettingSheet : Sheet
{
    /// <summary>The requirement, by the key that it has in every edition.</summary>
    [JsonRequired]
    public RequirementKey? Key { get; set; }

    /// <summary>After how many days what shows it is too old; <c>none</c> for never.</summary>
    public Times? Days { get; set; }

    /// <summary>After how many days it is worth a reminder.</summary>
    public int? RemindAfter { get; set; }

    /// <summary>What its absence weighs.</summary>
    public FindingGrade? IfMissing { get; set; }

    internal RequirementSetting Over(RequirementSetting? before) => new()
    {
        Key = Key!.Value.Text,
        Cadence = Days switch
        {
            null when RemindAfter is null => before?.Cadence,
            null => throw new ArgumentException("a reminder comes before what shows something is too old: say after how many `days` it is"),
            { Count: 0 } => null,
            { Count: var days } => new() { Days = days, RemindAfter = RemindAfter },
        },
        IsTimeless = Days is { Count: var stated } ? stated == 0 : before?.IsTimeless == true,
        IfMissing = IfMissing ?? before?.IfMissing,
    };
}

/// <summary>What findings of a rule weigh.</summary>
internal sealed class RuleSettingSheet : Sheet
{
    /// <summary>The rule.</summary>
    [JsonRequired]
    public RuleId? Rule { get; set; }

    /// <summary>What its findings weigh.</summary>
    [JsonRequired]
    public FindingGrade? Grade { get; set; }
}

/// <summary>To what a detector is held; what is left out is as in the base.</summary>
internal sealed class DetectorSettingSheet : Sheet
{
    /// <summary>The detector.</summary>
    [JsonRequired]
    public DetectorId? Detector { get; set; }

    /// <summary>From which measure on it is an observation.</summary>
    public decimal? Observation { get; set; }

    /// <summary>From which measure on it is minor.</summary>
    public decimal? Minor { get; set; }

    /// <summary>From which measure on it is major.</summary>
    public decimal? Major { get; set; }

    /// <summary>How large the sample has to be.</summary>
    public int? AtLeast { get; set; }

    /// <summary>The further numbers of the detector, by their names.</summary>
    public Dictionary<string, decimal>? Numbers { get; set; }

    internal DetectorSetting Over(DetectorSetting? before)
    {
        var known = Conformity.Detector.All.First(each => each.Id == Detector!.Value).Numbers.Select(each => each.Name).ToArray();
        if ((Numbers ?? []).Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new ArgumentException($"the detector `{Detector}` has no number `{unknown}`{(known.Length == 0 ? "" : $"; it has {Words.Listed(known)}")}");
        }

        return new()
        {
            Detector = Detector!.Value, Observation = Observation ?? before?.Observation, Minor = Minor ?? before?.Minor, Major = Major ?? before?.Major, AtLeast = AtLeast ?? before?.AtLeast ?? 1,
            Numbers =
            [
                .. (before?.Numbers ?? []).Where(each => Numbers?.ContainsKey(each.Name) != true), .. (Numbers ?? []).Select(each => new DetectorNumber(each.Key, each.Value)),
            ],
        };
    }
}

/// <summary>What is expected of top management as those who govern; what is left out is as in the base.</summary>
internal sealed class GoverningSettingSheet : Sheet
{
    /// <summary>Within what time each task of governing is to be done; <c>unlimited</c> where nobody looks for it.</summary>
    public Term? Window { get; set; }

    /// <summary>How often each member of top management is to be seen leading.</summary>
    public Period? SeenEvery { get; set; }

    /// <summary>How many have to be counted for a share of them to say anything.</summary>
    public int? AtLeast { get; set; }

    internal GoverningSetting Over(GoverningSetting before) => before with
    {
        Window = Window is { } window ? window.Length : before.Window,
        SeenEvery = SeenEvery ?? before.SeenEvery,
        AtLeast = AtLeast ?? before.AtLeast,
    };
}
