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

    private IEnumerable<Violation> OwnCase(PersonId person, Matter matter) => IsBarred(person, matter)
        ? [Rule.D21.Broken($"`{person}` requested it or gains by it", "let somebody act whose case it is not", person.Value, matter.Activity.Value)] : [];

    /// <summary>That the requester is to be known, where it matters.</summary>
    private IEnumerable<Proviso> Requester(AuthorityQuestion question) => Organization.Book.KnowsOwnCase ? Requested(question) : [];

    private IEnumerable<Proviso> Requested(AuthorityQuestion question)
    {
        if (question.Kind is not ActKinds.Prepare && OwnCaseOf(question.Activity) is not null && question.RequestedBy is null
            && Earlier(question.Matter).All(exercise => exercise.Act.RequestedBy is null) && !IsExempt(question.Person, question.Matter))
        {
            yield return new(Rule.D21, $"it is not a case that `{question.Person}` requested or gains by", "state who requested it", question.Activity.Value);
        }
    }

    private bool IsExempt(PersonId person, Matter matter) => Exemptions(person, matter).Any(exemption => matter.Amount?.IsWithin(exemption.Max) == true);

    /// <summary>Up to what amount somebody may act whose case it is; without limit for others.</summary>
    private Reach ExemptUpTo(AuthorityQuestion question) => !InOwnCase(question.Matter).Contains(question.Person) ? Reach.Unlimited
        : Exemptions(question.Person, question.Matter).Where(exemption => exemption.Max.Currency == question.Amount?.Currency).MaxBy(exemption => exemption.Max.Amount) is { } exemption
            ? Reach.To(exemption.Max) : Reach.Closed;

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
