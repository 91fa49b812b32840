namespace Isms.Governance.Roles;

/// <summary>That a party holds activities over a period, by an assignment or a delegation.</summary>
/// <param name="Name">By what, in words.</param>
/// <param name="Party">Who holds them.</param>
/// <param name="Activities">The activities, with everything that is part of them.</param>
/// <param name="Units">The units, with everything that is part of them; null for all.</param>
/// <param name="Period">From its first instant until it is over, as far as known.</param>
internal record Hold(string Name, Party Party, ValueList<ActivityId> Activities, ValueList<UnitId>? Units, Interval Period);
