using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>A party under the word for what it is: <c>{"position": "ciso"}</c>, <c>{"class": "heads", "except": ["head-of-it"]}</c>.</summary>
internal sealed class PartyConverter : SurrogateConverter<Party, PartyConverter.PartyShape>
{
    protected override Party From(PartyShape surrogate)
    {
        Party?[] named =
        [
            surrogate.Position is { } position ? position : null,
            surrogate.Class is { } @class ? Party.Class(@class, surrogate.Except.AsSpan()) : null,
            surrogate.Body is { } body ? body : null,
            surrogate.Person is { } person ? person : null,
            surrogate.External is { } external ? external : null,
        ];
        var parties = named.OfType<Party>().ToList();
        return parties switch
        {
            [{ Kind: PartyKind.Class } party] => party,
            [{ } party] when surrogate.Except.Count == 0 => party,
            [_] => throw new UnsoundValueException(JournalFault.Misfit, "only a class has exceptions", "leave out `except`, or name a class"),
            _ => throw new UnsoundValueException(
                JournalFault.Misfit,
                parties.Count == 0 ? "the party is not named" : "more than one party is named",
                "name exactly one of `position`, `class`, `body`, `person`, `external`"),
        };
    }

    protected override PartyShape To(Party value) => value.Kind switch
    {
        PartyKind.Position => new() { Position = PositionId.From(value.Id) },
        PartyKind.Class => new() { Class = ClassId.From(value.Id), Except = value.Except },
        PartyKind.Body => new() { Body = BodyId.From(value.Id) },
        PartyKind.Person => new() { Person = PersonId.From(value.Id) },
        _ => new() { External = ExternalPartyId.From(value.Id) },
    };

    internal sealed record PartyShape
    {
        public PositionId? Position { get; init; }

        public ClassId? Class { get; init; }

        public ValueList<PositionId> Except { get; init => field = value ?? []; } = [];

        public BodyId? Body { get; init; }

        public PersonId? Person { get; init; }

        public ExternalPartyId? External { get; init; }
    }
}
