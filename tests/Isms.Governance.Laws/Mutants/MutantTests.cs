using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Laws.Weights;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Mutants;

/// <summary>Laws that hold by construction are seen to bite: each catches a model with a planted fault.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Searched = 20_000;

    private static readonly Dictionary<string, Mutant> Planted = AccountabilityMutants.All.Concat(DelegationMutants.All).Concat(TimeMutants.All).Concat(CoverMutants.All).Concat(ExerciseMutants.All).Concat(ReceivingMutants.All)
        .ToDictionary(mutant => $"{mutant.Law}: {mutant.Fault}", StringComparer.Ordinal);

    public static TheoryData<string> Faults => [.. Planted.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_caught(string fault)
    {
        var mutant = Planted[fault];
        Func<History, Subject, string?> law = mutant.Law == "REF" ? DifferentialTests.Broken : LawBook.All[mutant.Law];
        var tried = 0;
        foreach (var history in Histories.From(Run.Seed, Searched))
        {
            tried++;
            if (law(history, mutant.Subject) is { } broken)
            {
                output.WriteLine($"{fault}: caught by history {tried}: {broken}");
                return;
            }
        }

        Assert.Fail($"{fault}: {tried} histories did not show it");
    }

    /// <summary>The reference model itself breaks none of these laws.</summary>
    [Law]
    public void A_model_without_a_fault_is_not_caught(History history) =>
        Assert.DoesNotContain(Planted.Values.Select(mutant => mutant.Law).Distinct().Where(law => law != "REF"), law => LawBook.All[law](history, ReferenceModel.Subject) is not null);
}
