using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>The register as far as it is, while the decisions of a file are replayed on it one by one.</summary>
internal sealed class Replay(IdBook ids, PersonId recorder)
{
    internal IdBook Ids => ids;

    /// <summary>Who enters what is replayed now; by default who keeps the file.</summary>
    internal PersonId? Enters { get; set; }

    /// <summary>Who keeps the file.</summary>
    internal PersonId Keeper => recorder;

    internal PersonId Recorder => Enters ?? Keeper;

    internal GovernanceRegister Register { get; set; } = GovernanceRegister.Empty;

    internal PersonId? Holder(PositionId position, Instant at) => Register.At(at).WhoFills(position).Person;

    internal PersonId? Chair(BodyId body, Instant at) => Register.At(at).Find(body) is Body { Chair: var chair } ? Holder(chair, at) : null;

    internal PersonId? Head(Instant at) => Register.At(at).TopManagement is [var head, ..] ? Holder(head, at) : null;

    /// <summary>Who chairs the governing body; null where there is none.</summary>
    internal PersonId? Governing(Instant at) => Register.At(at).GoverningBody is { } body ? Chair(body, at) : null;

    /// <summary>Who decides about a seat by nature: who fills the one above, else who decides at the top.</summary>
    internal PersonId? Above(PositionId position, Instant at) =>
        (Register.At(at).Find(position) is Position { ReportsTo: { } above } ? Holder(above, at) : null) ?? Governing(at) ?? Head(at);

    /// <exception cref="NobodyException">Nobody is who is named.</exception>
    internal PersonId One(WhoSheet who, Instant at) => who.Find(this, at) ?? throw new NobodyException(By.Stated(who));

    /// <exception cref="NobodyException">Nobody is who is meant.</exception>
    internal PersonId One(By by, Instant at) => by.Find(this, at) ?? throw new NobodyException(by);

    /// <exception cref="NobodyException">Nobody is who is named.</exception>
    internal ValueList<PersonId> All(List<WhoSheet>? all, Instant at) => (all ?? []).Select(who => One(who, at)).ToValueList();
}
