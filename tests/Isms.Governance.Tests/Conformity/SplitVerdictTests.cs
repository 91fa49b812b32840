using Isms.Governance.Accountability;
using Isms.Governance.Conformity;
using Isms.Governance.Requirements;
using static Isms.Governance.Tests.Accountability.Firm;
using static Isms.Governance.Tests.Conformity.Verdicts;

namespace Isms.Governance.Tests.Conformity;

/// <summary>A split obligation is shown where each of its parts is: by what is filed for the part or for the whole.</summary>
public class SplitVerdictTests
{
    /// <summary>Day 1: north is Dan's, south is Ada's, Cleo integrates.</summary>
    private static readonly Story Given = Story.Empty.With(Register).On(1).As(Ada).Given(Split()).On(2);

    private static readonly Story North = Given.Given(Act("north", Dan, EvidenceKind.BudgetDecision, OfNorth));

    private static bool IsShown(Story story, ObligationId of) => story.View.Conformity.WhatCountsFor(of).IsShown;

    [Fact]
    public void A_part_is_shown_and_another_not_so_the_whole_is_not()
    {
        Assert.Equal((true, false, false), (IsShown(North, OfNorth), IsShown(North, OfSouth), IsShown(North, Means)));
        Assert.Equal(ConformityStatus.Minor, North.Status(Means));
        Assert.Equal(["V01 minor", "V03 observation"], North.Short(Means));
        var finding = North.Verdict(Means).Shortfalls[0].Finding;
        Assert.Equal("of part `means-south`: nothing on record that counts shows it: 1 rejected", finding.Message);
        Assert.Equal([Means.Value, "means-south"], finding.Subjects);
        Assert.Equal(("north", null), (Assert.Single(North.Verdict(Means).Used).Id, North.Verdict(Means).ShownUntil));
        Assert.Equal("of part `means-north` and part `means-south`: nothing on record shows it", Assert.Single(Given.Verdict(Means).Shortfalls).Finding.Message);
    }

    [Fact]
    public void The_whole_is_shown_when_each_part_is()
    {
        var both = North.Given(Act("south", Ada, EvidenceKind.BudgetDecision, OfSouth));
        Assert.Equal((true, true, true), (IsShown(both, OfNorth), IsShown(both, OfSouth), IsShown(both, Means)));
        Assert.Equal(["V03 observation"], both.Short(Means));
        Assert.Equal("of part `means-north` and part `means-south`: nothing that counts shows it as metric", both.Verdict(Means).Shortfalls[0].Finding.Message);
        Assert.Equal(["north", "south"], both.Verdict(Means).Used.Select(act => act.Id));
        Assert.Equal([OfNorth, OfSouth], both.View.Conformity.WhatCountsFor(Means).Parts.Select(part => part.Of));
    }

    [Fact]
    public void What_is_filed_for_the_whole_shows_every_part()
    {
        var whole = Given.Given(Act("all", Cleo, EvidenceKind.BudgetDecision, Means));
        Assert.Equal((true, true, true), (IsShown(whole, OfNorth), IsShown(whole, OfSouth), IsShown(whole, Means)));
        Assert.Equal("all", Assert.Single(whole.Verdict(Means).Used).Id);
        Assert.True(IsShown(North.Given(Act("all", Cleo, EvidenceKind.BudgetDecision, Means)), Means));
    }

    [Fact]
    public void Who_answers_for_a_part_looks_at_the_part_and_who_integrates_looks_at_all()
    {
        var unseen = Given.Given(Act("all", Bo, EvidenceKind.BudgetDecision, Means));
        Assert.Equal(["V01 minor"], unseen.Short(Means));
        Assert.Equal("of part `means-north` and part `means-south`: others perform it, and nobody in top management who answers for it has looked since", unseen.Verdict(Means).Shortfalls[0].Finding.Message);
        var seen = unseen.On(3).Given(Act("look", Dan, EvidenceKind.OversightReview, OfNorth));
        Assert.Equal((true, false, false), (IsShown(seen, OfNorth), IsShown(seen, OfSouth), IsShown(seen, Means)));
        Assert.True(IsShown(unseen.On(3).Given(Act("look", Cleo, EvidenceKind.OversightReview, Means)), Means));
        Assert.False(IsShown(unseen.On(3).Given(Act("look", Dan, EvidenceKind.OversightReview, Means)), OfSouth));
        Assert.True(IsShown(Given.Given(Act("n", Bo, EvidenceKind.BudgetDecision, OfNorth)).On(3).Given(Act("look", Cleo, EvidenceKind.OversightReview, OfNorth)), OfNorth));
    }

