namespace Isms.Governance.Delegations;

/// <summary>Only what was not covered is ratified, by somebody who could have done it then and can now; some things never are.</summary>
internal static class D16Ratification
{
    internal static RuleOutcome Check(RatificationCase @case)
    {
        if (@case.Exercise is not { } exercise)
        {
            return RuleOutcome.NotReached;
        }

        var early = D16NoRetroaction.Check(@case) is RuleOutcome.Broken broken ? broken.Violations : [];
        var then = @case.Now.At(exercise.At) with { About = exercise };
        return RuleOutcome.Of(
        [
            .. early,
            @case.Now.CoverageOf(exercise).Verdict switch
            {
                CoverageVerdict.Covered => Broken(exercise, "it was covered, and there is nothing to ratify", "leave it as it is"),
                CoverageVerdict.NotEvaluable => Broken(exercise, "whether it was covered cannot be said", "report it again with what is missing"),
                _ => null,
            },
            .. Bars(exercise, then).Select(bar => Broken(exercise, bar, "undo it, and let it be done as it should")),
            Could(@case.Now, exercise, then, @case.Moment.Decided.By) ? null : Broken(
                exercise,
                $"`{@case.Moment.Decided.By}` did or signed it, requested it, gains by it, is no delegator above and no top manager, or could not have done it then or now",
                "let somebody ratify it who could have done it then and can now, a delegator above or a top manager"),
        ]);
    }

    /// <summary>What keeps an act from ever being ratified.</summary>
    private static IEnumerable<string> Bars(Exercise exercise, DelegationsAt then)
    {
        var (act, coverage) = (exercise.Act, then.CoverageOf(exercise));
        if (!then.Organization.MayLeave(act.Activity).HasFlag(act.ActKind) || coverage.Reasons.Any(reason => reason.Rule == Rule.D03))
        {
            yield return $"to {act.ActKind.InWords()} `{act.Activity}` is reserved, and what is reserved is not ratified";
        }

        if (then.IsBarred(act.Person, act.Question.Matter) || coverage.Reasons.Any(reason => reason.Rule == Rule.D21))
        {
            yield return $"it may have been a case of `{act.Person}`'s own, and that is not ratified";
        }

        if (coverage.Reasons.Any(reason => reason.Rule == Rule.D20) || !then.IsJoint(act.Question))
        {
            yield return "it was not signed jointly, and that is not ratified";
        }
    }

    private static bool Could(DelegationsAt now, Exercise exercise, DelegationsAt then, PersonId person)
    {
        var (act, question) = (exercise.Act, exercise.Act.Question with { Person = person });
        var above = exercise.Item?.Chain().Select(grant => grant.Terms.From) ?? [];
        return person != act.Person && !act.With.Contains(person) && person != act.RequestedBy && !act.Beneficiaries.Contains(person)
            && !then.InOwnCase(question.Matter).Contains(person)
            && (now.Organization.TopManagers.Contains(person) || above.Any(party => Whose.Hand(now.Organization, party).Person == person))
            && then.MayAct(question).IsYes
            && (now with { About = exercise }).MayAct(question).IsYes;
    }

    private static Violation Broken(Exercise exercise, string what, string remedy) => Rule.D16.Broken($"`{exercise.Act.Id}`: {what}", remedy, exercise.Act.Id.Value);
}
