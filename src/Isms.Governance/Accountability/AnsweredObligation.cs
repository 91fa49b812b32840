namespace Isms.Governance.Accountability;

/// <summary>An obligation for which a position answers.</summary>
public sealed record AnsweredObligation
{
    internal AnsweredObligation()
    {
    }

    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Obligation { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The position that answers.</summary>
    public required PositionId Position { get; init; }

    /// <summary>Whether the position is filled by an acting holder.</summary>
    public bool IsActing { get; init; }

    /// <summary>Whether the position answers only because it is the head and nobody was given the obligation.</summary>
    public bool ByDefault { get; init; }

    /// <summary>Whether other positions answer for all of it as well.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Whether the position integrates the parts into which the obligation is split.</summary>
    public bool IsIntegrator { get; init; }

    /// <summary>The id and the title, with what is special: <c>27001:2022/5.1.c means available, by default</c>.</summary>
    public override string ToString() =>
        $"{Obligation} {Title}{(ByDefault ? ", by default" : "")}{(IsJoint ? ", jointly" : "")}{(IsIntegrator ? ", integrating its parts" : "")}";
}
