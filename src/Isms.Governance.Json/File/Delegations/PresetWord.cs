using NodaTime.Text;

namespace Isms.Governance.Json;

/// <summary>The published schemes, in the order of <see cref="Delegations.DelegationScheme.Presets"/>.</summary>
internal enum PresetWord
{
    Simple,
    Anu,
    Uwa,
    Auckland,
    Newcastle,
    Berkeley,
    GoldenThread,
    UnSecretariat,
    CwmTaf,
}

/// <summary>What becomes of what nobody delegates.</summary>
internal enum UndelegatedWord
{
    Reserved,
}

/// <summary>Whether something is allowed.</summary>
internal enum AllowedWord
{
    Refused,
    Allowed,
}

/// <summary>Whether something is required.</summary>
internal enum RequiredWord
{
    NotRequired,
    Required,
}

/// <summary>How a decision that is entered late is taken.</summary>
internal enum LateEntryWord
{
    WithReference,
    Refused,
}

/// <summary>How long something may last.</summary>
/// <param name="Length">The time; null for any.</param>
internal readonly record struct Term(Period? Length);

/// <summary>A time as ISO 8601, or <c>unlimited</c>.</summary>
internal sealed class TermConverter : JsonConverter<Term>
{
    private const string Unlimited = "unlimited";

    private static readonly PeriodConverter Periods = new();

    public override Term Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ValueTextEquals(Unlimited) ? default : new(Periods.Read(ref reader, typeof(Period), options));

    public override void Write(Utf8JsonWriter writer, Term value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Length is { } length ? PeriodPattern.Roundtrip.Format(length) : Unlimited);
}
