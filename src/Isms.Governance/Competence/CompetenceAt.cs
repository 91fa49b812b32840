namespace Isms.Governance.Competence;

/// <summary>What people are competent in at an instant, as known at a place of the journal.</summary>
internal readonly partial record struct CompetenceAt(OrganizationAt Organization, CompetenceBook Book)
{
    internal AsOf Point => Organization.Point;

    internal CompetenceAt At(Instant effective) => this with { Organization = Organization.At(effective) };

    /// <summary>Whether a person is competent: something recorded has begun, and is neither over nor withdrawn since.</summary>
    internal bool Has(PersonId person, CompetenceId competence)
    {
        foreach (var record in Standing(person))
        {
            if (record.Competence == competence)
            {
                return true;
            }
        }

        return false;
    }

    internal HeldCompetence Of(PersonId person) => new()
    {
        Person = person,
        Records = Standing(person).OrderBy(record => record.Competence.Value, StringComparer.Ordinal).ThenBy(record => record.EffectiveFrom).ToValueList(),
    };

    /// <summary>The known records about a person that count.</summary>
    internal IEnumerable<CompetenceRecorded> Standing(PersonId person)
    {
        var point = Point;
        var facts = Book.Of(person);
        return facts.Items().Where(fact => fact.Record is { } record && point.Sees(fact.From, fact.Sequence) && !(record.Until <= point.Effective)
            && !facts.Items().Any(end => end.Record is null && end.Competence == fact.Competence && point.Sees(end.From, end.Sequence)
                && (end.From > fact.From || (end.From == fact.From && end.Sequence > fact.Sequence)))).Select(fact => fact.Record!);
    }

    /// <summary>The known records about anybody that count.</summary>
    internal IEnumerable<CompetenceRecorded> Standing()
    {
        var competence = this;
        return Book.Persons.SelectMany(person => competence.Standing(person));
    }

    /// <summary>Whether a competence of a person was ever recorded, as far as known.</summary>
    internal bool WasRecorded(PersonId person, CompetenceId competence)
    {
        var known = Point.Known;
        return Book.Of(person).Items().Any(fact => fact.Record is not null && fact.Competence == competence && known.Includes(fact.Sequence));
    }
}
