namespace Isms.Governance.Json;

/// <summary>A converter that reads and writes a value as a record of this library, as far as those who do not know the types need it.</summary>
internal interface ISurrogateConverter
{
    Type SurrogateType { get; }
}
