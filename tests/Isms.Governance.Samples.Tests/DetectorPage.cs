using System.Globalization;
using System.Text;
using Isms.Governance.Conformity;

namespace Isms.Governance.Samples.Tests;

/// <summary>The page <c>docs/detectors.md</c> as the detectors and the default profile say it is.</summary>
internal static class DetectorPage
{
    public static string Text
    {
        get
        {
            var text = new StringBuilder()
                .AppendLine("# Detectors")
                .AppendLine()
                .AppendLine("Records can look right while leadership fails. `register.At(t).Conformity.Detect()` asks every detector: each measures one pattern in what is on record, holds")
                .AppendLine("the measure against the numbers of a profile, and shows everything that it looked at. With a sample that is too small it says `InsufficientData`, which is never silence.")
                .AppendLine("A planned, scoped and dated delegation is no pattern of these.")
                .AppendLine()
                .AppendLine("All of them are interpretations of ours: a detection is a question to look into, and no verdict counts it. Observation, minor and major are the scale of the detector")
                .AppendLine("itself, for one of a host as for these; where a profile says what findings of its rule (`ISMS-DET-01a`) weigh (`Profile.Rules`), it weighs that. No standard names these")
                .AppendLine("numbers; they are proposals, and data: `Profile.Detectors`.")
                .AppendLine()
                .AppendLine("| code | pattern | what is measured | observation | minor | major | of at least | numbers | to mend it |")
                .AppendLine("|---|---|---|---|---|---|---|---|---|");
            foreach (var detector in Detector.All)
            {
                var setting = Profile.Default.Detectors.Single(each => each.Detector == detector.Id);
                text.AppendLine($"| {string.Join(" | ",
                    detector.Id, detector.Title, detector.Measure, Held(detector, setting.Observation), Held(detector, setting.Minor), detector.IsDefect ? $"{Held(detector, setting.Major)}: a defect" : Held(detector, setting.Major),
                    $"{setting.AtLeast} {detector.SampleOf}", string.Join("; ", setting.Numbers.Select(number => $"`{number.Name}` {InWords(number.Value)}: {detector.Numbers.Single(each => each.Name == number.Name).Meaning}")), detector.Remedy)} |");
            }

            text.AppendLine()
                .AppendLine("Some signs weigh by their kind, whatever the measure; what each detector counts is said where it is measured, in `src/Isms.Governance/Conformity/Detectors`.")
                .AppendLine()
                .AppendLine("Weaknesses known by name:")
                .AppendLine();
            foreach (var weakness in Enum.GetValues<Weakness>())
            {
                text.AppendLine($"- `{weakness}`: {string.Join(", ", Detector.All.Where(detector => detector.Weakness == weakness).Select(detector => $"{detector.Id} {detector.Title}"))}");
            }

            return text.AppendLine()
                .AppendLine("The table is generated: `UPDATE_DOCS=1 dotnet test tests/Isms.Governance.Samples.Tests` writes it anew.")
                .ToString().ReplaceLineEndings("\n");
        }
    }

    private static string Held(Detector detector, decimal? threshold) => threshold is not { } number ? "-" : $"{(detector.IsLowBad ? "below " : detector.IsAbove ? "above " : "from ")}{InWords(number)}";

    private static string InWords(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
