namespace Isms.Governance.Roles;

/// <summary>
/// A person who reports performance and sees to the conformity that is reported on, without an exception: a declaration in force, or a control for
/// that person or position, of a pair with an activity that discharges 5.3 b.
/// </summary>
internal static class R07NotOnOneself
{
    internal static IEnumerable<Finding> Find(RolesAt roles, Period within)
    {
        var organization = roles.Organization;
        var held = roles.Held().Where(term => term.Charge.Mandate is not null).Select(term => (Term: term, Who: organization.Incumbent(term.Position).Person))
            .Where(each => each.Who is not null).ToArray();
        return from reporting in held
               where reporting.Term.Charge.Mandate is Mandate53.Reporting
               from conformity in held
               where conformity.Term.Charge.Mandate is Mandate53.Conformity && conformity.Who == reporting.Who
                   && !IsExcepted(roles, reporting.Who!.Value, [reporting.Term.Position, conformity.Term.Position])
               select Rule.R07.Found(
                   $"`{reporting.Who}` holds {reporting.Term.Charge.InWords()} and {conformity.Term.Charge.InWords()}, and so reports on own performance",
                   "let somebody else hold one of them, or declare that the organisation is too small for that, about a pair with an activity that discharges 5.3 b",
                   reporting.Who!.Value.Value, reporting.Term.Position.Value);
    }

    private static bool IsExcepted(RolesAt roles, PersonId person, PositionId[] seats) => roles.Pairs(SegregationKind.Held).Concat(roles.Pairs(SegregationKind.SameCase))
        .Where(pair => Reports(roles, pair.One) || Reports(roles, pair.Other))
        .Any(pair => roles.Acceptances(pair.Id).Any() || roles.Controls(pair.Id).Any(control => control.For == person || seats.Any(seat => control.For == seat)));

    private static bool Reports(RolesAt roles, ActivityId activity) => roles.Organization.Find(activity)?.Discharges
        .Any(obligation => roles.Organization.Editions.Any(edition => edition.Obligation(Clause.ReportingMandate) == obligation)) == true;
}
