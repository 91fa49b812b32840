namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>Compares all answers of the three subjects to the same questions: what does not do the same work is not measured.</summary>
internal static class Verification
{
    /// <summary>Every difference, in words; none when all agree. LINQ is asked the first questions of each kind only, so that it ends.</summary>
    internal static IReadOnlyList<string> Differences(Size size, int askedOfLinq)
    {
        var subjects = Subjects.Of(size);
        var (world, register, now) = (subjects.World, subjects.Library, subjects.Now);
        var differences = new List<string>();
        Compare("CHECK", world.Checks, question => Text(register.At(Cast.Now).MayAct(question)), (rival, question) => Text(rival.Check(question, now)));
        Compare("AS-OF", world.Pasts, past => Text(register.AsOf(past.At, past.Upto).MayAct(past.Question)),
            (rival, past) => Text(rival.Check(past.Question, new(past.At, past.Upto))));
        Compare("RESOLVE", world.Items, item => string.Join("; ", register.At(Cast.Now).ChainsOf(item).Select(chain => string.Join(" < ", chain.Select(link => $"{link.Item} {link.Standing}")))),
            (rival, item) => string.Join("; ", rival.Resolve(item, now).Select(chain => string.Join(" < ", chain.Select(link => $"{Name(link.Row)} {link.Standing}")))));
        Compare("DELEGATE", world.Delegations, command => Text(register.Decide(command, World.Context)), (rival, command) =>
        {
            var (broken, next) = rival.Delegate(command, now);
            return Changed(broken, next, command.Item.To(command.To), () => rival.TakeBack(1, 0));
        });
        Compare("REVOKE", world.Revocations, command => Text(register.Decide(command, World.Context)), (rival, command) =>
        {
            var (broken, next) = rival.Revoke(command, now);
            return Changed(broken, next, command.Item, () => rival.TakeBack(0, 1));
        });
        Compare("REPLAY", [world.Journal], journal => GovernanceDecider.Replay(journal).Delegations.All.Count.ToString(), (rival, _) => rival.CountOfRows.ToString());
        return differences;

        void Compare<T>(string workload, IReadOnlyList<T> questions, Func<T, string> library, Func<Rival, T, string> rival)
        {
            for (var i = 0; i < questions.Count; i++)
            {
                var expected = library(questions[i]);
                Same("ImmutableDictionary", rival(subjects.Dictionary, questions[i]));
                if (i < askedOfLinq)
                {
                    Same("LinqOverLists", rival(subjects.Linq, questions[i]));
                }

                void Same(string name, string actual)
                {
                    if (expected != actual)
                    {
                        differences.Add($"{workload} {size} question {i}: {questions[i]}\n  library             {expected}\n  {name,-19} {actual}");
                    }
                }
            }
        }

        string Changed(IReadOnlyList<Rule> broken, Rival next, InstrumentItem item, Action takeBack)
        {
            if (broken.Count > 0)
            {
                return $"refused {Codes(broken)}";
            }

            var link = next.Resolve(item, new(Cast.Now, now.Upto + 1))[0][0];
            var text = $"accepted {Name(link.Row)} {link.Row.Mandate.Redelegations} {link.Standing}";
            if (next is LinqRival)
            {
                takeBack();
            }

            return text;
        }
    }

    private static string Text(Decision decision) => decision is Accepted accepted
        ? accepted.Register.At(Cast.Now).ChainsOf(accepted.Events[0] switch
        {
            ResponsibilityDelegated delegated => delegated.Item.To(delegated.To),
            var revoked => ((DelegationRevoked)revoked).Item,
        })[0][0] is var link ? $"accepted {link.Item} {link.Mandate.Redelegations} {link.Standing}" : string.Empty
        : $"refused {Codes(decision.Violations.Select(violation => violation.Rule))}";

    private static string Text(AuthorityAnswer answer) =>
        $"{answer.Verdict} {answer.Capacity} {answer.Seat} for {answer.OnBehalfOf} by {Joined(answer.Chain.Select(link => link.Item.ToString()))} up to {answer.Limit}, "
        + $"{answer.Conditions.Count} conditions, also {Joined(answer.AlsoUnder.Select(item => item.ToString()))}, broken {Codes(answer.Reasons.Select(reason => reason.Rule))}, "
        + $"next {Joined(answer.Next.Select(next => $"{next.Party} {next.Item}"))}, accountable {Joined(answer.Accountable?.Positions.Select(position => position.Value) ?? [])}";

    private static string Text(Told told) =>
        $"{told.Verdict} {told.Way?.Capacity} {told.Way?.Seat} for {told.OnBehalfOf} by {Joined(told.Chain.Select(row => Name(row).ToString()))} up to {told.Limit}, "
        + $"{told.Conditions} conditions, also {Joined(told.AlsoUnder.Select(row => Name(row).ToString()))}, broken {Codes(told.Reasons)}, "
        + $"next {Joined(told.Next.Select(way => $"{way.Holder} {(way.Row is { } row ? Name(row) : null)}"))}, accountable {Joined(told.Accountable.Select(position => position.Value))}";

    private static InstrumentItem Name(Row row) => row.Terms.Item.To(row.Terms.To);

    private static string Codes(IEnumerable<Rule> rules) => Joined(rules.Select(rule => rule.Id.ToString()).Distinct().Order(StringComparer.Ordinal));

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts);
}
