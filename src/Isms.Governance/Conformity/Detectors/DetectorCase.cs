using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>What a detector reads: everything on record at one instant, the window before it, and the profile.</summary>
internal sealed class DetectorCase(Reading reading, Weighing weighing, Interval window, Profile profile)
{
    internal Reading Reading => reading;

    internal Instant Instant => reading.Instant;

    internal DelegationsAt Delegations => reading.Delegations;

    internal OrganizationAt Organization => reading.Delegations.Organization;

    internal Interval Window => window;

    /// <summary>Everything that somebody did within the window.</summary>
    internal IEnumerable<Deed> Deeds => reading.Deeds.Where(deed => InWindow(deed.At));

    /// <summary>The exercises of authority within the window.</summary>
    internal IEnumerable<Exercise> Exercises => Delegations.Exercises().Where(exercise => InWindow(exercise.At));

    internal bool InWindow(Instant at) => at <= Instant && window.Contains(at);

    internal WhatCounts WhatCountsFor(ObligationId obligation) => weighing.Of(obligation, null);

    /// <summary>The requirements of the adopted editions that apply.</summary>
    internal IEnumerable<Requirement> Requirements => Organization.Editions.SelectMany(edition => edition.Requirements).Where(requirement => reading.Excluded(requirement) is null);

    /// <summary>The obligations of now, without those of a requirement that does not apply.</summary>
    internal IEnumerable<ObligationId> Obligations
    {
        get
        {
            var accountability = Delegations.Accountability;
            return accountability.AllObligations().Where(obligation => Organization.Requirement(accountability.RootOf(obligation)) is not { } requirement || reading.Excluded(requirement) is null);
        }
    }

    internal DetectorSetting SettingOf(Detector detector) => Proposals.SettingOf(profile, detector);

    /// <summary>A further number of a detector.</summary>
    internal decimal Number(Detector detector, string name) => Proposals.NumberOf(profile, detector, name);

    /// <summary>So many calendar days before the instant, in the zone of the scope.</summary>
    internal Instant DaysAgo(decimal days) => Instant.Before(Period.FromDays((int)days), Organization.Zone);

    /// <summary>The seats of top management with who fills them and since when they do, and the seat belongs to it.</summary>
    internal IEnumerable<(PositionId Position, PersonId Person, Instant Since)> Leaders
    {
        get
        {
            var (organization, instant) = (Organization, Instant);
            foreach (var position in organization.TopManagement)
            {
                if (organization.Accountable(position).Person is { } person)
                {
                    var filled = organization.Terms(position).Where(term => term.Holds(instant) && term.Appointment.Person == person).Select(term => term.From).DefaultIfEmpty(instant).Min();
                    var designated = organization.Designations(position).Where(span => span.Contains(instant)).Select(span => span.From).DefaultIfEmpty(instant).Min();
                    yield return (position, person, Instant.Max(filled, designated));
                }
            }
        }
    }

    /// <summary>The detection by the thresholds of the profile and by what the signals weigh themselves; where the profile says what findings of its rule weigh, by that.</summary>
    internal Detection Of(Detector detector, int sample, decimal? value, IEnumerable<DetectionSignal> signals)
    {
        var (setting, all) = (SettingOf(detector), signals.ToValueList());
        var detection = new Detection
        {
            Detector = detector, At = Instant, Window = window, Outcome = DetectionOutcome.InsufficientData, Sample = sample, AtLeast = setting.AtLeast, Value = value, Signals = all,
        };
        if (sample < setting.AtLeast || value is null)
        {
            return detection with { Cause = sample < setting.AtLeast ? $"{sample} {detector.SampleOf} on record, {setting.AtLeast} needed" : "nothing of it can be measured" };
        }

        var steps = Steps(setting);
        var reached = steps.Where(step => step.Threshold is { } threshold && Reaches(detector, value.Value, threshold)).ToArray();
        var byKind = all.Where(signal => signal.IsPresent).Select(signal => signal.Grade).Max();
        FindingGrade? byMeasure = reached.Length == 0 ? null : reached[^1].Grade;
        FindingGrade? grade = byKind is null || byMeasure > byKind ? byMeasure : byKind;
        return detection with
        {
            Outcome = grade is null ? DetectionOutcome.Silent : DetectionOutcome.Detected,
            Grade = grade is null ? null : profile.Rules.FirstOrDefault(each => each.Rule == detector.Rule.Id)?.Grade ?? grade,
            Threshold = reached.Length > 0 ? reached[^1].Threshold : steps.Select(step => step.Threshold).FirstOrDefault(threshold => threshold is not null),
        };
    }

    /// <summary>Whether a measure reaches any of the thresholds of a detector: one that reaches none is no sign.</summary>
    internal bool Reaches(Detector detector, decimal value) => Steps(SettingOf(detector)).Any(step => step.Threshold is { } threshold && Reaches(detector, value, threshold));

    private static (decimal? Threshold, FindingGrade Grade)[] Steps(DetectorSetting setting) =>
        [(setting.Observation, FindingGrade.Observation), (setting.Minor, FindingGrade.Minor), (setting.Major, FindingGrade.Major)];

    private static bool Reaches(Detector detector, decimal value, decimal threshold) =>
        detector.IsLowBad ? value < threshold : detector.IsAbove ? value > threshold : value >= threshold;
}
