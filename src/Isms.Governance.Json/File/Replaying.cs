using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>Decides what a file says, step by step, and tells of what is refused and of nothing that merely follows from that.</summary>
internal sealed class Replaying(FileSheet file, IdBook ids, GovernanceFileOptions options, FileFaults faults, Deciders? deciders)
{
    private const int StepsBetweenReports = 500;

    private readonly Replay replay = new(ids, file.Organization?.RecordedBy ?? options.RecordedBy);
    private readonly FileFaults notices = new(int.MaxValue) { Zone = faults.Zone };
    private readonly FilePlaces places = new(ids.Defined);
    private readonly HashSet<ActSheet> fallenActs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> fallen = new(StringComparer.Ordinal);

    internal GovernanceFileReading Run(IReadOnlyList<Step> steps, DateTimeZone zone)
    {
        for (var i = 0; i < steps.Count && !faults.IsFull; i++)
        {
            if (i % StepsBetweenReports == 0)
            {
                options.Progress?.Report(new(i, steps.Count));
            }

            Take(steps[i]);
        }

        options.Progress?.Report(new(steps.Count, steps.Count));
        return faults.Count > 0 ? FileReader.Unsound(faults) : new()
        {
            Register = replay.Register, Journal = replay.Register.Journal.ToValueList(), Zone = zone, Notices = notices.ToList(), Places = places,
        };
    }

    private void Take(Step step)
    {
        if (fallenActs.Contains(step.Act))
        {
            return;
        }

        try
        {
            if (Command(step) is { } command)
            {
                Take(step, replay.Register.Decide(command, new(step.Recorded, replay.Recorder)));
            }
        }
        catch (NobodyException fault)
        {
            AddNobody(step, fault.Who.Said, fault.Who.InWords);
        }
        catch (ArgumentException fault)
        {
            Fall(step);
            faults.AddMisfit(step.Act, fault);
        }
    }

    private GovernanceCommand? Command(Step step)
    {
        replay.Enters = step.RecordedBy;
        var by = Person(step, step.By);
        var with = (step.Said?.DecidedWith ?? []).Select(who => Person(step, By.Stated(who))).ToList();
        deciders?.Hear(step, by, replay);
        if (by is null || with.Contains(null))
        {
            return null;
        }

        var command = step.Make(replay);
        return command with
        {
            // A decision whose date nobody knows bears the first instant at which it is in force.
            DecidedAt = command is DelegateResponsibility { DateUnknown: true } ? null : step.Decided,
            EffectiveFrom = step.Effective,
            DecidedBy = by,
            DecidedWith = with.Select(each => each!.Value).ToValueList(),
            Reference = step.Reference,
        };
    }

    private PersonId? Person(Step step, By by)
    {
        if (by.Find(replay, step.Decided) is { } person)
        {
            return person;
        }

        AddNobody(step, by.Said, by.InWords);
        return null;
    }

    // Where an item that seats somebody has fallen, whoever decides by nature may be missing because of it.
    private void AddNobody(Step step, Sheet? said, string who)
    {
        if (!fallen.Overlaps(who.Split('`')) && (said is not null || fallen.Count == 0))
        {
            faults.Add(FileFault.NobodyDecides, (said ?? step.Act).Place, $"{who} is nobody on {LocalDatePattern.Iso.Format(LocalTimes.Of(step.Decided, faults.Zone!).Date)}", "name the person, or say under `appointments` who filled the seat that day");
        }

        Fall(step);
    }

    private void Take(Step step, Decision decision)
    {
        if (decision is Accepted accepted)
        {
            foreach (var record in accepted.Recorded)
            {
                places.Add(record.Sequence, step.Act, step.Act.Subjects);
            }

            foreach (var warning in accepted.Warnings)
            {
                notices.Add(null, step.Act.Place, warning, null);
            }

            replay.Register = accepted.Register;
            return;
        }

        var follows = decision.Violations.All(each => each.Subjects.Any(fallen.Contains));
        Fall(step);
        if (!follows)
        {
            faults.Add(FileFault.Refused, step.Act.Place, string.Join("; ", decision.Violations.Select(each => $"{each.Rule.Id}: {each.Message}")),
                string.Join("; ", decision.Violations.Select(each => each.Remedy).Distinct(StringComparer.Ordinal)), decision.Violations.Select(each => each.Rule).Distinct().ToValueList());
        }
    }

    private void Fall(Step step)
    {
        fallenActs.Add(step.Act);
        fallen.UnionWith(step.Act.Bears);
    }
}
