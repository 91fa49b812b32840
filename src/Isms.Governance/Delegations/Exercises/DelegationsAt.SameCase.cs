using Isms.Governance.Roles;

namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What somebody did in the same case, or signed, that nobody does in one case together with what is asked.</summary>
    private IEnumerable<(SegregationDefined Pair, Exercise Done)> KeptApart(PersonId person, Matter matter)
    {
        if (matter.Case is null || RoleBook.Pairs.Count == 0)
        {
            return [];
        }

        var (delegations, roles) = (this, Roles);
        return
            from apart in roles.SameCase(matter.Activity)
            from exercise in delegations.Earlier(matter)
            where (exercise.Act.Person == person || exercise.Act.With.Contains(person))
                && exercise.Act.Activity != matter.Activity && roles.Touches(exercise.Act.Activity, apart.Other)
            select (apart.Pair, exercise);
    }

    private IEnumerable<Violation> SameCase(PersonId person, Matter matter) => KeptApart(person, matter).Select(apart => Rule.R08.Broken(
        $"`{person}` did `{apart.Done.Act.Activity}` in case `{matter.Case}` (`{apart.Done.Act.Id}`), and `{apart.Pair.Id}` keeps the two apart in one case",
        "let somebody else act in this case", person.Value, apart.Pair.Id.Value, apart.Done.Act.Id.Value));
}
