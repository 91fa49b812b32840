using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>A threshold that is relaxed never sets a detector off, nor makes what it says weigh more.</summary>
public sealed class DetectorsRelax
{
    [Law]
    public void Relaxing_a_threshold_never_adds_a_detection(History history) => history.Holds(Fault(history));

    private static string? Fault(History history)
    {
        var dice = history.Dice(7);
        foreach (var (at, known) in history.Points(2))
        {
            var view = history.Register.AsOf(at, known).Conformity;
            var lax = Profile.Default with { Detectors = Profile.Default.Detectors.Select(setting => Relaxed(setting, dice)).ToValueList() };
            foreach (var (before, after) in view.Detect().Items.Zip(view.Detect(profile: lax).Items))
            {
                if (after.Outcome is DetectionOutcome.Detected && !(after.Grade <= before.Grade))
                {
                    return $"{before}\nat {at} as known at {known}, and relaxed\n{after}";
                }
            }
        }

        return null;
    }

    private static DetectorSetting Relaxed(DetectorSetting setting, Dice dice)
    {
        var detector = Detector.Find(setting.Detector)!;
        var factor = detector.IsLowBad ? 0.5m : 2m;
        var numbers = setting.Numbers.Where(number => detector.Numbers.Single(each => each.Name == number.Name).IsLaxerWhenHigher is not null).ToArray();
        var which = dice.Between(0, 3 + numbers.Length);
        return which switch
        {
            0 => setting with { Observation = setting.Observation * factor },
            1 => setting with { Minor = setting.Minor * factor },
            2 => setting with { Major = setting.Major * factor },
            3 => setting with { AtLeast = setting.AtLeast + 2 },
            _ => setting with { Numbers = setting.Numbers.Select(number => number == numbers[which - 4] ? Relaxed(number, detector) : number).ToValueList() },
        };
    }

    private static DetectorNumber Relaxed(DetectorNumber number, Detector detector) =>
        number with { Value = number.Value * (detector.Numbers.Single(each => each.Name == number.Name).IsLaxerWhenHigher == true ? 2m : 0.5m) };
}
