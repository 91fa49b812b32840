using Isms.Governance.Delegations;
using Isms.Governance.Records;
using Isms.Governance.Resources;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What means granted and used, competence held and awareness counted show.</summary>
internal static class SupportSource
{
    private static readonly ValueList<string> MeansAtHand = [Means, ResourcesProvided];

    internal static IEnumerable<Deed> Of(Reading reading) => Resources(reading).Concat(Competence(reading));

    private static IEnumerable<Deed> Resources(Reading reading)
    {
        var decisions = reading.Resources.AdequacyDecisions;
        foreach (var grant in reading.Requests.SelectMany(request => request.Grants))
        {
            yield return new(grant.Id.Value, grant.EffectiveFrom, grant.By, grant.Quantity.Kind is ResourceKind.Money ? EvidenceKind.BudgetDecision : EvidenceKind.ResourceAllocation, $"granted {grant.Quantity}")
            {
                Shows = MeansAtHand, Unfit = Unauthorised(reading.Delegations.CoverageOf(grant.Id), grant) ?? NotEnoughSince(grant.EffectiveFrom),
            };
        }

        foreach (var (decided, place) in decisions.Select((each, place) => (each, place)).Where(each => each.each.IsAdequate))
        {
            yield return new(decided.Id.Value, decided.EffectiveFrom, decided.Decided.By, EvidenceKind.ResourceAllocation, $"found the means enough: {decided.Considered}")
            {
                Shows = MeansAtHand, Unfit = decisions.Skip(place).FirstOrDefault(each => !each.IsAdequate) is { } since ? NotEnough(since) : null,
            };
        }

        foreach (var used in reading.Resources.Uses.Where(each => each.Quantity.Kind is ResourceKind.Time or ResourceKind.People))
        {
            yield return new(used.Id.Value, used.EffectiveFrom, used.Decided.By, EvidenceKind.TimeAllocation, $"used {used.Quantity}") { Shows = MeansAtHand, Unfit = NotEnoughSince(used.EffectiveFrom) };
        }

        // What was found not enough last shows nothing by what was there before.
        Unfitness? NotEnoughSince(Instant at) => decisions is [.., { IsAdequate: false } last] && last.EffectiveFrom > at ? NotEnough(last) : null;
    }

    private static Unfitness? Unauthorised(Coverage coverage, ResourcesGranted grant) => coverage.Verdict is CoverageVerdict.Covered or CoverageVerdict.Ratified ? null
        : coverage.Cause is { } cause ? new($"whether `{grant.By}` had authority for `{grant.Id}` cannot be said: {cause}", "put on record what is missing, or let somebody grant it who may")
        : new($"`{grant.By}` had no authority for `{grant.Id}`: {string.Join("; ", coverage.Reasons.Select(reason => reason.Message))}", "let somebody grant it who may, or have it ratified");

    private static Unfitness NotEnough(AdequacyDecided since) =>
        new($"`{since.Id}` found the means not enough since, from {since.EffectiveFrom.InWords()}", "grant what is missing, or decide anew that the means are enough");

    private static IEnumerable<Deed> Competence(Reading reading)
    {
        foreach (var required in reading.Competence.Requirements)
        {
            yield return new(required.About, required.EffectiveFrom, required.Decided.By, EvidenceKind.CompetenceRecord, $"required competence `{required.Competence}` for {required.For}") { Shows = [CompetenceNeeded] };
        }

        foreach (var held in reading.Delegations.Competence.Standing())
        {
            yield return new($"{held.Person}: {held.Competence}", held.EffectiveFrom, held.Decided.By, EvidenceKind.CompetenceRecord, $"found `{held.Person}` competent in `{held.Competence}`")
            {
                Shows = held.Evidence is null ? [CompetencePresent] : [CompetencePresent, CompetenceEvidenced],
            };
        }

        foreach (var counted in reading.Competence.Coverage)
        {
            yield return new(counted.Id.Value, counted.EffectiveFrom, counted.Decided.By, EvidenceKind.TrainingCoverage, $"{counted.Completed} of {counted.Addressed} made aware: {counted.Topic}")
            {
                Shows = [AwareOfPolicy, AwareOfContribution, AwareOfConsequences, Means], Unfit = Unfitness.OfNobody(counted.Completed, $"`{counted.Id}` made nobody aware"),
            };
        }

        foreach (var check in reading.Competence.KnowledgeChecks)
        {
            yield return new(check.Id.Value, check.EffectiveFrom, check.Decided.By, EvidenceKind.KnowledgeCheck, $"{check.Passed} of {check.Checked} knew: {check.Topic}")
            {
                Shows = [AwareOfPolicy, AwareOfContribution, AwareOfConsequences], Unfit = Unfitness.OfNobody(check.Passed, $"in `{check.Id}` nobody knew it"),
            };
        }
    }
}
