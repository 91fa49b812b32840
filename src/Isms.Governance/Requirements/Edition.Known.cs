using static Isms.Governance.Requirements.ActorRule;

namespace Isms.Governance.Requirements;

public sealed partial class Edition
{
    /// <summary>Clause 5 of ISO/IEC 27001:2022, paraphrased; the licensed standard prevails.</summary>
    public static Edition Iso27001Of2022 { get; } = OfLeadership(EditionId.From("27001:2022"));

    private static Edition OfLeadership(EditionId id) => new(id, Clause.OfLeadership.Select(clause => new Requirement(
        ObligationId.From($"{id.Value}/{clause.Number}"), clause.Title, ActorOf(clause))).ToValueList());

    private static ActorRule ActorOf(Clause clause) => clause.Number switch
    {
        "5.1.d" or "5.1.f" or "5.1.g" or "5.1.h" => Personal,
        "5.2.e" or "5.2.f" or "5.2.g" => Owner,
        "5.3.a" or "5.3.b" => Decides,
        _ when clause.Number.StartsWith("5.2", StringComparison.Ordinal) => Decides,
        _ => Ensures,
    };
}
