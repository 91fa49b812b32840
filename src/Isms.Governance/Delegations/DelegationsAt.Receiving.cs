namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>
    /// Why an activity does not reach a delegate: the rule of now admits no such recipient, or that of then did not admit a delegator
    /// above, or asked for an agreement that was not stated. Null when it does.
    /// </summary>
    internal string? Ineligible(Grant grant, Party to, ActivityId activity, ValueList<UnitId> units) =>
        !Organization.Book.KnowsEligibility ? null : Inadmissible(Organization, grant, to, activity, units) ?? NotHandedOn(grant, activity);

    /// <summary>One part of what a grant states, as far as it reaches the delegate.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="activity">The part.</param>
    /// <param name="then">When the delegate is looked at: for what is still to be granted, when it takes effect.</param>
    internal DelegatedPart Reaching(Grant grant, ActivityId activity, OrganizationAt then)
    {
        var receivable = Receivable(grant, activity);
        var ineligible = !Organization.Book.KnowsEligibility ? null
            : Inadmissible(Organization, grant, grant.Terms.To, activity, grant.Units ?? [], then) ?? NotHandedOn(grant, activity);
        return new()
        {
            Activity = activity,
            Kinds = ineligible is null ? grant.Kinds & ~receivable : grant.Kinds,
            Why = ineligible ?? "it is reserved",
            Receivable = receivable,
            Ineligible = ineligible,
        };
    }

    /// <summary>What a grant states but does not reach its delegate.</summary>
    internal ValueList<DelegatedPart> WithheldFrom(Grant grant)
    {
        var delegations = this;
        return Organization.Book is { KnowsReservation: false, KnowsEligibility: false } ? [] : grant.Mandate.Activities.SelectMany(Organization.Narrower).Distinct()
            .Where(activity => delegations.Organization.Exists(activity)).Select(activity => delegations.Reaching(grant, activity, delegations.Organization))
            .Where(part => !part.IsWhole).ToValueList();
    }

    /// <summary>Whether the delegate is one of those to whom an activity should go.</summary>
    internal bool IsPreferred(Grant grant, ActivityId activity) => Organization.EligibilityFor(activity) is not { } rule
        || Organization.Admits(rule.Preferred, new(grant.Terms.To, grant.Terms.From, grant.Units ?? [], rule.ActingExcluded));

    /// <summary>Whether a delegate may receive an activity only as far as it concerns its own unit.</summary>
    private bool DependsOnUnit(Grant grant, Party bearer, ActivityId activity) => Organization.EligibilityFor(activity) is { } rule
        && !Organization.Admits(rule.At(grant.Depth), new(bearer, grant.Terms.From, [], rule.ActingExcluded, UnitIsOpen: false));

    /// <summary>What stands between the rule of an activity and a person who would act under a delegation. What a body decides, it decides as a whole.</summary>
    private IEnumerable<Violation> Unfit(Holding holding, PersonId person, ActivityId activity) =>
        holding.Grant is { Terms.To.Kind: not PartyKind.Body } grant && Organization.EligibilityFor(activity) is { } rule ? Unfit(holding, grant, person, activity, rule) : [];

    private IEnumerable<Violation> Unfit(Holding holding, Grant grant, PersonId person, ActivityId activity, Eligibility rule)
    {
        var name = grant.Name.ToString();
        if (rule.ActingExcluded && holding is { StandIn: { } standIn, Capacity: not Capacity.Upward })
        {
            yield return Rule.D24.Broken($"under `{name}`, `{person}` only acts for position `{standIn.Seat}`, which does not count for `{activity}`", "let the regular holder act", name, person.Value);
        }

        if (rule.PersonallyAuthorised && !Organization.IsAuthorised(person, activity))
        {
            yield return Rule.D24.Broken($"under `{name}`, `{person}` is not personally authorised for `{activity}`", "let the appointment authorise the person, or let somebody authorised act", name, person.Value);
        }

        foreach (var competence in rule.Competences)
        {
            if (!Competence.Has(person, competence))
            {
                yield return Rule.D07.Broken($"under `{name}`, `{person}` lacks the competence `{competence}`, which `{activity}` asks for",
                    "record the competence once it is shown, or let somebody competent act", name, person.Value, competence.Value);
            }
        }
    }

    private static string? Inadmissible(OrganizationAt organization, Grant grant, Party to, ActivityId activity, ValueList<UnitId> units, OrganizationAt? then = null) =>
        organization.EligibilityFor(activity) is { } rule && !(then ?? organization).Admits(rule.At(grant.Depth), new(to, grant.Terms.From, units, rule.ActingExcluded))
            ? $"{to} may not receive `{activity}`: it goes to {string.Join(" or ", rule.At(grant.Depth))}" : null;

    /// <summary>At which step of a chain an activity did not go further, by the rules of then.</summary>
    private string? NotHandedOn(Grant grant, ActivityId activity)
    {
        for (var each = grant; each is not null; each = each.Parent)
        {
            var organization = WhenHandedOn(each, activity).Organization;
            if (organization.EligibilityFor(activity) is not { } rule)
            {
                continue;
            }

            var from = each.Terms.From;
            if (rule.AgreementOf is { } party && !IsAgreed(each, party, activity))
            {
                return $"`{activity}` goes to {each.Terms.To} only with the agreement of {party}, which was not stated{(each.Terms.AgreedBy.Count == 0 ? "" : " by somebody who counts")}";
            }

            if (each.Parent is { } parent)
            {
                if (Inadmissible(organization, parent, from, activity, []) is { } reason)
                {
                    return reason;
                }

                if (!organization.Admits(rule.OnwardBy, new(from, parent.Terms.From, [], rule.ActingExcluded)))
                {
                    return $"{from} may not hand on `{activity}`: that is for {string.Join(" or ", rule.OnwardBy)}";
                }
            }
        }

        return null;
    }

    /// <summary>Whether a party agreed to a delegation: by somebody else than who granted or receives it through another seat.</summary>
    private bool IsAgreed(Grant grant, Party party, ActivityId activity)
    {
        var then = WhenHandedOn(grant, activity);
        return grant.Terms.AgreedBy.Any(person => IsHandOf(then.Organization, person, party)
            && (grant.Terms.From == party || !grant.Terms.Decided.Everyone.Contains(person)) && (grant.Terms.To == party || !then.Belongs(person, grant)));
    }

    /// <summary>Whether a person speaks for a party: who fills it, chairs it, fills a seat of the class, or belongs to the external party.</summary>
    private static bool IsHandOf(OrganizationAt organization, PersonId person, Party party) => party.Kind switch
    {
        PartyKind.Class => organization.SeatsOf(person).Any(seat => organization.Includes(party, seat.Position)),
        PartyKind.External => organization.Find<Person>(person)?.Of?.Value == party.Id,
        _ => Whose.Hand(organization, party).Person == person,
    };

    /// <summary>The delegations when a grant was decided; for an activity that came later, when it came.</summary>
    private DelegationsAt WhenHandedOn(Grant grant, ActivityId activity)
    {
        var then = At(grant.Terms.Decided.At);
        return then.Organization.Exists(activity) ? then : At(Organization.ExistsSince(activity) ?? Instant);
    }
}
