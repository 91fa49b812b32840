using System.Collections.Immutable;
using Isms.Governance.Accountability;
using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;

namespace Isms.Governance.Tests.Conformity;

/// <summary>
/// A sound organisation over a little more than a year, told by commands: what leadership is to do is done, and no detector has anything to say. A mutant is
/// the same story with one step left out, put in or told otherwise.
/// </summary>
internal sealed partial record Healthy(ImmutableArray<Healthy.Step> Steps)
{
    internal static readonly PersonId Ada = PersonId.From("ada"), Carl = PersonId.From("carl"), Bo = PersonId.From("bo"), Dan = PersonId.From("dan"), Eve = PersonId.From("eve"), Pia = PersonId.From("pia"), Sam = PersonId.From("sam");

    internal static readonly PositionId Ceo = PositionId.From("ceo"), Cfo = PositionId.From("cfo"), Ciso = PositionId.From("ciso"), It = PositionId.From("head-it"), Ops = PositionId.From("head-ops"), Quality = PositionId.From("quality"), Admin = PositionId.From("admin");

    internal static readonly UnitId Company = UnitId.From("company"), ItUnit = UnitId.From("it"), OpsUnit = UnitId.From("ops"), Staff = UnitId.From("staff");

    internal static readonly ActivityId SetPolicy = ActivityId.From("set-policy"), Assign = ActivityId.From("assign-duties"), Spend = ActivityId.From("spend"), Accounts = ActivityId.From("accounts"), Patching = ActivityId.From("patching"),
        Backups = ActivityId.From("backups"), Networks = ActivityId.From("networks"), Training = ActivityId.From("training"), Budget = ActivityId.From("budget");

    internal static readonly CompetenceId Security = CompetenceId.From("security"), Auditing = CompetenceId.From("auditing");

    internal static readonly PolicyId Policy = PolicyId.From("security");

    internal static readonly VersionId First = VersionId.From("1.0");

    internal static readonly ObjectiveId Fewer = ObjectiveId.From("fewer-clicks");

    internal static readonly ResourceRequestId Hours = ResourceRequestId.From("hours");

    internal static readonly ReviewId Summer = ReviewId.From("summer"), Winter = ReviewId.From("winter");

    /// <summary>The day on which the questions are asked.</summary>
    internal const int End = 400;

    internal static Healthy Reference { get; } = new([.. Founding(), .. Leading(), .. Running(), .. Reviewing()]);

    internal GovernanceView View => Told.On(End).View;

    internal Story Told => Steps.OrderBy(step => step.Day).Aggregate(Story.Empty, (story, step) =>
    {
        var now = story.On(step.Day).As(step.By);
        return now.Given([.. step.Commands(now.View)]);
    });

    internal Healthy Without(string name) => new(Steps.RemoveAt(At(name)));

    internal Healthy With(int day, PersonId by, params GovernanceCommand[] commands) => new(Steps.Add(new("mutant", day, by, _ => commands)));

    internal Healthy Instead(string name, params GovernanceCommand[] commands) => new(Steps.SetItem(At(name), Steps[At(name)] with { Commands = _ => commands }));

    internal Healthy Edit<T>(string name, Func<T, GovernanceCommand> edit) => new(Steps.SetItem(At(name), Steps[At(name)] is var step
        ? step with { Commands = view => step.Commands(view).Select(command => command is T edited ? edit(edited) : command) } : step));

    internal static DelegateResponsibility Letter(int item, PositionId to, params ActivityId[] activities) =>
        new() { Item = InstrumentItem.Of("letter", item), From = Ceo, To = to, Mandate = Mandate.To(ActKinds.Perform | ActKinds.Decide, [.. activities]) };

    internal static RecordLeadershipAct Act(string id, Clause serves, EvidenceKind kind, string what) => new() { Id = LeadershipActId.From(id), By = Ada, Serves = [serves], Act = kind, What = what };

    private int At(string name) => Steps.Select(step => step.Name).ToList().IndexOf(name) is >= 0 and var at ? at : throw new ArgumentException(name);

    private static Step Tell(string name, int day, PersonId by, params GovernanceCommand[] commands) => new(name, day, by, _ => commands);

