namespace Isms.Governance.Organization;

/// <summary>What every case shows to the rules that concern all commands.</summary>
internal interface ICase
{
    Moment Moment { get; }

    /// <summary>The organisation when the command was decided.</summary>
    OrganizationAt Organization { get; }
}
