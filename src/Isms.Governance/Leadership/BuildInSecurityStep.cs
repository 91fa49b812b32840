using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that the owner of a business process took over a security step into it. By default it is filed for 5.1 b.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record BuildInSecurityStep : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, SecurityStepBuiltIn>> Rules = [.. RecordRules<LeadershipView, SecurityStepBuiltIn>.OfFacts];

    /// <inheritdoc cref="SecurityStepBuiltIn.Id"/>
    public required SecurityStepId Id { get; init; }

    /// <inheritdoc cref="SecurityStepBuiltIn.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="SecurityStepBuiltIn.Process"/>
    public required string Process { get; init; }

    /// <inheritdoc cref="SecurityStepBuiltIn.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="SecurityStepBuiltIn.Step"/>
    public required string Step { get; init; }

    /// <inheritdoc cref="SecurityStepBuiltIn.Serves"/>
    public ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); } = [Clause.Integration];

    /// <inheritdoc cref="SecurityStepBuiltIn.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new SecurityStepBuiltIn
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, Process = Process, Owner = Owner, Step = Step, Serves = Serves, Evidence = Evidence,
        },
        docket.View.Known<SecurityStepBuiltIn>(Id.ToString()), EffectiveFrom);
}
