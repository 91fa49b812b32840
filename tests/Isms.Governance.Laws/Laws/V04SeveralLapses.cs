using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>A clause has a major shortfall for several lapses where as many are minor as the profile names, and only there; nothing else weighs more than its rule may.</summary>
public sealed class V04SeveralLapses
{
    [Law]
    public void Several_minor_shortfalls_make_a_major_one(History history) => history.Holds((
        from point in history.Points(3)
        from profile in Profile.BuiltIn
        from clause in history.Register.AsOf(point.At, point.Known).Conformity.Assess(profile).Clauses
        where clause.Clause is not null
        let minors = clause.Shortfalls.Count(IsMinor) + clause.Requirements.Sum(each => each.Shortfalls.Any(shortfall => IsMinor(shortfall) && shortfall.Rule == Rule.V01) ? 1 : each.Shortfalls.Count(IsMinor))
        where clause.Shortfalls.Any(each => each.Rule == Rule.V04 && each.Grade is FindingGrade.Major) != (minors >= profile.MinorsToMajor)
        select $"{clause.Title} has {minors} minor shortfalls under `{profile}` at {point.At}: {clause.Status}").FirstOrDefault());

    private static bool IsMinor(Shortfall shortfall) => shortfall.Grade is FindingGrade.Minor;

    [Law]
    public void Only_a_requirement_weighs_more_than_an_observation_unless_the_profile_takes_the_rule(History history) => history.Holds((
        from point in history.Points(3)
        from profile in Profile.BuiltIn
        from each in history.Register.AsOf(point.At, point.Known).Conformity.Assess(profile).Shortfalls
        where each.Rule.Basis is not Basis.Requirement && each.Grade > FindingGrade.Observation != each.IsOwnRule
        select $"{each} under `{profile}` at {point.At}").FirstOrDefault());
}