    private static IEnumerable<Step> Founding()
    {
        yield return Tell("scope", 0, Ada,
            new EstablishScope { Id = ScopeId.From("firm"), Head = Ceo, Holder = Ada },
            new RegisterUnit { Id = Company }, new RegisterUnit { Id = ItUnit, PartOf = Company }, new RegisterUnit { Id = OpsUnit, PartOf = Company }, new RegisterUnit { Id = Staff, PartOf = Company },
            new ChangeEntry { To = new Position { Id = Ceo, Unit = Company } },
            new RegisterPosition { Id = Cfo, Unit = Company, ReportsTo = Ceo, Holder = Carl },
            new RegisterPosition { Id = Ciso, Unit = ItUnit, ReportsTo = Ceo, Holder = Bo },
            new RegisterPosition { Id = It, Unit = ItUnit, ReportsTo = Ceo, Holder = Dan },
            new RegisterPosition { Id = Ops, Unit = OpsUnit, ReportsTo = Ceo, Holder = Eve },
            new RegisterPosition { Id = Quality, Unit = Staff, ReportsTo = Ceo, Holder = Pia },
            new RegisterPosition { Id = Admin, Unit = ItUnit, ReportsTo = It, Holder = Sam },
            new DesignateTopManagement { Position = Cfo });
        yield return Tell("activities", 0, Ada,
            new DefineActivity { Id = SetPolicy, Discharges = [Clause.Policy] }, new DefineActivity { Id = Assign, Discharges = [Clause.RolesAssigned] },
            new DefineActivity { Id = Spend, Discharges = [Clause.Resources], IsMonetary = true }, new DefineActivity { Id = Budget, HeldBy = [Cfo] },
            new DefineActivity { Id = Accounts }, new DefineActivity { Id = Patching }, new DefineActivity { Id = Backups }, new DefineActivity { Id = Networks }, new DefineActivity { Id = Training },
            new NameActivityOwner { Activity = Accounts, Owner = It });
        yield return new("accountability", 1, Ada, view => view.Obligations.Select(obligation => new AllocateAccountability { Of = obligation, To = [obligation == Clause.Means ? Cfo : Ceo] }));
        yield return Tell("ada acknowledges", 2, Ada, new AcknowledgeAccountability { Of = Clause.Direction, Position = Ceo });
        yield return Tell("carl acknowledges", 2, Carl, new AcknowledgeAccountability { Of = Clause.Means, Position = Cfo });
        yield return Tell("mandates", 3, Ada,
            new GiveMandate { Mandate = Mandate53.Conformity, Position = Ciso }, new GiveMandate { Mandate = Mandate53.Reporting, Position = Quality },
            new DefineRole { Id = RoleId.From("keeper"), Title = "keeper of accounts", Responsibilities = [Accounts], Authorities = [Accounts] },
            new AssignRole { Role = RoleId.From("keeper"), Position = It });
        yield return Tell("letters", 4, Ada,
            Letter(1, Ciso, Spend) with { Mandate = Mandate.ToDecide(Spend).UpTo(10_000m, "EUR"), ReportEvery = Period.FromMonths(6) },
            Letter(2, It, Accounts) with { ReviewEvery = Period.FromMonths(9) },
            Letter(3, It, Patching, Backups, Networks) with { Mandate = Mandate.To(ActKinds.Perform | ActKinds.Decide, Patching, Backups, Networks).Redelegable(3) },
            Letter(4, Ops, Training));
        yield return Tell("sub-letter", 5, Dan, Letter(5, Admin, Patching) with { From = It, Under = InstrumentItem.Of("letter", 3), Mandate = Mandate.To(ActKinds.Perform | ActKinds.Decide, Patching).Redelegable(2) });
        yield return Tell("competences", 6, Ada,
            new RequireCompetence { For = Ciso, Competence = Security }, new RequireCompetence { For = Quality, Competence = Auditing },
            new RecordCompetence { Person = Bo, Competence = Security }, new RecordCompetence { Person = Pia, Competence = Auditing });
        yield return Tell("second competences", 6, Ada, new RecordCompetence { Person = Dan, Competence = Security }, new RecordCompetence { Person = Bo, Competence = Auditing });
    }

    /// <summary>Something that happens on a day.</summary>
    internal sealed record Step(string Name, int Day, PersonId By, Func<GovernanceView, IEnumerable<GovernanceCommand>> Commands);
}
