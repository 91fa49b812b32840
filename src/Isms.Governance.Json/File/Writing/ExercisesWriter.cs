using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Resources;

namespace Isms.Governance.Json;

/// <summary>Writes what was done with authority, and what of it was ratified.</summary>
internal sealed class ExercisesWriter(FileDraft draft) : SectionWriter(draft)
{
    // What is a part of another act is said there.
    private readonly HashSet<ExerciseId> elsewhere = [.. draft.Records.Select(each => each.Event switch
    {
        PolicyVersionApproved approved => approved.Exercise,
        PolicyWithdrawn withdrawn => withdrawn.Exercise,
        RiskActRecorded decided => decided.Id,
        ResourcesGranted granted => granted.Id,
        ShortfallAccepted accepted => accepted.Id,
        _ => (ExerciseId?)null,
    }).OfType<ExerciseId>()];

    internal override bool Take(OnRecord record) => record.Event switch
    {
        AuthorityExercised exercised when elsewhere.Contains(exercised.Id) => false,
        AuthorityExercised exercised => Add(exercised, record),
        ExerciseRatified ratified => Ratify(ratified, record),
        _ => false,
    };

    private bool Add(AuthorityExercised exercised, OnRecord record)
    {
        var day = Draft.Day(exercised.EffectiveFrom);
        File.Exercises.Add(Draft.Say<ExerciseSheet>(new()
        {
            Id = exercised.Id, Activity = exercised.Activity, Act = exercised.ActKind switch { ActKinds.Prepare => ActWord.Prepare, ActKinds.Perform => ActWord.Perform, _ => null },
            By = Draft.Who(exercised.Person), As = exercised.Seat, Under = exercised.Under is { } item ? Sheets.Of(item) : null, On = day,
            Amount = exercised.Amount?.Amount, Currency = exercised.Amount?.Currency, Context = exercised.Context, Unit = exercised.Unit, With = Draft.Who(exercised.With),
            ConditionsMet = Sheets.List(exercised.ConditionsMet), Object = exercised.Object is { } reference ? new() { Reference = reference } : null, Case = exercised.Case,
            RequestedBy = exercised.RequestedBy is { } requester ? Draft.Who(requester) : null, Beneficiaries = Draft.Who(exercised.Beneficiaries),
        }, record, day));
        return true;
    }

    private bool Ratify(ExerciseRatified ratified, OnRecord record)
    {
        if (File.Exercises.Find(each => each.Id == ratified.Exercise) is not { Ratified: null } sheet)
        {
            return false;
        }

        sheet.Ratified = new() { By = Draft.Who(ratified.Decided.By), On = Draft.Day(ratified.EffectiveFrom), Reason = ratified.Reason };
        Draft.Say(sheet, record, "ratified");
        return true;
    }
}
