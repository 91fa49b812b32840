namespace Isms.Governance.Json;

/// <summary>A converter of lists, as far as those who do not know the type of the items need it.</summary>
internal interface IListConverter
{
    Type ItemType { get; }
}
