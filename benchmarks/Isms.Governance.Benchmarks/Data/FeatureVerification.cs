namespace Isms.Governance.Benchmarks.Data;

/// <summary>Holds the answers of each register with a feature to what they are to be: what answers something else is not measured.</summary>
internal static class FeatureVerification
{
    private const string Refused = "No; ISMS-D22; could: f-lead, f-boss, s00002";

    /// <summary>Every unexpected answer, in words; none when all are as they are to be.</summary>
    internal static IReadOnlyList<string> Differences() =>
    [
        .. Enum.GetValues<Feature>().SelectMany(feature => new[]
        {
            Difference(feature, "within", world => world.Within, Within(feature)), Difference(feature, "above", world => world.Above, Above(feature)),
        }).OfType<string>(),
    ];

    private static string Within(Feature feature) => feature switch
    {
        Feature.TwoConditions => "YesProvided as Delegate by 3 up to 10,000 EUR; 2 conditions",
        Feature.Joint => "YesProvided as Delegate by 3 up to 10,000 EUR; 1 conditions; with f-second-person",
        Feature.OwnCase => "YesProvided as Delegate by 3 up to 10,000 EUR; 1 conditions",
        Feature.Aggregate10 or Feature.Aggregate100 or Feature.Aggregate1000 => "Yes as Delegate by 3 up to 9,500 EUR",
        Feature.Deputy => "Yes as Deputy by 3 up to 10,000 EUR; for f-clerk",
        Feature.Successor => "Yes as Succession by 3 up to 10,000 EUR; for f-clerk",
        Feature.ActingHolder => "Yes as Delegate by 3 up to 10,000 EUR; for f-clerk",
        Feature.Upward => "Yes as Upward by 3 up to 10,000 EUR",
        _ => "Yes as Delegate by 3 up to 10,000 EUR",
    };

    private static string Above(Feature feature) => feature switch
    {
        Feature.Aggregate10 or Feature.Aggregate100 or Feature.Aggregate1000 => "No; ISMS-D22; could: f-boss, s00002",
        Feature.Upward => "No; ISMS-D22; could: f-lead, f-boss, s00001, s00002, f-boss, s00001, s00002, s00002",
        _ => Refused,
    };

    private static string? Difference(Feature feature, string asked, Func<FeatureWorld, AuthorityQuestion> question, string expected)
    {
        var world = new FeatureWorld(feature);
        var told = Text(world.Register.At(FeatureWorld.Asked).MayAct(question(world)));
        return told == expected ? null : $"{feature}, {asked}\n  expected {expected}\n  told     {told}";
    }

    private static string Text(AuthorityAnswer answer) => answer.Verdict is Verdict.No
        ? $"No; {string.Join(", ", answer.Reasons.Select(reason => reason.Rule.Id.ToString()).Distinct())}; could: {string.Join(", ", answer.Next.Select(next => next.Party.Id))}"
        : $"{answer.Verdict} as {answer.Capacity} by {answer.Chain.Count} up to {answer.Limit}"
            + (answer.Conditions.Count == 0 ? "" : $"; {answer.Conditions.Count} conditions")
            + (answer.JointWith.Count == 0 ? "" : $"; with {string.Join(", ", answer.JointWith)}")
            + (answer.StandIn is null ? "" : $"; for {answer.StandIn.Seat}");
}
