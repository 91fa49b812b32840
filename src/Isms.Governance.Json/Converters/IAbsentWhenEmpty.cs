namespace Isms.Governance.Json;

/// <summary>A converter of values that are left out where they are empty.</summary>
internal interface IAbsentWhenEmpty
{
    Type Type { get; }

    bool IsEmpty(object? value);
}
