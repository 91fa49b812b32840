using Isms.Governance.Requirements;
using Isms.Governance.Rules;

namespace Isms.Governance.Tests.Requirements;

/// <summary>The built-in catalogue, held to what the editions ask; public sources contradict each other here.</summary>
public class EditionTests
{
    private static readonly Edition Old = Edition.Iso27001Of2013;
    private static readonly Edition Now = Edition.Iso27001Of2022;
    private static readonly Edition Amended = Edition.Iso27001Of2022Amd1;

    private static IEnumerable<string> Numbers(Edition edition, string of) => edition.Requirements.Select(each => each.Number).Where(number => number.StartsWith(of, StringComparison.Ordinal));

    [Fact]
    public void Leadership_has_eight_letters_none_of_them_about_accountability()
    {
        Assert.Equal(["5.1.a", "5.1.b", "5.1.c", "5.1.d", "5.1.e", "5.1.f", "5.1.g", "5.1.h"], Numbers(Now, "5.1."));
        Assert.DoesNotContain(Now.Requirements, each => each.Title.Contains("accountab", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Communicating_directing_and_supporting_promoting_and_backing_managers_is_done_in_person()
    {
        var personal = Now.Requirements.Where(each => each.Number.StartsWith("5.1.", StringComparison.Ordinal) && each.Actor is ActorRule.Personal).Select(each => each.Number);
        Assert.Equal(["5.1.d", "5.1.f", "5.1.g", "5.1.h"], personal);
    }

    [Fact]
    public void A_management_review_has_seven_inputs_one_with_four_parts_and_two_topics_of_results()
    {
        Assert.Equal(
            ["9.3.2.a", "9.3.2.b", "9.3.2.c", "9.3.2.d.1", "9.3.2.d.2", "9.3.2.d.3", "9.3.2.d.4", "9.3.2.e", "9.3.2.f", "9.3.2.g"], Numbers(Now, "9.3.2."));
        Assert.Equal(["9.3.3"], Numbers(Now, "9.3.3"));
        Assert.Equal(9, Numbers(Old, "9.3.").Count(number => !number.StartsWith("9.3.0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Communication_has_four_letters_now_and_had_five()
    {
        Assert.Equal(["7.4.a", "7.4.b", "7.4.c", "7.4.d"], Numbers(Now, "7.4."));
        Assert.Equal(5, Numbers(Old, "7.4.").Count());
    }

    [Fact]
    public void What_moved_between_the_editions_is_found_by_its_key()
    {
        Requirement Of(Edition edition, string number) => edition.Requirements.Single(each => each.Number == number);
        Assert.Equal("10.2", Old.CounterpartOf(Of(Now, "10.1"))!.Number);
        Assert.Equal("10.1.d", Old.CounterpartOf(Of(Now, "10.2.d"))!.Number);
        Assert.Equal("6.2.h", Old.CounterpartOf(Of(Now, "6.2.j"))!.Number);
        Assert.Equal("9.2.e", Old.CounterpartOf(Of(Now, "9.2.2.b"))!.Number);
        Assert.Equal("A.5.1.1", Old.CounterpartOf(Of(Now, "A.5.1"))!.Number);
        Assert.All(["4.2.c", "6.2.d", "6.3", "9.3.2.c"], added => Assert.Null(Old.CounterpartOf(Of(Now, added))));
        Assert.All(Now.Requirements, each => Assert.Equal(each.Number, Amended.CounterpartOf(each)!.Number));
    }

    [Fact]
    public void The_amendment_asks_about_the_climate_and_its_hint_on_interested_parties_is_no_obligation()
    {
        Assert.Equal(["4.1.climate"], Amended.Requirements.Select(each => each.Number).Except(Now.Requirements.Select(each => each.Number)));
        Assert.Contains(Amended.Notes, note => note.Number == "4.2.note");
        Assert.Null(Amended[ObligationId.From($"{Amended.Id}/4.2.note")]);
        Assert.Contains(Now.Notes, note => note.Number == "5.3.note");
    }

    [Fact]
    public void Only_controls_can_be_not_applicable_and_a_control_is_no_clause()
    {
        Assert.All(Now.Requirements, each => Assert.Equal(each.Number.StartsWith("A.", StringComparison.Ordinal), each.MayBeNotApplicable));
        Assert.Equal("27001:2022/A.5.1", Now.Obligation(AnnexControl.From("A.5.1")).Value);
        Assert.NotNull(Now[Now.Obligation(AnnexControl.From("A.5.4"))]);
        Assert.All(["5.1", "A.", "A.5.x", "a.5.1", "A.5..1", ""], wrong => Assert.False(AnnexControl.TryFrom(wrong, out _)));
        Assert.Throws<ArgumentException>(() => AnnexControl.From("5.1"));
        Assert.Throws<InvalidOperationException>(() => default(AnnexControl).Value);
    }

    [Fact]
    public void Every_clause_of_leadership_is_in_every_edition_under_its_title() => Assert.All(Edition.BuiltIn, edition => Assert.All(
        Clause.OfLeadership, clause => Assert.Equal(clause.Title, edition[edition.Obligation(clause)]?.Title)));

    [Fact]
    public void Every_requirement_can_be_shown_and_says_what_a_shortfall_weighs() => Assert.All(Edition.BuiltIn.SelectMany(edition => edition.Requirements), each =>
    {
        Assert.NotEmpty(each.Evidence);
        Assert.NotNull(each.IfMissing);
        Assert.NotNull(each.Key);
        Assert.False(each.Title.EndsWith('.'));
    });

    [Fact]
    public void Editions_find_themselves_by_their_ids_and_no_other_is_built_in()
    {
        Assert.All(Edition.BuiltIn, edition => Assert.Same(edition, Edition.Find(edition.Id)));
        Assert.Null(Edition.Find(EditionId.From("27001:1066")));
    }

    [Fact]
    public void A_catalogue_of_a_hosts_own_tells_all_its_problems_at_once()
    {
        Requirement Row(string id) => new() { Id = ObligationId.From(id), Title = "t", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor };
        var broken = Assert.Throws<ArgumentException>(() => Edition.Of(
            EditionId.From("house:1"), "rules of the house",
            Row("house:1/1"), Row("house:1/1"), Row("elsewhere/2"), Row("house:1/3") with { Key = "k" }, Row("house:1/4") with { Key = "k" },
            Row("house:1/5") with { Cadence = new() { Days = 30, RemindAfter = 60 } }, Row("house:1/6") with { IsNote = true }, Row("house:1/7") with { IfMissing = null },
            Row("house:1/8") with { AtWorst = FindingGrade.Observation, WorstWhen = "never" }));
        Assert.All(
            ["`house:1/1` comes twice", "`elsewhere/2` does not start with `house:1/`", "the key `k`", "reminds after 60 days", "`house:1/6` is a note", "`house:1/7` does not say what", "`house:1/8` does not say when"],
            problem => Assert.Contains(problem, broken.Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Edition.Of(EditionId.From("house:1"), "rules of the house"));
        Assert.Equal(Edition.Of(EditionId.From("house:1"), "h", Row("house:1/1")), Edition.Of(EditionId.From("house:1"), "h", Row("house:1/1")));
    }
}
