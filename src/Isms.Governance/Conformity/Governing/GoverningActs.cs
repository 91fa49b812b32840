using Isms.Governance.Records;
using Isms.Governance.Roles;

namespace Isms.Governance.Conformity.Governing;

/// <summary>What was done on record that is one of the four tasks of governing, and through whom it is top management's own.</summary>
internal sealed class GoverningActs
{
    private readonly Reading reading;
    private readonly Lazy<(Deed Deed, GoverningTask Task)[]> all;

    internal GoverningActs(Reading reading)
    {
        this.reading = reading;
        all = new(() => [.. reading.Deeds.Concat(Over).Where(Counts).Select(deed => (deed, deed.Act.Governs!.Value)).DistinctBy(each => (each.deed.Id, each.deed.At, each.deed.By, each.Value)).OrderBy(each => each.deed.At)]);
    }

    private OrganizationAt Organization => reading.Delegations.Organization;

    /// <summary>The acts, first to last; what one record shows twice is one act.</summary>
    internal IReadOnlyList<(Deed Deed, GoverningTask Task)> All => all.Value;

    /// <summary>Since when there is a top management on record; null while there is none.</summary>
    internal Instant? Since
    {
        get
        {
            var organization = Organization;
            var first = organization.Book.TopManagement.UpTo(organization.Point).SelectMany(organization.Designations).Select(span => (Instant?)span.From).Min();
            return first is { } from && organization.Scope?.RecordsFrom is { } complete ? Instant.Max(from, complete) : first;
        }
    }

    /// <summary>The seat through which an act is top management's own: of who did it, or of whose act it is where somebody else delivered it, at that time; null for what others did.</summary>
    internal Incumbent? Through(Deed deed)
    {
        var top = reading.TopAt(deed.At);
        return Array.Find(top, seat => seat.Person == deed.By && (deed.Seat is null || deed.Seat == seat.Position)) ?? (deed.Source is { } source ? Array.Find(top, seat => seat.Person == source) : null);
    }

    /// <summary>When top management itself did a task last; null where it never did.</summary>
    internal Instant? LastOf(GoverningTask task) => Last.TryGetValue(task, out var at) ? at : null;

    private Dictionary<GoverningTask, Instant> Last => field ??= FindLast();

    /// <summary>From the latest on, so that of each task hardly more than one is looked at.</summary>
    private Dictionary<GoverningTask, Instant> FindLast()
    {
        var last = new Dictionary<GoverningTask, Instant>();
        foreach (var deed in reading.Deeds.Reverse().Concat(Over))
        {
            if (deed.Act.Governs is { } task && !(last.TryGetValue(task, out var at) && deed.At <= at) && Counts(deed) && Through(deed) is not null)
            {
                last[task] = deed.At;
            }
        }

        return last;
    }

    private bool Counts(Deed deed) => deed.At <= reading.Instant && deed.Unfit is null && deed.Act.Governs is not null;

    /// <summary>What was decided and no longer holds was decided all the same: approvals of versions that are not in force, and charges that are over.</summary>
    private ImmutableArray<Deed> Over => reading.Once(Chapter.Policies, () => NoLonger().ToImmutableArray(), "what was decided and no longer holds");

    private IEnumerable<Deed> NoLonger()
    {
        foreach (var version in reading.Lives.SelectMany(life => life.Versions.Where(version => version != life.InForce)))
        {
            var isSound = reading.Policies.Unapproved(version, version.PublishedDigest ?? version.Digest) is null;
            foreach (var approved in isSound ? version.Approved : [])
            {
                yield return new($"{version.Policy}/{version.Version}", approved.EffectiveFrom, reading.Delegations.CoverageOf(approved.Exercise).Act?.Person ?? approved.Decided.By, EvidenceKind.PolicyApproval,
                    $"approved version `{version.Version}` of policy `{version.Policy}`");
            }
        }

        var records = reading.Roles.Book.Records;
        foreach (var assigned in records.Of<RoleAssigned>(reading.Point))
        {
            yield return Given(new(assigned.Role, null), assigned.Position, assigned.EffectiveFrom, assigned.Decided);
        }

        foreach (var given in records.Of<MandateGiven>(reading.Point))
        {
            yield return Given(new(null, given.Mandate), given.Position, given.EffectiveFrom, given.Decided);
        }

        static Deed Given(Charge charge, PositionId position, Instant at, Decided decided) =>
            new($"{charge.Name}: {position}", at, decided.By, EvidenceKind.Appointment, $"gave position `{position}` {charge.InWords()}");
    }
}
