using System.Reflection;
using System.Text.RegularExpressions;
using Isms.Governance.Rules;

namespace Isms.Governance.Tests.Rules;

public partial class RuleTests
{
    [Fact]
    public void Every_rule_that_has_a_name_is_listed_once_by_code()
    {
        var named = typeof(Rule).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!).ToArray();
        Assert.Equal(named.Select(rule => rule.Id.Value).Order(StringComparer.Ordinal), Rule.All.Select(rule => rule.Id.Value));
        Assert.Equal(Rule.All.Count, Rule.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void A_rule_is_called_by_its_code_everywhere()
    {
        Assert.Equal("ISMS-D02", Rule.D02.Id.Value);
        Assert.Equal("ISMS-D02 narrowing", Rule.D02.ToString());
        Assert.Same(Rule.D02, Rule.Find(RuleId.From("ISMS-D02")));
        Assert.Null(Rule.Find(RuleId.From("ISMS-X99")));
    }

    [Fact]
    public void Every_rule_is_one_lower_case_sentence_with_a_code_and_a_title() => Assert.All(Rule.All, rule =>
    {
        Assert.Matches(Code(), rule.Id.Value);
        Assert.False(string.IsNullOrWhiteSpace(rule.Title));
        Assert.DoesNotContain('\n', rule.Statement);
        Assert.False(rule.Statement.EndsWith('.'));
        Assert.True(char.IsLower(rule.Statement[0]));
    });

    [Fact]
    public void A_rule_that_rests_on_a_requirement_names_its_clause_unless_it_stands_for_every_one() =>
        Assert.All(Rule.All.Where(rule => rule.Basis is Basis.Requirement && rule != Rule.V01), rule => Assert.NotNull(rule.Clause));

    [Fact]
    public void A_violation_prints_its_code_its_message_and_what_would_mend_it()
    {
        var violation = Rule.D02.Broken("too wide", "state less", "DA-12/1");
        Assert.Equal("ISMS-D02: too wide (to mend it: state less)", violation.ToString());
        Assert.Equal(["DA-12/1"], violation.Subjects);
        Assert.Equal(violation, Rule.D02.Broken("too wide", "state less", "DA-12/1"));
    }

    [Fact]
    public void A_judgement_tells_what_held_what_was_not_reached_and_everything_that_is_broken()
    {
        RuleList<string> rules =
        [
            new(Rule.S01, _ => RuleOutcome.Held),
            new(Rule.S02, _ => RuleOutcome.NotApplicable),
            new(Rule.D01, subject => RuleOutcome.Of(Rule.D01.Broken(subject, "mend"), null, Rule.D01.Broken(subject + "!", "mend"))),
            new(Rule.D02, _ => RuleOutcome.NotReached),
            new(Rule.D03, _ => RuleOutcome.Of(null, null)),
            new(Rule.D04, subject => RuleOutcome.Of(Rule.D04.Broken(subject, "mend"))),
        ];
        var judgement = rules.Judge("x", RuleSet.None);
        Assert.Equal([Rule.S01, Rule.D03], judgement.Held);
        Assert.Equal([Rule.D02], judgement.NotReached);
        Assert.Equal(["ISMS-D01: x", "ISMS-D01: x!", "ISMS-D04: x"], judgement.Violations.Select(each => $"{each.Rule.Id}: {each.Message}"));
        Assert.False(judgement.Allows);
        Assert.Equal([Rule.D04], rules.Judge("x", RuleSet.None.With(Rule.D01)).Violations.Select(each => each.Rule));
    }

    [Fact]
    public void Judgements_add_up()
    {
        var one = new Judgement([Rule.S01], [Rule.D02], []);
        var other = new Judgement([Rule.S01, Rule.S02], [], [Rule.D01.Broken("x", "mend")]);
        var both = one.And(other);
        Assert.Equal([Rule.S01, Rule.S02], both.Held);
        Assert.Equal([Rule.D02], both.NotReached);
        Assert.Single(both.Violations);
        Assert.True(Judgement.Empty.And(one).Allows);
    }

    [GeneratedRegex("^ISMS-[ADEGHKLMNORSV][0-9]{2}$")]
    private static partial Regex Code();
}
