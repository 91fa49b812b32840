using Isms.Governance.Handovers;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private static readonly RoleId[] RoleIds = [RoleId.From("isms-manager"), RoleId.From("auditor"), RoleId.From("steward")];

    private (int Weight, Func<GovernanceCommand> Verb)[] MandateVerbs =>
    [
        (4, DefineARole), (3, ChangeARole), (2, RetireARole), (6, AssignARole), (3, RelieveOfARole), (5, GiveAMandate), (4, EndAMandate), (6, MakeKnown), (6, AcknowledgeHeld),
        (6, EndPair), (5, SetCell), (9, AdoptMatrix), (View.Handovers.Unacknowledged.Count > 0 ? 9 : 1, TakeOver),
    ];

    /// <summary>Mostly for a position to which something was handed over, by who holds it.</summary>
    private GovernanceCommand TakeOver()
    {
        var handover = View.Handovers.Unacknowledged is { Count: > 0 } open && dice.Chance(90) ? dice.Of(open.ToArray()) : null;
        var position = handover?.To ?? AnyPosition();
        return new AcknowledgeHandover { To = position, DecidedBy = dice.Chance(90) ? handover?.Successor ?? HandOf(position) : AnyPerson(), Evidence = AnyEvidence() };
    }

    private GovernanceCommand DefineARole()
    {
        var role = ARole();
        return new DefineRole { Id = role.Id, Title = role.Title, Responsibilities = role.Responsibilities, Authorities = role.Authorities, Competences = role.Competences, DecidedBy = HandOf(Head()) };
    }

    private GovernanceCommand ChangeARole() => new ChangeRole { To = ARole(), DecidedBy = HandOf(Head()) };

    private GovernanceCommand RetireARole() => new RetireRole { Role = AnyRole(), Reason = dice.Chance(50) ? "merged" : null, DecidedBy = HandOf(Head()) };

    private GovernanceCommand AssignARole()
    {
        var position = AnyPosition();
        return new AssignRole
        {
            Role = AnyRole(), Position = position, Until = dice.Chance(25) ? Grid.At(now + dice.Between(5, 9)) : null,
            DecidedBy = dice.Chance(70) ? HandOf(Head()) : dice.Chance(50) ? Above(position) : AnyPerson(),
        };
    }

    private GovernanceCommand RelieveOfARole()
    {
        var held = Cast.Positions.SelectMany(View.Roles.WhatIsHeldBy).Where(each => each.Role is not null).ToArray();
        return held.Length > 0 && dice.Chance(85) && dice.Of(held) is var one
            ? new RelieveRole { Role = one.Role!.Value, Position = one.Seat.Position, DecidedBy = HandOf(Head()) }
            : new RelieveRole { Role = AnyRole(), Position = AnyPosition(), DecidedBy = HandOf(Head()) };
    }

    private GovernanceCommand GiveAMandate() => new GiveMandate
    {
        Mandate = AnyMandate(), Position = AnyPosition(), Until = dice.Chance(25) ? Grid.At(now + dice.Between(5, 9)) : null, DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand EndAMandate() => View.Roles.WhoHolds(AnyMandate()).ToArray() is { Length: > 0 } held && dice.Chance(85) && dice.Of(held) is var one
        ? new EndMandate { Mandate = one.Mandate!.Value, Position = one.Seat.Position, Reason = dice.Chance(50) ? "left" : null, DecidedBy = HandOf(Head()) }
        : new EndMandate { Mandate = AnyMandate(), Position = AnyPosition(), DecidedBy = HandOf(Head()) };

    private GovernanceCommand MakeKnown() => AnyHeld() is { } held
        ? new CommunicateAssignment { Role = held.Role, Mandate = held.Mandate, Position = held.Seat.Position, To = "everybody", Evidence = AnyEvidence() }
        : new CommunicateAssignment { Role = AnyRole(), Position = AnyPosition(), To = "everybody", Evidence = AnyEvidence() };

    private GovernanceCommand AcknowledgeHeld() => AnyHeld() is { } held
        ? new AcknowledgeAssignment { Role = held.Role, Mandate = held.Mandate, Position = held.Seat.Position, DecidedBy = HandOf(held.Seat.Position) }
        : new AcknowledgeAssignment { Mandate = AnyMandate(), Position = AnyPosition() };

    /// <summary>Mostly a pair that is kept apart.</summary>
    private GovernanceCommand EndPair()
    {
        var kept = View.Segregation(SegregationKind.Held).Concat(View.Segregation(SegregationKind.SameCase)).Select(pair => pair.Id).ToArray();
        return new EndSegregation { Pair = kept.Length > 0 && dice.Chance(85) ? dice.Of(kept) : AnyPair(), Reason = "tool", DecidedBy = HandOf(Head()) };
    }

    private GovernanceCommand SetCell()
    {
        var isClass = dice.Chance(30);
        return new SetRaciCell
        {
            Activity = AnyActivity(), For = isClass ? Party.Class(dice.Of(Cast.Classes)) : AnyPosition(),
            Letters = dice.Weighted((3, RaciLetters.Consulted), (3, RaciLetters.Informed), (1, RaciLetters.None), (1, RaciLetters.Consulted | RaciLetters.Informed),
                (2, isClass ? RaciLetters.Responsible : RaciLetters.Consulted)),
            DecidedBy = HandOf(Head()),
        };
    }

    /// <summary>Mostly sound: one A and R in some cell, C, I or nothing elsewhere.</summary>
    private GovernanceCommand AdoptMatrix()
    {
        var columns = dice.Shuffled(Cast.Positions.Where(each => View.Find(each) is not null || dice.Chance(3))).Take(dice.Between(1, 3)).Select(each => (RaciColumn)each).ToList();
        var rows = dice.Shuffled(Cast.Activities.Where(each => View.Find(each) is not null)).Take(dice.Between(1, 2)).ToArray();
        if (columns.Count == 0)
        {
            return SetCell();
        }

        return new AdoptRaciMatrix
        {
            Matrix = new()
            {
                Columns = [.. columns],
                Rows = [.. rows.Select(activity =>
                {
                    var cells = columns.Select(_ => dice.Of(RaciLetters.None, RaciLetters.Consulted, RaciLetters.Informed, RaciLetters.Consulted)).ToArray();
                    cells[0] = dice.Weighted((70, RaciLetters.Accountable | RaciLetters.Responsible), (10, RaciLetters.Accountable), (8, RaciLetters.Responsible),
                        (12, RaciLetters.Accountable | RaciLetters.Responsible | RaciLetters.Consulted));
                    return new RaciRow { Activity = activity, Cells = [.. cells] };
                })],
            },
            DecidedBy = HandOf(Head()),
        };
    }

    private Role ARole() => new()
    {
        Id = dice.Of(RoleIds), Title = "a role", Responsibilities = [.. dice.Shuffled(Cast.Activities).Take(dice.Between(0, 2))], Authorities = dice.Chance(40) ? [AnyActivity()] : [],
        Competences = dice.Chance(30) ? [Cast.Law] : [],
    };

    private RoleId AnyRole() => View.Roles.All.ToArray() is { Length: > 0 } roles && dice.Chance(90) ? dice.Of(roles).Id : dice.Of(RoleIds);

    private Mandate53 AnyMandate() => dice.Of(Mandate53.Conformity, Mandate53.Reporting);

    private HeldRole? AnyHeld() => dice.Chance(10) ? null : dice.AnyOf([.. Cast.Positions.SelectMany(View.Roles.WhatIsHeldBy)]);
}
