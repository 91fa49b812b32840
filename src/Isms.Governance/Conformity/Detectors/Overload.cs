namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-09. The share of the required competences that one person has and nobody else; and as an observation whoever holds many roles and mandates, through
/// whichever seats. How much effort they take is not on record, so nothing is said of it.
/// </summary>
internal static class Overload
{
    internal static Detection Detect(DetectorCase @case)
    {
        var organization = @case.Organization;
        var competence = @case.Delegations.Competence;
        var required = competence.Requirements.Select(each => each.Competence).Distinct().ToArray();
        var people = organization.All<Person>(EntryKind.Person).Select(person => person.Id).ToArray();
        var only = required.Select(each => (Competence: each, Who: people.Where(person => competence.Has(person, each)).ToArray())).Where(each => each.Who.Length == 1).GroupBy(each => each.Who[0])
            .Select(group => (Person: group.Key, All: group.Select(each => each.Competence).ToArray())).OrderByDescending(each => each.All.Length).ThenBy(each => each.Person.Value, StringComparer.Ordinal).ToArray();
        var isEnough = required.Length >= @case.Number(Detector.Overload, "competences");
        var share = isEnough && only.Length > 0 ? (decimal)only[0].All.Length / required.Length : 0m;
        var many = @case.Number(Detector.Overload, "charges");
        var held = @case.Reading.Charges;
        var laden = from term in held
                    let person = organization.Incumbent(term.Position).Person
                    where person is not null
                    group term.Charge by person.Value into charges
                    where charges.Distinct().Count() >= many
                    select DetectionSignal.Of("charges", $"`{charges.Key}` holds {charges.Distinct().Count()} roles and mandates", 0m, FindingGrade.Observation, charges.Key.Value);
        return @case.Of(Detector.Overload, required.Length + held.Length, share,
        [
            .. isEnough ? only.Where(each => @case.Reaches(Detector.Overload, (decimal)each.All.Length / required.Length)).Select(each => DetectionSignal.Of(
                "only one", $"`{each.Person}` alone has {string.Join(", ", each.All.Select(one => $"`{one}`"))}, of {required.Length} required", (decimal)each.All.Length / required.Length, null, each.Person.Value))
                : [DetectionSignal.Unknown("only one", "too few competences are required to say")],
            .. laden, DetectionSignal.Unknown("effort", "the effort of roles and the capacity of people are not on record"),
        ]);
    }
}
