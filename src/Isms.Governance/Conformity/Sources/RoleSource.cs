using Isms.Governance.Records;
using Isms.Governance.Roles;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What roles, the two mandates of 5.3, owners of activities and pairs kept apart show.</summary>
internal static class RoleSource
{
    internal static IEnumerable<Deed> Of(Reading reading)
    {
        var roles = reading.Roles;
        foreach (var term in reading.Charges)
        {
            var (name, holder) = ($"{term.Charge.Name}: {term.Position}", roles.Organization.Incumbent(term.Position).Person);
            yield return new(name, term.Span.Start, term.Decided.By, EvidenceKind.Appointment, $"gave position `{term.Position}` {term.Charge.InWords()}")
            {
                Shows = [RolesAssigned, RolesOfAnnex, .. term.Charge.Mandate switch { Mandate53.Conformity => [ConformityMandate], Mandate53.Reporting => [ReportingMandate], _ => Array.Empty<string>() }],
                Unfit = holder is null ? new($"nobody fills position `{term.Position}`, which holds {term.Charge.InWords()}", "fill it, or give that to a position that is filled") : null,
            };
            if (roles.Communicated(term) is { } told)
            {
                yield return new(name, told.EffectiveFrom, told.Decided.By, EvidenceKind.LeadershipCommunication, $"told {told.To} that position `{term.Position}` holds {term.Charge.InWords()}") { Shows = [RolesCommunicated] };
            }

            if (holder is { } person && roles.Acknowledged(term, person) is { } at)
            {
                yield return new(name, at, person, EvidenceKind.AcknowledgementRecord, $"took note of {term.Charge.InWords()}") { Shows = [RolesCommunicated] };
            }
        }

        foreach (var owner in roles.Activities.SelectMany(activity => roles.Owners(activity)))
        {
            yield return new($"{owner.Activity}: {owner.Owner}", owner.EffectiveFrom, owner.Decided.By, EvidenceKind.ResponsibilityMatrix, $"named position `{owner.Owner}` the owner of activity `{owner.Activity}`") { Shows = [RolesAssigned, RolesOfAnnex] };
        }

        foreach (var pair in Enum.GetValues<SegregationKind>().SelectMany(kind => roles.Pairs(kind)))
        {
            yield return new(pair.Id.Value, pair.EffectiveFrom, pair.Decided.By, EvidenceKind.ResponsibilityMatrix, $"keeps `{pair.One}` and `{pair.Other}` apart") { Shows = [SegregationOfAnnex] };
        }
    }
}
