namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Whose case it is: who requested it or gains by it, as asked and as on record about the same case. Nobody's where it is only prepared.</summary>
    internal IEnumerable<PersonId> InOwnCase(Matter matter) =>
        matter.Kind is ActKinds.Prepare || matter is { RequestedBy: null, Case: null, Beneficiaries.Count: 0 } ? [] :
        matter.Beneficiaries.Concat(matter.RequestedBy is { } requester ? [requester] : Array.Empty<PersonId>())
            .Concat(Earlier(matter).SelectMany(exercise => exercise.Act.RequestedBy is { } before ? exercise.Act.Beneficiaries.Append(before) : exercise.Act.Beneficiaries)).Distinct();

    private IEnumerable<Exercise> Earlier(Matter matter) => matter.Case is { } @case ? Exercises(@case) : [];

    /// <summary>Whether somebody may not act because the case is their own.</summary>
    internal bool IsBarred(PersonId person, Matter matter) => InOwnCase(matter).Contains(person) && !IsExempt(person, matter);

    /// <summary>That the case is one's own: of who would act, and of those in whose place a deputy or successor would.</summary>
    private IEnumerable<Violation> OwnCase(Holding holding, PersonId person, Matter matter)
    {
        var delegations = this;
        return matter is { RequestedBy: null, Case: null, Beneficiaries.Count: 0 } ? []
            : Concerned(holding, person).Where(each => delegations.IsBarred(each, matter)).Select(each => Rule.D21.Broken(
                each == person ? $"`{person}` requested it or gains by it" : $"`{each}` requested it or gains by it, and `{person}` would act {holding.StandIn}",
                "let somebody act whose case it is not", each.Value, matter.Activity.Value));
    }

    /// <summary>Whose case it may not be: who acts, and for a deputy or successor those who fill the seat for which they act.</summary>
    private static IEnumerable<PersonId> Concerned(Holding holding, PersonId person) => holding.StandIn is { Principals: { Count: > 0 } principals } ? principals.Prepend(person).Distinct() : [person];

    /// <summary>That the requester is to be known, where it matters.</summary>
    private IEnumerable<Proviso> Requester(Holding holding, AuthorityQuestion question) => Organization.Book.KnowsOwnCase ? Requested(holding, question) : [];

    private IEnumerable<Proviso> Requested(Holding holding, AuthorityQuestion question)
    {
        var (delegations, matter) = (this, question.Matter);
        if (question.Kind is not ActKinds.Prepare && OwnCaseOf(question.Activity) is not null && question.RequestedBy is null
            && Earlier(question.Matter).All(exercise => exercise.Act.RequestedBy is null)
            && Concerned(holding, question.Person).Where(person => !delegations.IsExempt(person, matter)).ToArray() is { Length: > 0 } concerned)
        {
            yield return new(Rule.D21, $"it is not a case that {string.Join(" or ", concerned.Select(person => $"`{person}`"))} requested or gains by", "state who requested it", question.Activity.Value);
        }
    }

    private bool IsExempt(PersonId person, Matter matter) => Exemptions(person, matter).Any(exemption => matter.Amount?.IsWithin(exemption.Max) == true);

    /// <summary>Up to what amount it may be done by somebody whose case it is, or for one; without limit for others.</summary>
    private Reach ExemptUpTo(Holding holding, AuthorityQuestion question)
    {
        var (delegations, matter) = (this, question.Matter);
        return Concerned(holding, question.Person).Intersect(InOwnCase(matter)).Aggregate(Reach.Unlimited, (reach, person) => reach.Meet(
            delegations.Exemptions(person, matter).Where(exemption => exemption.Max.Currency == matter.Amount?.Currency).MaxBy(exemption => exemption.Max.Amount) is { } exemption
                ? Reach.To(exemption.Max) : Reach.Closed));
    }

    private IEnumerable<OwnCaseExemption> Exemptions(PersonId person, Matter matter)
    {
        var delegations = this;
        return (OwnCaseOf(matter.Activity)?.Exempt ?? []).Where(exemption =>
            (exemption.For is not { } party || delegations.Everyone(party).Contains(person))
            && (exemption.Level is not { } level || delegations.Reaches(person, level)));
    }

    private bool Reaches(PersonId person, LevelId level)
    {
        var organization = Organization;
        return organization.Find<Level>(level) is { } least && organization.SeatsOf(person).Any(seat =>
            organization.Find(seat.Position)?.Level is { } own && organization.Find<Level>(own)?.Rank >= least.Rank);
    }

    private OwnCase? OwnCaseOf(ActivityId activity) =>
        Organization.Book.KnowsOwnCase ? Organization.Nearest<Activity>(activity, static each => each.OwnCase is not null)?.OwnCase : null;
}
