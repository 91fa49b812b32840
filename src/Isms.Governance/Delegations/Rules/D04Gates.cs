namespace Isms.Governance.Delegations;

/// <summary>The gates that concern a delegation: each approval, agreement, notice and signature that one asks for is stated and counts.</summary>
internal static class D04Gates
{
    internal static IEnumerable<Violation?> Violations(GrantCase @case) =>
        @case.IsInherited ? [] : @case.Schemes.SelectMany(each => @case.GatesOf(each.Scheme)).Distinct().SelectMany(gate => Violations(@case, gate));

    private static IEnumerable<Violation?> Violations(GrantCase @case, Gate gate)
    {
        if (gate.ApprovalBy.Count > 0 && !gate.ApprovalBy.Any(party => IsPassed(@case, gate, party)))
        {
            yield return Broken(@case, gate, $"the approval of {Named(gate.ApprovalBy)}", $"let {Hands(@case, gate.ApprovalBy)} approve it before it is decided, and state the approval");
        }

        foreach (var party in gate.AgreementOf.Where(party => !IsPassed(@case, gate, party)))
        {
            yield return Broken(@case, gate, $"the agreement of {party}", $"let {Hands(@case, [party])} agree before it is decided, and state the agreement");
        }

        foreach (var party in gate.NoticeTo.Where(party => !@case.Terms.Notices.Any(notice => notice.To == party && notice.On <= @case.Moment.Now)))
        {
            yield return Broken(@case, gate, $"a notice to {party}", $"tell {Hands(@case, [party])}, and state when");
        }

        if (@case.Signatories.Count() is var signed && signed < gate.Signatures)
        {
            yield return Broken(@case, gate, $"{gate.Signatures} signatures", $"{gate.Signatures - signed} more must sign, the delegate not among them");
        }
    }

    /// <summary>Whether a party passed a gate: the delegator by deciding, any other by a stated approval of somebody else who acted for it then.</summary>
    private static bool IsPassed(GrantCase @case, Gate gate, Party party) => party == @case.Terms.From || @case.Terms.Approvals.Any(approval =>
        approval.Gate == gate.Id && approval.On <= @case.Terms.Decided.At
        && !@case.Terms.Decided.Everyone.Contains(approval.By) && !@case.IsOfDelegate(approval.By)
        && ActsFor(@case.Delegations.At(approval.On), party, approval.By));

    private static bool ActsFor(DelegationsAt then, Party party, PersonId person) => party.Kind switch
    {
        PartyKind.Class => then.Organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except).Any(position => then.Organization.Fills(person, position)),
        PartyKind.External => then.PersonsOf(party).Contains(person),
        _ => Whose.Hand(then.Organization, party).Person == person,
    };

    private static Violation Broken(GrantCase @case, Gate gate, string what, string remedy) => Rule.D04.Broken(
        $"`{@case.Terms.Item}`: gate `{gate.Id}` asks for {what}{(@case.Terms.Approvals.Any(approval => approval.Gate == gate.Id) ? ", and none that is stated counts" : "")}",
        remedy, @case.Terms.Item.ToString(), gate.Id);

    private static string Named(ValueList<Party> parties) => string.Join(" or ", parties);

    /// <summary>The parties with those who could pass the gate now; whoever decides the delegation or would receive it is none of them.</summary>
    private static string Hands(GrantCase @case, ValueList<Party> parties)
    {
        var organization = @case.Organization;
        return string.Join(" or ", parties.Select(party => $"{party} ({Persons(party)})"));

        string Persons(Party party)
        {
            var persons = (party.Kind switch
            {
                PartyKind.Class => organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except).Select(position => organization.Incumbent(position).Person),
                PartyKind.External => @case.Delegations.PersonsOf(party).Select(person => (PersonId?)person),
                _ => [Whose.Hand(organization, party).Person],
            }).OfType<PersonId>().Distinct().Where(person => !@case.Terms.Decided.Everyone.Contains(person) && !@case.IsOfDelegate(person)).ToArray();
            return persons.Length == 0 ? "nobody now" : string.Join(", ", persons.Select(person => $"`{person}`"));
        }
    }
}
