namespace Isms.Governance.Delegations;

public sealed partial record DelegationScheme
{
    /// <summary>
    /// A scheme for a first result: hand on only where stated, downwards or sideways, open ends allowed, no acceptance, no form
    /// beyond who, to whom and what, late entries with a reference.
    /// </summary>
    public static DelegationScheme Simple { get; } = new() { Name = "simple", OpenEnds = true };

    /// <summary>
    /// Australian National University: what is banded is held by every level above as well, what is special (category <c>specialist</c>)
    /// by the line above; what a statute gives to a position (category <c>legislative</c>) is that position's alone, unless it is
    /// transferable and assigned in writing.
    /// </summary>
    /// <remarks>Source: the university's delegations framework.</remarks>
    public static DelegationScheme Anu { get; } = new()
    {
        Name = "ANU", OpenEnds = true, UpwardExercise = UpwardExercise.HigherLevels,
        Regimes =
        [
            new() { Categories = ["specialist"], Scheme = new() { Name = "ANU specialist", OpenEnds = true, UpwardExercise = UpwardExercise.Line } },
            new() { Categories = ["legislative"], Scheme = new() { Name = "ANU legislative", OpenEnds = true, MaxDepth = 2, Form = FormParts.Reference } },
        ],
    };

    /// <summary>University of Western Australia: delegations belong to positions, and those higher in the line hold what their staff hold.</summary>
    /// <remarks>Source: the university's questions and answers on delegations.</remarks>
    public static DelegationScheme Uwa { get; } = new() { Name = "UWA", OpenEnds = true, UpwardExercise = UpwardExercise.Line };

    /// <summary>
    /// University of Auckland: handed on only where the schedule says so, once; who receives it then cannot hand it on and reports its use.
    /// The delegate's supervisor and the vice-chancellor use it as well.
    /// </summary>
    /// <remarks>Source: the university's delegations policy.</remarks>
    public static DelegationScheme Auckland { get; } = new()
    {
        Name = "Auckland", OpenEnds = true, MaxDepth = 2, UpwardExercise = UpwardExercise.Supervisor | UpwardExercise.Head,
        Gates = [new() { Id = "sub-delegation", HopAtLeast = 2, Form = FormParts.ReportEvery }],
    };

    /// <summary>University of Newcastle, Australia: the council hands over, and below the vice-chancellor nothing is handed on.</summary>
    /// <remarks>
    /// Source: the university's page on delegation of authority. The council holds every power, so a chain has two delegations: to the
    /// vice-chancellor, and by the vice-chancellor.
    /// </remarks>
    public static DelegationScheme Newcastle { get; } = new() { Name = "Newcastle", OpenEnds = true, MaxDepth = 2 };

    /// <summary>University of California, Berkeley: handed on unless stated otherwise, in writing, to somebody who is overseen.</summary>
    /// <remarks>Source: the campus guidelines on redelegation. That the letter goes to the coordinator is a gate with a notice, which needs the name of that seat.</remarks>
    public static DelegationScheme Berkeley { get; } = new()
    {
        Name = "Berkeley", OpenEnds = true, Redelegation = Redelegation.UnlessStated, Form = FormParts.Reference | FormParts.Overseer,
    };

    /// <summary>Golden Thread Alliance, a trust of schools: what is not expressly delegated stays with the trustees.</summary>
    /// <remarks>Source: the trust's structure and scheme of delegation.</remarks>
    public static DelegationScheme GoldenThread { get; } = new() { Name = "Golden Thread", OpenEnds = true, Form = FormParts.Kinds };

    /// <summary>Secretariat of the United Nations: what is not delegated is reserved, and every delegation is issued through one portal, as it is decided.</summary>
    /// <remarks>Source: the bulletin ST/SGB/2019/2.</remarks>
    public static DelegationScheme UnSecretariat { get; } = new()
    {
        Name = "UN Secretariat", OpenEnds = true, Form = FormParts.Reference, LateEntryRefused = true,
    };

    /// <summary>Cwm Taf University Health Board: downwards, but manual processes (category <c>manual</c>) are delegated upwards only.</summary>
    /// <remarks>Source: the board's schedule 1b of reserved and delegated matters. That a director's deputy acts during absence is what naming a deputy says.</remarks>
    public static DelegationScheme CwmTaf { get; } = new()
    {
        Name = "Cwm Taf", OpenEnds = true,
        Regimes = [new() { Categories = ["manual"], Scheme = new() { Name = "Cwm Taf manual", OpenEnds = true, Direction = Direction.Up } }],
    };

    /// <summary>The presets: the simple one first, then the published ones.</summary>
    public static ValueList<DelegationScheme> Presets { get; } = [Simple, Anu, Uwa, Auckland, Newcastle, Berkeley, GoldenThread, UnSecretariat, CwmTaf];
}
