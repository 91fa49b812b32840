namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who has to sign beside the one who acts: by every joint grant of the chain, and by the activity. One signature counts for all.</summary>
    private IEnumerable<(Jointly Jointly, ValueList<PersonId> Persons, string Of)> Needs(Holding holding, AuthorityQuestion question)
    {
        if (question.Kind is ActKinds.Prepare)
        {
            yield break;
        }

        foreach (var grant in holding.Grant?.Chain() ?? [])
        {
            if (grant.Terms.Jointly is { } jointly)
            {
                yield return (jointly, CoSigners(jointly, [grant.Terms.To], question), $"`{grant.Name}`");
            }
        }

        if (Organization.Line<Activity>(question.Activity).Select(activity => activity.Jointly).FirstOrDefault(each => each is not null) is { } ofHolders)
        {
            yield return (ofHolders, CoSigners(ofHolders, Accountability.OriginalHolders(question.Activity), question), $"`{question.Activity}`");
        }
    }

    /// <summary>The persons of the set who could sign: neither who acts nor whose case it is, nor who is absent or did in the case what is kept apart from it.</summary>
    private ValueList<PersonId> CoSigners(Jointly jointly, IEnumerable<Party> holders, AuthorityQuestion question)
    {
        var delegations = this;
        var parties = (jointly.IsOfHolders ? holders : jointly.Of)
            .Concat(jointly.HeadOfUnit && HeadOf(question.Unit) is { } head ? [head] : Array.Empty<Party>());
        return parties.SelectMany(delegations.Everyone).Distinct().Except(InOwnCase(question.Matter))
            .Where(person => person != question.Person && !delegations.Organization.IsAbsent(person) && !delegations.KeptApart(person, question.Matter).Any()).ToValueList();
    }

    /// <summary>The persons who can act for a party, the members of a class included.</summary>
    private IEnumerable<PersonId> Everyone(Party party)
    {
        var organization = Organization;
        return party.Kind is PartyKind.Class
            ? organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except).Select(position => organization.Incumbent(position).Person).OfType<PersonId>()
            : PersonsOf(party);
    }

    /// <summary>The head of the nearest unit, upwards, that has one.</summary>
    private PositionId? HeadOf(UnitId? unit) => unit is { } concerned
        ? Organization.Line<Unit>(concerned).Select(each => each.Head).FirstOrDefault(head => head is not null) : null;

    /// <summary>That nobody is left who could sign.</summary>
    private IEnumerable<Violation> NobodyLeft(Holding holding, AuthorityQuestion question) => Needs(holding, question)
        .Where(need => need.Persons.Count < need.Jointly.Count && !IsUnitOpen(need.Jointly, question))
        .Select(need => Rule.D20.Broken(
            $"{need.Of} is exercised with {need.Jointly}, and {(need.Persons.Count == 0 ? "nobody" : $"only {string.Join(", ", need.Persons.Select(person => $"`{person}`"))}")} is left to sign",
            "let somebody act who can be joined, or fill the seats", need.Of.Trim('`')));

    /// <summary>The signatures that are still to be given.</summary>
    private IEnumerable<Proviso> Signatures(Holding holding, AuthorityQuestion question)
    {
        foreach (var (jointly, persons, of) in Needs(holding, question))
        {
            if (persons.Intersect(question.With).Count() < jointly.Count)
            {
                yield return new(
                    Rule.D20, $"together with {jointly}{(persons.Count == 0 ? "" : $": {string.Join(", ", persons.Select(person => $"`{person}`"))}")}",
                    IsUnitOpen(jointly, question) ? "name the unit, and who signs as well" : "name who signs as well", of.Trim('`'))
                { Persons = persons };
            }
        }
    }

    /// <summary>Whether the signatures that the activity asks for are given, whoever holds it.</summary>
    internal bool IsJoint(AuthorityQuestion question) => !Signatures(new(null, question.Person, null, Capacity.Own), question).Any();

    private static bool IsUnitOpen(Jointly jointly, AuthorityQuestion question) => jointly.HeadOfUnit && question.Unit is null;

    /// <summary>Whether a body can decide: with its chair and so many members who count.</summary>
    private IEnumerable<Violation> WithoutQuorum(BodyId body, Matter matter)
    {
        var members = Deciding(body, matter);
        if (Organization.Find(body) is { } found && (members.Length < found.Quorum || (Organization.ChairOf(body) is { } chair && !members.Contains(chair))))
        {
            yield return Rule.D20.Broken(
                $"body `{body}` cannot decide: it needs {found.Quorum} distinct persons, the chair among them, and nobody counts who is absent, whose case it is, or who did in it what is kept apart from it",
                "fill its seats, or let somebody else decide", body.Value);
        }
    }

    /// <summary>The members of a body who count: present, and neither is it their case nor did they do in it what is kept apart from it.</summary>
    private PersonId[] Deciding(BodyId body, Matter matter)
    {
        var delegations = this;
        return [.. Organization.MembersOf(body).Except(InOwnCase(matter)).Where(member => !delegations.Organization.IsAbsent(member) && !delegations.KeptApart(member, matter).Any())];
    }

    /// <summary>Whether the one who acts and those with them are a quorum of a body, the chair among them.</summary>
    private bool IsQuorum(Body body, AuthorityQuestion question)
    {
        var deciding = Deciding(body.Id, question.Matter).Intersect(question.With.Prepend(question.Person)).ToArray();
        return deciding.Length >= body.Quorum && Organization.ChairOf(body.Id) is { } chair && deciding.Contains(chair);
    }
}
