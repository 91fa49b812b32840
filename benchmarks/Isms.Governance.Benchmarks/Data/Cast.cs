namespace Isms.Governance.Benchmarks.Data;

/// <summary>The organisation of a size: one position for each person, 128 units, 64 activities, 6 classes, 4 bodies, 2 contexts.</summary>
/// <remarks>Position 1 is the head, 2 to 4 are further top management. Everything is a function of a number, so that nobody has to look it up.</remarks>
internal sealed partial class Cast(Size size)
{
    internal const int Units = 128;
    internal const int Activities = 64;
    internal const int Classes = 6;
    internal const int Bodies = 4;

    internal static readonly Instant Start = Instant.FromUtc(2025, 1, 1, 0, 0);

    /// <summary>When one seat in forty becomes vacant.</summary>
    internal static readonly Instant Exodus = Instant.FromUtc(2026, 3, 1, 0, 0);

    /// <summary>When the questions are asked.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 0, 0);

    internal static readonly ContextId Emergency = ContextId.From("emergency");

    internal int People { get; } = size is Size.S ? 100 : 10_000;

    internal int Delegations { get; } = size is Size.S ? 300 : 50_000;

    /// <summary>A class has about 4 positions in the small register and about 40 in the larger.</summary>
    private int Stride { get; } = size is Size.S ? 2 : 20;

    internal static PersonId Person(int number) => PersonId.From($"p{number:00000}");

    internal static PositionId Position(int number) => PositionId.From($"s{number:00000}");

    internal static UnitId Unit(int number) => UnitId.From($"u{number:000}");

    internal static ClassId Class(int number) => ClassId.From($"c{number}");

    internal static BodyId Body(int number) => BodyId.From($"b{number}");

    /// <summary>Activities 1, 5, 9, ... are wide; the three behind each are part of it.</summary>
    internal static ActivityId Activity(int number) => ActivityId.From($"a{number:00}");

    internal static int Group(int activity) => (activity - 1) / 4;

    internal static bool IsMonetary(int activity) => Group(activity) % 2 == 0;

    /// <summary>The position that holds an activity originally.</summary>
    internal static int Holder(int activity) => (Group(activity) % 4) switch { 0 => 2, 1 => 3, 2 => 4, _ => 1 };

    internal static int Above(int position) => ((position - 2) / 6) + 1;

    internal static int WiderUnit(int unit) => ((unit - 2) / 4) + 1;

    internal static int Chair(int body) => 5 + ((body - 1) * 5);

    internal static ValueList<PositionId> Members(int body) => Enumerable.Range(Chair(body), 5).Select(Position).ToValueList();

    internal ValueList<ClassId> ClassesOf(int position) => position > People / 2 && position % Stride == 0 ? [Class((position / Stride % Classes) + 1)] : [];

    /// <summary>Somebody who fills a position of the class.</summary>
    internal PersonId SomeoneOf(ClassId @class, Random random)
    {
        while (true)
        {
            var position = (People / 2) + random.Next(1, (People / 2) + 1);
            if (ClassesOf(position).Contains(@class) && Filler(position, Now) is { } person)
            {
                return person;
            }
        }
    }

    /// <summary>Whether the seat is filled by the person of the number before, as acting holder.</summary>
    internal static bool IsActed(int position) => position % 50 == 0;

    internal static Instant? LeavesSeat(int position) => position % 40 == 7 ? Exodus : null;

    internal static PersonId? Filler(int position, Instant at) => IsActed(position) ? Person(position - 1) : LeavesSeat(position) <= at ? null : Person(position);
}
