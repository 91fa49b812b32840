namespace Isms.Governance.Organization;

/// <summary>From which unit a recipient may come.</summary>
public enum Within
{
    /// <summary>From any.</summary>
    AnyUnit,

    /// <summary>From the unit of whoever hands it over, or from a part of it.</summary>
    SameUnit,

    /// <summary>From the unit for which one would act, or from one that it is part of.</summary>
    UnitConcerned,
}
