using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Who decides something, once it is known who fills which seat at that time.</summary>
/// <param name="Said">What names them, so that a fault can be shown there; null where nothing does.</param>
/// <param name="InWords">Who is meant, in words.</param>
/// <param name="Find">Finds the person; null where there is none.</param>
internal sealed record By(Sheet? Said, string InWords, Func<Replay, Instant, PersonId?> Find)
{
    /// <summary>Who enters the file: for entries and facts, which are nobody's decision.</summary>
    internal static By Recorder { get; } = new(null, "who enters it", (replay, _) => replay.Recorder);

    /// <summary>The head of top management.</summary>
    internal static By Head { get; } = new(null, "the head of top management", (replay, at) => replay.Head(at));

    /// <summary>The chair of the governing body where there is one, else the head.</summary>
    internal static By Top { get; } = new(null, "the chair of the governing body or the head of top management", (replay, at) => replay.Governing(at) ?? replay.Head(at));

    internal static By Stated(WhoSheet who) => new(who, who.InWords, who.Find);

    /// <summary>Somebody the item names, else somebody whose decision it is by nature.</summary>
    internal static By Of(WhoSheet? who, By otherwise) => who is null ? otherwise : Stated(who);

    internal static By Of(PartySheet party) => new(party, party.ToString(), party.Find);

    internal static By Holder(Sheet said, PositionId position) => new(said, $"position `{position}`", (replay, at) => replay.Holder(position, at));

    internal static By Person(PersonId person) => new(null, $"person `{person}`", (_, _) => person);

    /// <summary>Who fills the position that sees to something; whoever enters it where nobody does, or where no position is named.</summary>
    internal static By Keeper(PositionId? position) => position is { } keeper
        ? new(null, $"who fills position `{keeper}`", (replay, at) => replay.Holder(keeper, at) ?? replay.Recorder)
        : Recorder;
}
