using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>Catalogues: those that are built in, and those of a host's own.</summary>
public class CatalogueTests
{
    private static readonly EditionId Id = EditionId.From("house:1");

    private static readonly ObligationId Locks = ObligationId.From("house:1/locks");

    private static RegisterCatalogue Catalogue(ActorRule actor = ActorRule.Decides) => new()
    {
        Edition = Edition.Of(Id, "rules of the house", new Requirement { Id = Locks, Title = "doors locked", Actor = actor, IfMissing = FindingGrade.Minor, Key = "HS/5.1/resources" }),
    };

    [Fact]
    public void A_catalogue_binds_once_it_is_adopted_and_its_reserved_decisions_stay_at_the_top()
    {
        var registered = Open.When(Catalogue()).Then("catalogue-registered");
        Assert.DoesNotContain(Locks, registered.View.Obligations);
        var adopted = registered.When(new AdoptCatalogue { Edition = Id }).Then("catalogue-adopted");
        Assert.Contains(Locks, adopted.View.Obligations);
        Assert.Equal("doors locked", adopted.View.RequirementOf(Locks)!.Title);
        Assert.Equal(["27001:2022", "house:1"], adopted.View.Editions.Select(edition => edition.Id.Value));
        Assert.True(adopted.View.WhoIsAccountable(Locks).ByDefault);
        Assert.Equal("27001:2022/5.1.c", Edition.Iso27001Of2022.CounterpartOf(adopted.View.RequirementOf(Locks)!)!.Id.Value);

        var defined = adopted.Given(new DefineActivity { Id = ActivityId.From("lock"), Discharges = [Locks] });
        defined.When(new DelegateResponsibility
        {
            Item = InstrumentItem.Of("DA", 1), From = Ceo, To = Ciso, Mandate = Mandate.ToDecide(ActivityId.From("lock")),
        }).ThenRefused(Rule.D03);
    }

    [Fact]
    public void S02_An_edition_has_one_content_and_a_built_in_one_is_taken()
    {
        var story = Open.Given(Catalogue());
        story.When(Catalogue()).ThenNothingChanges();
        story.When(Catalogue(ActorRule.Owner)).ThenRefused(Rule.S02);
        Open.When(new RegisterCatalogue
        {
            Edition = Edition.Of(Edition.Iso27001Of2022.Id, "mine", new Requirement { Id = ObligationId.From("27001:2022/1"), Title = "x", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor }),
        }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void S01_A_catalogue_is_adopted_once_it_is_there()
    {
        Open.Given(Catalogue() with { EffectiveFrom = Day(5) }).When(new AdoptCatalogue { Edition = Id }).ThenRefused(Rule.S01);
        Open.Given(Catalogue() with { EffectiveFrom = Day(5) }).When(new AdoptCatalogue { Edition = Id, EffectiveFrom = Day(5) }).Then("catalogue-adopted");
        Empty.Given(Catalogue()).When(Establishing with { Edition = Id }).Then(
            "entry-registered", "entry-registered", "person-appointed", "scope-established", "catalogue-adopted", "scheme-adopted");
    }

    [Fact]
    public void D16_A_catalogue_does_not_take_effect_before_it_is_decided() => Open.On(5).When(Catalogue() with { EffectiveFrom = Day(4) }).ThenRefused(Rule.D16);

    [Fact]
    public void The_editions_of_2013_and_of_the_amendment_can_be_adopted_beside_the_one_in_force()
    {
        var story = Open.Given(new AdoptCatalogue { Edition = Edition.Iso27001Of2013.Id }, new AdoptCatalogue { Edition = Edition.Iso27001Of2022Amd1.Id });
        Assert.Contains(ObligationId.From("27001:2013/10.2"), story.View.Obligations);
        Assert.Contains(ObligationId.From("27001:2022+Amd1:2024/4.1.climate"), story.View.Obligations);
        story.When(new AllocateAccountability { Of = ObligationId.From("27001:2022+Amd1:2024/4.1.climate"), To = [Ceo] }).Then("accountability-allocated");
    }
}
