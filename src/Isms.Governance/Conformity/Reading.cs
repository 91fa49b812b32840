using System.Collections.Concurrent;
using Isms.Governance.Competence;
using Isms.Governance.Conformity.Governing;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Records;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Conformity;

/// <summary>Everything that a verdict reads: every chapter at one instant, as known at one place of the journal.</summary>
internal sealed record Reading(DelegationsAt Delegations, CompetenceView Competence, LeadershipView Leadership, ObjectiveView Objectives)
{
    private readonly ConcurrentDictionary<string, (Chapter Of, object Read)> once = new(StringComparer.Ordinal);

    internal required PolicyView Policies { get; init; }

    internal required ResourceView Resources { get; init; }

    internal required MonitoringView Monitoring { get; init; }

    internal required ImprovementView Improvement { get; init; }

    internal required ReviewView Reviews { get; init; }

    internal required HandoverView Handovers { get; init; }

    /// <summary>The page of all questions at the same point.</summary>
    internal required Func<GovernanceView> View { get; init; }

    /// <summary>The same at another instant, as known at the same place, with what was worked out about the delegations.</summary>
    internal required Func<Instant, Recall?, Reading> Other { get; init; }

    /// <summary>The records that are known, those withdrawn left out.</summary>
    internal required Func<IEnumerable<RecordedEvent>> Journal { get; init; }

    internal RolesAt Roles => Delegations.Roles;

    internal Instant Instant => Delegations.Instant;

    internal AsOf Point => Delegations.Point;

    /// <summary>What is found in the chapters before this one; nothing while no question can be answered.</summary>
    internal IEnumerable<Finding> Found => Delegations.Accountability.Unanswerable() is not null ? [] :
    [
        .. HandoverView.Finders.SelectMany(finder => Once(finder.Chapter, () => finder.Find(Handovers).ToImmutableArray(), $"what {finder.Chapter} finds")),
        .. Once(Chapter.Handovers, () => Handovers.Find(HandoverTerms.Default).ToImmutableArray()),
    ];

    /// <summary>Everything on record that may show that a requirement is met, first to last.</summary>
    internal ImmutableArray<Deed> Deeds => Once(Sources.Deeds.Chapters, () => Sources.Deeds.Of(this).ToImmutableArray());

    /// <summary>The same, by what it may show.</summary>
    internal Sources.DeedIndex Indexed => Once(Sources.Deeds.Chapters, () => new Sources.DeedIndex(Deeds));

    /// <summary>Why a requirement does not apply; null where it does.</summary>
    internal ControlExcluded? Excluded(Requirement requirement) => Objectives.ExclusionOf(requirement.Id) is { } excluded && requirement.MayBeNotApplicable ? excluded : null;

    internal ImmutableArray<PolicyLife> Lives => Once(Chapter.Policies, () => Policies.All.Select(Policies.LifeOf).ToImmutableArray());

    internal ImmutableArray<(ObjectiveId Id, PersonId By, Instant At, ObjectiveTerms Terms)> Stated => Once(Chapter.Objectives, () => Objectives.Statements.ToImmutableArray());

    internal ImmutableArray<ManagementReview> Held => Once(Chapter.Reviews, () => Reviews.HeldReviews.ToImmutableArray());

    internal ImmutableArray<MetricReading> Metrics => Once(Chapter.Monitoring, () => Monitoring.Readings.ToImmutableArray());

    internal ImmutableArray<RequestStanding> Requests => Once(Chapter.Resources, () => Resources.Requests.ToImmutableArray());

    internal ImmutableArray<ChargeTerm> Charges => Once(Chapter.Roles, () => Roles.Held().ToImmutableArray());

    /// <summary>What was done that is one of the four tasks of governing.</summary>
    internal GoverningActs Governing => Once(Chapter.Conformity, () => new GoverningActs(this));

    /// <summary>The ids of the policies that are not the top one.</summary>
    internal ImmutableArray<string> Topics => Once(Chapter.Policies, () => Lives.Where(life => life.Level is PolicyLevel.Topic).Select(life => life.Policy.Value).ToImmutableArray());

    /// <summary>The top policy that is in force; null while there is none.</summary>
    internal PolicyVersion? TopPolicy => Lives.FirstOrDefault(life => life is { Level: PolicyLevel.Top, InForce: not null })?.InForce;

    /// <summary>The filled seats of top management at an instant.</summary>
    internal Incumbent[] TopAt(Instant at) => AtTheTop.GetOrAdd(at, each =>
    {
        var then = Delegations.Organization.At(each);
        return then.Filled(then.TopManagement);
    });

    /// <summary>The window that is looked back over: the one asked for, else that of the profile before the instant.</summary>
    internal Interval WindowOf(Interval? asked, Profile profile)
    {
        var start = Instant.Before(profile.Window, Delegations.Organization.Zone);
        return asked ?? new Interval(start == Instant.MinValue ? null : start, null);
    }

    /// <summary>The same at another instant, for whoever goes on from there to others.</summary>
    internal Reading Recalling(Instant at) => Other(at, Delegations.NewRecall());

    /// <summary>The same at another instant, where between the two only some chapters turn: what was read of others is not read again.</summary>
    internal Reading Turned(Instant at, Chapter turned)
    {
        var then = Other(at, (turned & Chapter.Delegations.WithRead()) is Chapter.None ? Delegations.Recall : Delegations.NewRecall()) with { AtTheTop = AtTheTop };
        foreach (var (what, read) in once)
        {
            if ((read.Of & turned) is Chapter.None)
            {
                then.once[what] = read;
            }
        }

        return then;
    }

    /// <summary>What is read more than once is read once: a reading never changes.</summary>
    /// <param name="of">The chapters that it is read from, those left out that these read.</param>
    /// <param name="read">What reads it.</param>
    /// <param name="what">What it is.</param>
    internal T Once<T>(Chapter of, Func<T> read, [CallerMemberName] string what = "")
        where T : notnull => (T)once.GetOrAdd(what, static (_, from) => (from.of.WithRead(), from.read()), (of, read)).Read;

    /// <summary>What was read of other instants is the same at all.</summary>
    private ConcurrentDictionary<Instant, Incumbent[]> AtTheTop { get; init; } = new();
}
