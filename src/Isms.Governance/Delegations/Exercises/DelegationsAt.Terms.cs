namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What binds whoever acts under a grant: the conditions of the whole chain, and the instructions given on it since.</summary>
    internal IEnumerable<Condition> Binding(Grant grant)
    {
        var (book, point) = (Book, Point);
        return grant.Chain().SelectMany(each => each.Terms.Conditions.Concat(book.Exercises.On(each).Items()
            .Where(instruction => point.Sees(instruction.Given.EffectiveFrom, instruction.Sequence)).Select(instruction => instruction.Condition))).Distinct();
    }

    /// <summary>The conditions and instructions that are not stated as met.</summary>
    private IEnumerable<Proviso> Unmet(Holding holding, AuthorityQuestion question) =>
        holding.Grant is not { } grant || (!grant.HasConditions && Book.Exercises.Instructions.Count == 0) ? [] :
        Binding(grant).Where(condition => condition.Binds(question.Amount) && !question.ConditionsMet.Contains(condition.Id))
            .Select(condition => new Proviso(Rule.D23, $"condition {condition}", "state it as met when it is", condition.Id.Value));

    /// <summary>The instructions in force that were to be passed on to a delegate by now, and were not.</summary>
    internal IEnumerable<(Instruction Instruction, Grant Below, Instant Due)> NotPassedOn()
    {
        var (zone, point) = (Organization.Zone, Point);
        foreach (var instruction in Book.Exercises.Instructions.Items().Where(each => each.Given.PassOnWithin is not null && point.Sees(each.Given.EffectiveFrom, each.Sequence)))
        {
            foreach (var below in AllBelow(instruction.Grant).Where(IsActive))
            {
                var start = Instant.Max(instruction.Given.EffectiveFrom, below.From);
                var due = start.After(instruction.Given.PassOnWithin!, zone);
                if (due < Instant && !Book.Exercises.PassedOn(instruction, below).HasEnded(point))
                {
                    yield return (instruction, below, due);
                }
            }
        }
    }

    /// <summary>The first instants at which instructions are overdue to be passed on, whether they were or not.</summary>
    internal IEnumerable<Instant> InstructionsDue()
    {
        var (delegations, point) = (this, Point);
        return from instruction in Book.Exercises.Instructions.Items()
               where instruction.Given.PassOnWithin is not null && point.Sees(instruction.Given.EffectiveFrom, instruction.Sequence)
               from below in delegations.AllBelow(instruction.Grant)
               let due = Instant.Max(instruction.Given.EffectiveFrom, below.From).After(instruction.Given.PassOnWithin!, delegations.Organization.Zone)
               where due < Instant.MaxValue
               select due + Duration.Epsilon;
    }

    internal IEnumerable<Grant> AllBelow(Grant grant)
    {
        var delegations = this;
        return Below(grant).SelectMany(child => delegations.AllBelow(child).Prepend(child));
    }
}
