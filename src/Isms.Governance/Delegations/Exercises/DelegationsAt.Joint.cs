namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who has to sign beside the one who acts: by every joint grant of the chain, and by the activity. One signature counts for all.</summary>
    private IEnumerable<(Jointly Jointly, ValueList<PersonId> Persons, string Of)> Needs(Holding holding, PersonId person, Matter matter) =>
        matter.Kind is ActKinds.Prepare || (holding.Grant is not { IsJoint: true } && !Organization.Book.KnowsJointly) ? [] : Needed(holding, person, matter);

    private IEnumerable<(Jointly Jointly, ValueList<PersonId> Persons, string Of)> Needed(Holding holding, PersonId person, Matter matter)
    {
        foreach (var grant in holding.Grant?.Chain() ?? [])
        {
            if (grant.Terms.Jointly is { } jointly)
            {
                yield return (jointly, CoSigners(jointly, [grant.Terms.To], person, matter), $"`{grant.Name}`");
            }
        }

        if (Organization.Nearest<Activity>(matter.Activity, static activity => activity.Jointly is not null)?.Jointly is { } ofHolders)
        {
            yield return (ofHolders, CoSigners(ofHolders, Accountability.OriginalHolders(matter.Activity), person, matter), $"`{matter.Activity}`");
        }
    }

    /// <summary>The persons of the set who could sign: neither who acts nor whose case it is, nor who is absent or did in the case what is kept apart from it.</summary>
    private ValueList<PersonId> CoSigners(Jointly jointly, IEnumerable<Party> holders, PersonId acting, Matter matter)
    {
        var delegations = this;
        var parties = (jointly.IsOfHolders ? holders : jointly.Of)
            .Concat(jointly.HeadOfUnit && HeadOf(matter.Unit) is { } head ? [head] : Array.Empty<Party>());
        return parties.SelectMany(delegations.Everyone).Distinct().Except(InOwnCase(matter))
            .Where(person => person != acting && !delegations.Organization.IsAbsent(person) && !delegations.KeptApart(person, matter).Any()).ToValueList();
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
    private IEnumerable<Violation> NobodyLeft(Holding holding, PersonId acting, Matter matter) => Needs(holding, acting, matter)
        .Where(need => need.Persons.Count < need.Jointly.Count && !IsUnitOpen(need.Jointly, matter))
        .Select(need => Rule.D20.Broken(
            $"{need.Of} is exercised with {need.Jointly}, and {(need.Persons.Count == 0 ? "nobody" : $"only {string.Join(", ", need.Persons.Select(person => $"`{person}`"))}")} is left to sign",
            "let somebody act who can be joined, or fill the seats", need.Of.Trim('`')));

    /// <summary>The signatures that are still to be given.</summary>
    private IEnumerable<Proviso> Signatures(Holding holding, AuthorityQuestion question) =>
        holding.Grant is { IsJoint: true } || Organization.Book.KnowsJointly ? Unsigned(holding, question) : [];

    private IEnumerable<Proviso> Unsigned(Holding holding, AuthorityQuestion question)
    {
        var matter = question.Matter;
        foreach (var (jointly, persons, of) in Needs(holding, question.Person, matter))
        {
            if (persons.Intersect(question.With).Count() < jointly.Count)
            {
                yield return new(
                    Rule.D20, $"together with {jointly}{(persons.Count == 0 ? "" : $": {string.Join(", ", persons.Select(person => $"`{person}`"))}")}",
                    IsUnitOpen(jointly, matter) ? "name the unit, and who signs as well" : "name who signs as well", of.Trim('`'))
                { Persons = persons };
            }
        }
    }

    /// <summary>Whether the signatures that the activity asks for are given, whoever holds it.</summary>
    internal bool IsJoint(AuthorityQuestion question) => !Signatures(new(null, question.Person, null, Capacity.Own), question).Any();

    private static bool IsUnitOpen(Jointly jointly, Matter matter) => jointly.HeadOfUnit && matter.Unit is null;

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