    [Fact]
    public void What_was_done_before_the_split_counts_as_it_did_then()
    {
        var before = Story.Empty.With(Register).On(0).As(Ada);
        Assert.True(IsShown(before.Given(Act("a", Ada, EvidenceKind.BudgetDecision, Means)).On(1).Given(Split()), Means));
        Assert.False(IsShown(before.Given(Act("d", Dan, EvidenceKind.BudgetDecision, Means)).On(1).Given(Split()), OfNorth));
        var allocated = before.Given(Allocate(Cfo)).Given(Act("a", Ada, EvidenceKind.BudgetDecision, Means)).On(1).Given(Split());
        Assert.False(IsShown(allocated, OfNorth));
    }

    [Fact]
    public void A_part_that_has_grown_old_is_named_and_the_whole_is_shown_as_long_as_every_part_is()
    {
        var both = North.On(300).Given(Act("south", Ada, EvidenceKind.BudgetDecision, OfSouth));
        Assert.Equal(Story.Day(367), both.Verdict(Means).ShownUntil);
        Assert.Equal(["V03 observation", "V02 minor"], both.On(367).Short(Means).Reverse());
        Assert.StartsWith("of part `means-north`: the last that shows it is `north`", both.On(367).Verdict(Means).Shortfalls[0].Finding.Message, StringComparison.Ordinal);
        Assert.Equal(Story.Day(367), both.View.Conformity.Over(new(Story.Day(301), Story.Day(400)))[Means]!.Stretches[1].Period.Start);
    }

    [Fact]
    public void A_part_of_a_part_is_shown_like_any_other()
    {
        var further = North.Given(new SplitObligation { Of = OfSouth, Integrator = Ceo, Parts = [Part(ObligationId.From("quay-part"), Cfo, Quay), Part(ObligationId.From("yard-part"), Coo, Yard)] });
        Assert.False(IsShown(further, Means));
        Assert.True(IsShown(further.Given(Act("q", Cleo, EvidenceKind.BudgetDecision, ObligationId.From("quay-part")), Act("y", Dan, EvidenceKind.BudgetDecision, ObligationId.From("yard-part"))), Means));
        Assert.True(IsShown(further.Given(Act("s", Ada, EvidenceKind.BudgetDecision, OfSouth)), Means));
        Assert.Equal(["means-north", "quay-part", "yard-part"], further.Verdict(Means).Shortfalls.SelectMany(each => each.Finding.Subjects.Skip(1)).Prepend("means-north").Distinct());
    }

    [Fact]
    public void The_answer_shows_the_parts() => Assert.Equal(
        """
        `27001:2022/5.1.c` means available: not shown at 2026-01-03: 0 of 0 acts count
        ├─ an act counts when somebody in top management who answers for it did it, or looked at it later
        ├─ `means-north` means available (unit north): shown at 2026-01-03: 1 of 1 acts count
        │  ├─ an act counts when somebody in top management who answers for it did it, or looked at it later
        │  └─ `north` of 2026-01-03, doing, by `dan`: north: counts through `dan`
        └─ `means-south` means available (unit south): not shown at 2026-01-03: 0 of 1 acts count
           ├─ an act counts when somebody in top management who answers for it did it, or looked at it later
           └─ `north` of 2026-01-03, doing, by `dan`: north: does not count
              └─ ISMS-E07: `north` is not filed for `means-south`
        """.ReplaceLineEndings("\n"),
        North.View.Conformity.WhatCountsFor(Means).ToString());
}
