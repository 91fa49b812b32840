using Isms.Governance.Improvement;
using Isms.Governance.Records;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What improvements and the dealing with nonconformities show.</summary>
internal static class ImprovementSource
{
    internal static IEnumerable<Deed> Of(Reading reading) => Improvements(reading).Concat(Nonconformities(reading));

    private static IEnumerable<Deed> Improvements(Reading reading)
    {
        foreach (var improvement in reading.Improvement.Improvements)
        {
            var (decided, action) = (improvement.Decided, improvement.Action);
            yield return new(decided.Id.Value, decided.EffectiveFrom, decided.By, EvidenceKind.ImprovementDecision, $"decided: {decided.What}") { Shows = [Pushed, Improved], Seat = decided.Seat };
            foreach (var progress in action.Progress)
            {
                yield return Logged(progress.EffectiveFrom, progress.Decided.By, "went on with");
            }

            if (action.Closed is { Outcome: ActionOutcome.Done } closed)
            {
                yield return Logged(closed.EffectiveFrom, closed.Decided.By, "finished");
            }

            Deed Logged(Instant at, PersonId by, string what) => new(action.Id.Value, at, by, EvidenceKind.ActionLog, $"{what}: {decided.What}") { Shows = [Pushed, Improved], Source = decided.By };
        }
    }

    private static IEnumerable<Deed> Nonconformities(Reading reading) => reading.Improvement.Nonconformities.Items.Where(each => each.Raised is not null).SelectMany(Of);

    private static IEnumerable<Deed> Of(NonconformityAnswer nonconformity)
    {
        var (id, raised) = (nonconformity.Id.Value, nonconformity.Raised!);
        yield return new(id, raised.EffectiveFrom, raised.By, EvidenceKind.NonconformityRecord, $"raised: {raised.What}") { Shows = [NatureOnRecord] };
        foreach (var corrected in nonconformity.Corrections)
        {
            yield return new(id, corrected.EffectiveFrom, corrected.By, EvidenceKind.NonconformityRecord, $"corrected: {corrected.What}") { Shows = [ReactedTo] };
        }

        foreach (var cause in nonconformity.Causes)
        {
            yield return new(id, cause.EffectiveFrom, cause.By, EvidenceKind.NonconformityRecord, $"found the cause: {cause.Cause}") { Shows = [CauseJudged] };
        }

        foreach (var action in nonconformity.Actions)
        {
            yield return new(action.Id.Value, action.Opened.EffectiveFrom, action.Opened.Decided.By, EvidenceKind.CorrectiveActionRecord, $"planned: {action.Opened.What}") { Shows = [ActedOn] };
        }

        foreach (var check in nonconformity.Checks)
        {
            yield return new(id, check.EffectiveFrom, check.By, EvidenceKind.CorrectiveActionRecord, $"checked the effect: {check.What}") { Shows = [EffectChecked, ResultsOnRecord] };
        }
    }
}
