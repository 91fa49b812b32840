using static Isms.Governance.Tool.Tests.Cases.CaseFile;

namespace Isms.Governance.Tool.Tests.Cases;

/// <summary>Published rules about acting, absence and succession, each with the answers that it calls for.</summary>
public class ActingAndSuccessionTests
{
    private const string Mddsn = "acting-mddsn.yaml", Simon = "acting-simon-fraser.yaml", Sturt = "acting-charles-sturt.yaml", Canada = "cover-canada.yaml";

    [Theory]
    [InlineData(Mddsn, "bert hire --at 2026-03-05", "yes")]
    [InlineData(Mddsn, "bert spend --at 2026-03-05 --amount 5000USD", "yes")]
    [InlineData(Mddsn, "bea spend --at 2026-03-05 --amount 5001USD", "yes")]
    [InlineData(Mddsn, "bert hire --at 2026-03-21", "no D25")]
    [InlineData(Mddsn, "sara hire --at 2026-03-05", "no D25")]
    [InlineData(Mddsn, "sara hire --at 2026-03-11", "yes")]
    [InlineData(Simon, "dan spend --at 2026-03-04 --amount 25000CAD", "yes")]
    [InlineData(Simon, "dan hire --at 2026-03-04", "yes")]
    [InlineData(Simon, "dan hire --at 2026-05-05", "yes")]
    [InlineData(Simon, "dan hire --at 2026-03-07", "no A02")]
    [InlineData(Simon, "liz hire --at 2026-06-02", "no D25")]
    [InlineData(Simon, "liz hire --at 2026-06-08", "yes")]
    [InlineData(Sturt, "dan hire --at 2026-03-01", "yes")]
    [InlineData(Sturt, "liz hire --at 2026-03-02", "yes")]
    [InlineData(Sturt, "liz hire --at 2026-03-09", "yes")]
    [InlineData(Sturt, "liz hire --at 2026-03-10", "no A02")]
    [InlineData(Sturt, "liz spend --at 2026-03-02 --amount 7000AUD", "yes")]
    [InlineData(Sturt, "liz spend --at 2026-03-10 --amount 3000AUD", "yes")]
    [InlineData(Sturt, "liz spend --at 2026-03-10 --amount 3001AUD", "no D22")]
    [InlineData(Sturt, "max approve-leave --at 2026-05-05", "yes")]
    [InlineData(Canada, "carl sign --at 2026-03-02", "yes-provided")]
    [InlineData(Canada, "gabi sign --at 2026-03-02", "yes-provided")]
    [InlineData(Canada, "gabi sign --at 2026-03-02 --with max", "yes")]
    [InlineData(Canada, "gabi sign --at 2026-05-05", "no D25")]
    [InlineData(Canada, "gabi sign --at 2026-05-09", "yes-provided")]
    [InlineData(Canada, "gabi sign --at 2026-05-18", "no D25")]
    public void Somebody_who_stands_in_may_do_what_the_rule_says(string name, string question, string expected) => Assert.Equal(expected, May(name, question));

    [Theory]
    [InlineData(Mddsn, "bert spend --at 2026-03-05 --amount 5001USD")]
    [InlineData(Simon, "dan spend --at 2026-05-05 --amount 1CAD")]
    [InlineData(Sturt, "liz spend --at 2026-03-02 --amount 7001AUD")]
    [InlineData(Sturt, "max hire --at 2026-05-05")]
    [InlineData(Canada, "bo sign --at 2026-03-02")]
    public void And_nothing_beyond_it(string name, string question) => Assert.StartsWith("no", May(name, question), StringComparison.Ordinal);

    [Fact]
    public void At_MDDSN_what_is_above_the_limit_of_who_acts_goes_to_the_board_chair()
    {
        var answer = MayAct(Mddsn, "bert spend --at 2026-03-05 --amount 5001USD");
        Assert.Contains("standing in does not lift it", answer["reasons"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(answer["next"]!.AsArray(), next => next!.ToJsonString().Contains("board", StringComparison.Ordinal));
    }

    [Fact]
    public void At_Simon_Fraser_the_answer_names_for_which_seat_somebody_acts_and_the_memo_to_the_superior()
    {
        var standIn = MayAct(Simon, "dan hire --at 2026-03-04")["standIn"]!;
        Assert.Equal(("director", "memo to the president of 2026-02-27"), ((string?)standIn["seat"], (string?)standIn["instrument"]));
        Assert.Null(MayAct(Simon, "bo hire --at 2026-03-01")["standIn"]);
    }
}
