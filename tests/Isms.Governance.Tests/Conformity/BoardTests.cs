using Isms.Governance.Conformity;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Figures for a board are shares of what is counted on record, and themes are answered from verdicts; where too little is on record, that is said.</summary>
public class BoardTests
{
    private static readonly string[] Fixed = ["engagement", "engagement/evaluate", "engagement/direct", "engagement/monitor", "engagement/communicate", "personal", "ownership/largest", "ownership/herfindahl", "culture"];

    [Fact]
    public void With_nothing_on_record_no_figure_is_made_up()
    {
        var indicators = Bare.View.Conformity.Indicators();
        Assert.Equal(Fixed, indicators.Items.Select(each => each.Name));
        Assert.All(indicators.Items, each => Assert.True(each.Value is null && each.Cause!.Contains("needed", StringComparison.Ordinal), each.ToString()));
        Assert.Contains("engagement/direct: not evaluable: 0 acts on record, 3 needed", indicators.ToString(), StringComparison.Ordinal);
        Assert.NotNull(Story.Empty.View.Conformity.Indicators().Cause);
    }

    [Fact]
    public void Engagement_is_the_share_that_top_management_did_itself_of_the_acts_of_a_kind()
    {
        var story = Bare.Given(
            Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message), Act("told", Bo, EvidenceKind.LeadershipCommunication, Clause.Message),
            Act("for ada", Bo, EvidenceKind.LeadershipCommunication, Clause.Message) with { Source = Ada }, Act("word", Dan, EvidenceKind.LeadershipCommunication, Clause.Message), Act("way", Carl, EvidenceKind.DirectionGiven, Clause.Support));
        var indicators = story.View.Conformity.Indicators();
        Assert.Equal((2m, 4m, 0.5m), Parts(indicators["engagement/communicate"]!));
        Assert.Equal(["tell", "for ada"], indicators["engagement/communicate"]!.Subjects);
        Assert.Equal((3m, 5m, 0.6m), Parts(indicators["engagement"]!));
        Assert.Equal((3m, 5m, 0.6m), Parts(indicators["personal"]!));
        Assert.Equal("1 acts on record, 3 needed", indicators["engagement/direct"]!.Cause);
        Assert.Equal(1m, story.View.Conformity.Indicators(profile: Counting(1))["engagement/direct"]!.Value);
    }

    [Fact]
    public void What_was_done_outside_the_window_is_not_counted()
    {
        var story = Bare.Given(Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message)).On(100);
        Assert.Equal(1, story.View.Conformity.Indicators()["personal"]!.Sample);
        Assert.Equal(0, story.View.Conformity.Indicators(new(Story.Day(11), Story.Day(100)))["personal"]!.Sample);
        Assert.Equal(0, story.View.Conformity.Indicators(new(Story.Day(0), Story.Day(10)))["personal"]!.Sample);
        Assert.Equal(0, story.On(400).View.Conformity.Indicators()["personal"]!.Sample);
    }

    [Fact]
    public void Ownership_is_as_concentrated_as_one_position_holds_much_of_it()
    {
        var spread = Bare.Given(Owns(Hire, Ciso), Owns(Patch, It), Owns(Govern, Eng), Owns(Spend, Ceo)).View.Conformity.Indicators();
        Assert.Equal((1m, 4m, 0.25m), Parts(spread["ownership/largest"]!));
        Assert.Equal((4m, 16m, 0.25m), Parts(spread["ownership/herfindahl"]!));
        var heaped = Bare.Given(Owns(Hire, Ciso), Owns(Patch, Ciso), Owns(Govern, Ciso), Owns(Spend, Ceo)).View.Conformity.Indicators();
        Assert.Equal((3m, 4m, 0.75m), Parts(heaped["ownership/largest"]!));
        Assert.Equal((10m, 16m, 0.625m), Parts(heaped["ownership/herfindahl"]!));
        Assert.Equal(["ciso"], heaped["ownership/largest"]!.Subjects);
    }

    [Fact]
    public void Means_are_compared_kind_by_kind_and_money_by_currency()
    {
        var story = Bare.Given(Asks("a", Quantity.Money(100m, "EUR")), Asks("b", Quantity.Money(300m, "EUR")), Asks("c", Quantity.Money(50m, "USD")), Asks("d", Quantity.Hours(10m)))
            .Given(Grants("a", Quantity.Money(150m, "EUR")), Grants("d", Quantity.Hours(5m)));
        var indicators = story.View.Conformity.Indicators();
        Assert.Equal(["means/time", "means/money-eur", "means/money-usd"], indicators.Items.Select(each => each.Name).Where(name => name.StartsWith("means/", StringComparison.Ordinal)));
        Assert.Equal((100m, 400m, 0.25m), Parts(indicators["means/money-eur"]!));
        Assert.Equal((0m, 50m, 0m), Parts(indicators["means/money-usd"]!));
        Assert.Equal((5m, 10m, 0.5m), Parts(indicators["means/time"]!));
        Assert.Equal(["a"], indicators["means/money-eur"]!.Subjects);
    }

    [Fact]
    public void Culture_is_how_many_leaders_were_seen_leading_stretch_by_stretch()
    {
        var story = Bare.On(100).Given(Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message)).On(190)
            .Given(Act("back", Carl, EvidenceKind.SupportAct, Clause.Support), Act("sign", Ada, EvidenceKind.BudgetDecision, Clause.Resources)).On(200);
        var profile = Profile.Default with { Governing = new() { SeenEvery = Period.FromDays(60) } };
        var culture = story.View.Conformity.Indicators(profile: profile)["culture"]!;
        Assert.Equal((2m, 6m), (culture.Numerator, culture.Denominator));
        Assert.Equal(["tell", "back"], culture.Subjects);
    }

    [Fact]
    public void Themes_are_answered_by_verdicts_or_unknown_with_what_would_be_needed()
    {
        var themes = Bare.Given(Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message)).View.Conformity.Themes();
        Assert.Equal(Enumerable.Range(1, 9), themes.Items.Select(each => each.Number));
        Assert.Equal([1, 3, 4, 5, 6, 7, 8, 9], themes.Items.Where(each => each.IsUnknown).Select(each => each.Number));
        Assert.All(themes.Items.Where(each => each.IsUnknown), each => Assert.True(each.Status is ConformityStatus.NotEvaluable && each.Needed.Count > 0));
        Assert.Equal(["tell"], themes.Items[1].Evidence);
        Assert.Equal(ConformityStatus.Minor, themes.Items[1].Status);
        Assert.NotNull(Story.Empty.View.Conformity.Themes().Cause);
    }

    [Fact]
    public void A_theme_to_which_nothing_on_record_speaks_is_unknown_and_says_of_each_requirement_what_would_show_it()
    {
        var themes = Bare.View.Conformity.Themes();
        Assert.All(themes.Items, each => Assert.Equal((true, ConformityStatus.NotEvaluable), (each.IsUnknown, each.Status)));
        Assert.Contains("0 of 9 themes answered", themes.ToString(), StringComparison.Ordinal);
        Assert.Equal(["5.1.c", "7.2.a", "7.2.b", "7.2.c", "7.2.d"], themes.Items[2].Needed.Select(each => each.Split(' ')[4]));
        var shown = Bare.Given(Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message)).View.Conformity.Themes().Items[1];
        Assert.Contains(shown.Verdicts, each => each.Requirement.Id == (ObligationId)Clause.Support);
        Assert.Equal(["5.1.f", "5.1.h", "7.3.a", "7.3.b", "7.3.c"], shown.Needed.Select(each => each.Split(' ')[4]));
    }

    [Fact]
    public void What_is_on_record_and_does_not_count_answers_a_theme()
    {
        var theme = Bare.Given(Act("told", Bo, EvidenceKind.LeadershipCommunication, Clause.Message)).View.Conformity.Themes().Items[1];
        Assert.Equal((false, ConformityStatus.Minor, 0), (theme.IsUnknown, theme.Status, theme.Evidence.Count));
        Assert.DoesNotContain(theme.Needed, each => each.Contains("5.1.d", StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_rule_finds_by_more_than_an_observation_answers_a_theme()
    {
        var theme = Bare.Given(new RaiseEscalation { Id = EscalationId.From("e"), By = Dan, To = Ceo, What = "no time", AnswerUntil = Story.Day(60) }).On(61).View.Conformity.Themes().Items[1];
        Assert.Equal((false, ConformityStatus.Major), (theme.IsUnknown, theme.Status));
        Assert.Contains(theme.Verdicts, each => each.Shortfalls.Any(shortfall => shortfall.Rule == Rule.L04));
        Assert.Contains(theme.Needed, each => each.Contains("5.1.f", StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_of_a_hosts_own_catalogue_answers_the_theme_that_it_speaks_to()
    {
        var assets = new Requirement { Id = ObligationId.From("annex/A.5.9"), Title = "assets are listed", Actor = ActorRule.Owner, Evidence = [EvidenceKind.ContextAnalysis], IfMissing = FindingGrade.Minor };
        var annex = Edition.Of(EditionId.From("annex"), "annex", assets);
        var story = Bare.Given(new RegisterCatalogue { Edition = annex }, new AdoptCatalogue { Edition = annex.Id });
        Assert.Equal(["on record, what shows A.5.9 assets are listed: `RecordLeadershipAct` as context analysis"], story.View.Conformity.Themes().Items[3].Needed);
        var theme = story.Given(Act("list", Bo, EvidenceKind.ContextAnalysis, assets.Id)).View.Conformity.Themes().Items[3];
        Assert.Equal((ConformityStatus.Conforms, false, 0), (theme.Status, theme.IsUnknown, theme.Needed.Count));
    }

    private static (decimal, decimal, decimal?) Parts(Indicator indicator) => (indicator.Numerator, indicator.Denominator, indicator.Value);

    private static Profile Counting(int atLeast) => Profile.Default with { Governing = new() { AtLeast = atLeast } };

    private static NameActivityOwner Owns(ActivityId activity, PositionId owner) => new() { Activity = activity, Owner = owner };

    private static RequestResources Asks(string id, Quantity quantity) => new() { Id = ResourceRequestId.From(id), By = Dan, For = id, Quantity = quantity };

    private static GrantResources Grants(string id, Quantity quantity) =>
        new() { Id = Governance.Delegations.ExerciseId.From($"grant-{id}"), Request = ResourceRequestId.From(id), By = Ada, Quantity = quantity, Activity = quantity.Kind is ResourceKind.Money ? Spend : Hire };
}
