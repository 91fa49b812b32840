using Isms.Governance.Conformity.Branches;
using Isms.Governance.Conformity.Periods;

namespace Isms.Governance.Conformity;

/// <summary>The page of verdicts, at one instant of the world and as known at one place of the journal.</summary>
public sealed class ConformityView
{
    private readonly Reading reading;
    private readonly Weighing weighing;

    internal ConformityView(Reading reading)
    {
        this.reading = reading;
        weighing = new(reading);
    }

    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ConformityView, IEnumerable<Finding>> Find)> Finders = [(Rule.E01, Rejected), (Rule.E03, Unseen)];

    /// <summary>Which of everything on record counts for an obligation, and which does not and why: who did it then, of what kind it is, for what it is filed, who has looked since.</summary>
    /// <param name="obligation">The obligation: a letter of clause 5.1, say.</param>
    /// <param name="within">How old an act may be, in calendar units in the zone of the scope; null for any age.</param>
    public WhatCounts WhatCountsFor(ObligationId obligation, Period? within = null) => weighing.Of(obligation, within);

    /// <summary>How every requirement of the adopted editions stands.</summary>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    public Assessment Assess(Profile? profile = null) => new Assessor(reading, weighing, profile ?? Profile.Default).Assess();

    /// <summary>The same, where how earlier review periods stood is read once for many instants.</summary>
    internal Assessment Assess(Profile profile, Repetition repetition) => new Assessor(reading, weighing, profile, repetition).Assess();

    /// <summary>How one requirement stands; null when no adopted edition has it.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    public RequirementVerdict? VerdictOn(ObligationId requirement, Profile? profile = null) => new Assessor(reading, weighing, profile ?? Profile.Default).Judge(requirement);

    /// <summary>Which patterns of failing leadership show in what is on record, each with what it was measured by and held against.</summary>
    /// <param name="window">What was done counts when it was done within this; null for the window of the profile before the instant.</param>
    /// <param name="profile">Which thresholds hold; null for the default ones.</param>
    public Detections Detect(Interval? window = null, Profile? profile = null) => Detectors.Detecting.Of(reading, weighing, window, profile ?? Profile.Default);

    /// <summary>The figures about leadership for those who oversee it: how much top management does itself, in whose hands things are, what was granted of what was asked for, who is seen leading.</summary>
    /// <param name="window">What was done counts when it was done within this; null for the window of the profile before the instant.</param>
    /// <param name="profile">From how many on a share is given, and how often leaders are to be seen; null for the default one.</param>
    public BoardIndicators Indicators(Interval? window = null, Profile? profile = null) => Board.Indicating.Of(reading, window, profile ?? Profile.Default);

    /// <summary>The themes that a board is advised to ask about, each answered by the verdicts that speak to it, or unknown with what would be needed.</summary>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    public BoardThemes Themes(Profile? profile = null) => Board.Theming.Of(Assess(profile));

    /// <summary>How every requirement stood through a period, as known at the same place: which held throughout, and where the gaps are.</summary>
    /// <param name="within">The period: it has a start and an end, which is not part of it.</param>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    /// <exception cref="ArgumentException">The period has no start, no end, or no instant in it.</exception>
    public PeriodAssessment Over(Interval within, Profile? profile = null) => PeriodAssessment.Of(reading, within, profile ?? Profile.Default);

    /// <summary>What turns by itself after this instant, when nothing more is recorded.</summary>
    /// <param name="until">The instant up to which to look; later than this one.</param>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    /// <exception cref="ArgumentException">It is not later.</exception>
    public Forecast Forecast(Instant until, Profile? profile = null) => Periods.Forecast.Of(reading, until, profile ?? Profile.Default);

    /// <summary>What differs in the verdicts between another page, such as that of an earlier instant or of what was known then, and this one.</summary>
    /// <param name="before">The other page.</param>
    /// <param name="profile">Which ages and grades hold; null for the default ones.</param>
    public AssessmentDifference Since(ConformityView before, Profile? profile = null) => AssessmentDifference.Of(Guard.Against.Null(before).Assess(profile), Assess(profile));

    internal IEnumerable<Finding> Find() => reading.Delegations.Accountability.Unanswerable() is not null ? [] : Finders.SelectMany(finder => finder.Find(this));

    /// <summary>What was filed for an obligation and cannot show it.</summary>
    private static IEnumerable<Finding> Rejected(ConformityView view) =>
        view.Filed.SelectMany(each => each.Acts).SelectMany(act => act.Reasons).Where(reason => reason.Rule == Rule.E01).Distinct();

    /// <summary>What others perform, and nobody who answers for it has looked at any of it.</summary>
    private static IEnumerable<Finding> Unseen(ConformityView view) => view.Filed
        .Where(each => each is { IsShown: false, IsUnseen: true })
        .Select(each => Rule.E03.Found($"`{each.Of}` is performed by others, and nobody in top management who answers for it has looked since", "let somebody who answers for it review it, and record that", each.Of.Value));

    /// <summary>What counts for each obligation for which something is filed by name.</summary>
    private ValueList<WhatCounts> Filed => field ??= weighing.Filed.Select(obligation => weighing.Of(obligation, null)).ToValueList();
}
