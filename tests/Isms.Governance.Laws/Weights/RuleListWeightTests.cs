using System.Collections;
using System.Reflection;
using Isms.Governance.Laws.Generating;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Weights;

/// <summary>The same for each rule on each verb's own list.</summary>
public sealed class RuleListWeightTests(ITestOutputHelper output)
{
    /// <summary>What is shown in any run; the printed table says what else was.</summary>
    private static readonly (string Verb, string[] Codes)[] Always =
    [
        (nameof(DelegateResponsibility), ["D01", "D02", "D03", "D04", "D05", "D06", "D10", "D15", "D16", "D26", "S01", "S05", "S06", "S07"]),
        (nameof(SupersedeDelegation), ["D02", "D03", "D04", "D18", "D26"]),
        (nameof(AcceptDelegation), ["D18", "D26"]),
        (nameof(RevokeDelegation), ["D16", "D26"]),
        (nameof(ExerciseAuthority), ["A02", "D02", "D11", "D12", "D20", "D21", "D22", "D23", "S01", "S02", "S07"]),
        (nameof(RatifyExercise), ["D16"]),
        (nameof(AllocateAccountability), ["A05", "A10", "D16", "D26"]),
        (nameof(TransferAccountability), ["A10", "D16", "D26"]),
        (nameof(SplitObligation), ["A06", "A10", "D26"]),
        (nameof(DesignateTopManagement), ["D26"]),
        (nameof(EndDesignation), ["D16", "D26"]),
        (nameof(AppointPerson), ["A07", "D10", "D26", "S01", "S03"]),
        (nameof(NameDeputy), ["D19", "D26"]),
        (nameof(AdoptOrderOfSuccession), ["D25", "D26"]),
        (nameof(ExtendAppointment), ["D10", "D26"]),
        (nameof(RetireEntry), ["A04", "S10"]),
        (nameof(CorrectRecord), ["S08"]),
    ];

    [Fact]
    public void The_rules_on_the_lists_of_the_main_verbs_carry_weight()
    {
        var wanted = Pairs().ToHashSet();
        var shown = new SortedDictionary<(string Verb, string Code), int>();
        var seen = 0;
        foreach (var history in Histories.From(Run.Seed, 10_000).TakeWhile(_ => seen < Run.Histories || Always.Any(each => each.Codes.Any(code => !shown.ContainsKey((each.Verb, code))))))
        {
            seen++;
            for (var i = 0; i < history.Steps.Count; i++)
            {
                var step = history.Steps[i];
                var codes = step.Decision.Violations.Select(violation => LawBook.Code(violation.Rule)).Distinct().ToArray();
                if (codes is not [var code] || shown.ContainsKey((step.Kind, code)) || !wanted.Contains((step.Kind, code)))
                {
                    continue;
                }

                if (RuleWeightTests.Broken(history, i, code) is not null)
                {
                    shown[(step.Kind, code)] = seen;
                }
            }
        }

        foreach (var verb in wanted.GroupBy(pair => pair.Verb).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{verb.Key,-26} {string.Join(" ", verb.OrderBy(pair => pair.Code, StringComparer.Ordinal).Select(pair => shown.TryGetValue(pair, out var at) ? $"{pair.Code}({at})" : $"{pair.Code}(-)"))}");
        }

        Assert.DoesNotContain(Always.SelectMany(each => each.Codes.Select(code => (each.Verb, code))), pair => !shown.ContainsKey(pair));
    }

    /// <summary>Which rule lies on the list of which verb.</summary>
    private static IEnumerable<(string Verb, string Code)> Pairs()
    {
        foreach (var verb in typeof(GovernanceCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GovernanceCommand)) && !type.IsAbstract))
        {
            IEnumerable<object> lists = verb.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
                .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(RuleList<>)).Select(field => field.GetValue(null)!);
            lists = verb.Name switch
            {
                nameof(ChangeEntry) => lists.Append(EntryRules.OfChanging),
                nameof(RetireEntry) => lists.Append(EntryRules.OfRetiring),
                _ when verb.Name.StartsWith("Define", StringComparison.Ordinal) || (verb.Name.StartsWith("Register", StringComparison.Ordinal) && verb != typeof(RegisterGoverningBody)) =>
                    lists.Append(EntryRules.OfRegistering),
                _ => lists,
            };
            foreach (var check in lists.SelectMany(list => ((IEnumerable)list).Cast<object>()))
            {
                yield return (verb.Name, LawBook.Code((Rule)check.GetType().GetProperty("Rule")!.GetValue(check)!));
            }
        }
    }
}
