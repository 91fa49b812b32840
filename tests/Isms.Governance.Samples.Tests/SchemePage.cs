using System.Text;
using Isms.Governance.Delegations;

namespace Isms.Governance.Samples.Tests;

/// <summary>The page <c>docs/schemes.md</c> as the presets say it is.</summary>
internal static class SchemePage
{
    public static string Text
    {
        get
        {
            var text = new StringBuilder()
                .AppendLine("# Schemes of delegation")
                .AppendLine()
                .AppendLine("Organisations disagree on how to delegate, so every default is a setting, and published schemes are presets of `DelegationScheme`. Change one with `with`;")
                .AppendLine("adopt one with `EstablishScope` or `AdoptScheme`. A delegation is judged by the scheme in force when it is decided, and a later scheme does not end it.")
                .AppendLine("What nobody delegates stays reserved to its original holder in every scheme.")
                .AppendLine()
                .AppendLine("| preset | handed on | also used by | direction | delegations in a chain | term | open end | acceptance | must state | late entry |")
                .AppendLine("|---|---|---|---|---|---|---|---|---|---|");
            foreach (var preset in DelegationScheme.Presets)
            {
                text.AppendLine(Row($"`DelegationScheme.{NameOf(preset)}`", preset));
                foreach (var regime in preset.Regimes)
                {
                    text.AppendLine(Row($"- category {string.Join(", ", regime.Categories.Select(category => $"`{category}`"))}", regime.Scheme));
                }
            }

            return text.AppendLine()
                .AppendLine("A row with a category is a regime: it is the whole scheme for the activities of that category and everything narrower. A delegation over several regimes,")
                .AppendLine("or wide enough to cover one, keeps each of them.")
                .AppendLine()
                .AppendLine("Gates ask for more than the delegator's decision, by activity, category and hop (1 is what an original holder hands over):")
                .AppendLine()
                .AppendLine("```csharp")
                .AppendLine("DelegationScheme.Auckland with")
                .AppendLine("{")
                .AppendLine("    Gates = [new Gate { Id = \"money-onward\", Categories = [\"money\"], HopAtLeast = 2, ApprovalBy = [ceo], NoticeTo = [cfo] }],")
                .AppendLine("}")
                .AppendLine("```")
                .AppendLine()
                .AppendLine("The table is generated from the presets: `UPDATE_DOCS=1 dotnet test tests/Isms.Governance.Samples.Tests` writes it anew.")
                .ToString().ReplaceLineEndings("\n");
        }
    }

    private static string Row(string name, DelegationScheme scheme) => $"| {string.Join(" | ",
        name,
        scheme.Redelegation is Redelegation.OnlyIfStated ? "only if stated" : "unless stated",
        Above(scheme.UpwardExercise),
        scheme.Direction is Direction.Any ? "any" : scheme.Direction.ToString().ToLowerInvariant(),
        scheme.MaxDepth is { } depth ? $"at most {depth}" : "any number",
        scheme.MaxTerm is { } term ? $"at most {term}" : "any",
        scheme.OpenEnds ? "allowed" : "refused",
        scheme.AcceptanceRequired ? "required" : "not required",
        Form(scheme),
        scheme.LateEntryRefused ? "refused" : "with a reference")} |";

    private static string Above(UpwardExercise permitted) => permitted is UpwardExercise.None ? "nobody" : string.Join(", ", Enum.GetValues<UpwardExercise>()
        .Where(part => part is not UpwardExercise.None && permitted.HasFlag(part)).Select(part => part switch
        {
            UpwardExercise.Supervisor => "the supervisor",
            UpwardExercise.Line => "the line above",
            UpwardExercise.Head => "the head",
            _ => "higher levels",
        }));

    private static string Form(DelegationScheme scheme)
    {
        var parts = Words(scheme.Form).Concat(scheme.Signatures is { } count ? [$"{count} signatures"] : Array.Empty<string>())
            .Concat(scheme.Gates.Select(gate => $"from hop {gate.HopAtLeast ?? 1}: {string.Join(", ", Words(gate.Form))}")).ToArray();
        return parts.Length == 0 ? "nothing further" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Words(FormParts form) => Enum.GetValues<FormParts>().Where(part => part is not FormParts.None && form.HasFlag(part)).Select(part => part switch
    {
        FormParts.Reference => "reference",
        FormParts.Overseer => "overseer",
        FormParts.ReportEvery => "how often the delegate reports",
        FormParts.ReviewEvery => "how often it is reviewed",
        FormParts.End => "when it is over",
        _ => "kinds of act",
    });

    private static string NameOf(DelegationScheme preset) =>
        typeof(DelegationScheme).GetProperties().Single(property => property.PropertyType == typeof(DelegationScheme) && ReferenceEquals(property.GetValue(null), preset)).Name;
}
