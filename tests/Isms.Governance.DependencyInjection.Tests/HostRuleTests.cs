using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Isms.Governance.DependencyInjection.Tests;

public class HostRuleTests
{
    [Fact]
    public async Task A_desk_keeps_the_rules_that_the_host_adds()
    {
        await using var provider = With(builder => builder.AddDecisionRule<NoNewPeople>());
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        var refused = Assert.IsType<Refused>(await desk.DecideAsync(Given.Person(1), Given.Ada));
        Assert.Equal("HOUSE-1: `person-0001` is new (to mend it: wait)", Assert.Single(refused.Reasons).ToString());
        Assert.False((await desk.ReadAsync()).Knows(1));
    }

    [Fact]
    public async Task A_rule_may_know_its_tenant_and_leave_the_others_alone()
    {
        await using var provider = With(builder => builder.AddDecisionRule(new NoNewPeople { Only = Given.Scope("one") }));
        var desks = provider.GetRequiredService<IGovernanceDesks>();
        var (one, other) = (await desks.OpenAsync(Given.Scope("one")), await desks.OpenAsync(Given.Scope("other")));
        Assert.IsType<Refused>(await one.DecideAsync(Given.Person(1), Given.Ada));
        Assert.IsType<Accepted>(await other.DecideAsync(Given.Person(1), Given.Ada));
    }

    [Fact]
    public void The_decider_of_the_container_has_the_rules_in_the_order_in_which_they_were_added()
    {
        using var provider = With(builder => builder.AddDecisionRule(new NoNewPeople("HOUSE-2")).AddDecisionRule<NoNewPeople>());
        Assert.Equal(["HOUSE-2", "HOUSE-1"], provider.GetRequiredService<GovernanceDecider>().Added.Select(each => each.Id.Value));
    }

    [Fact]
    public void Adding_a_rule_twice_is_adding_it_once()
    {
        var rule = new NoNewPeople("HOUSE-2");
        using var provider = With(builder => builder.AddDecisionRule<NoNewPeople>().AddDecisionRule<NoNewPeople>().AddDecisionRule(rule).AddDecisionRule(rule));
        Assert.Equal(2, provider.GetServices<IDecisionRule>().Count());
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void Two_rules_of_one_code_stop_the_host_at_its_start()
    {
        using var provider = With(builder => builder.AddDecisionRule<NoNewPeople>().AddDecisionRule(new NoNewPeople()).AddDecisionRule(new NoNewPeople("ISMS-D02")));
        string[] problems = ["two rules have the code `HOUSE-1`", "the rule `ISMS-D02` has a code that only rules of this library have"];
        Assert.Equal(problems, Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Failures);
        Assert.Equal(problems, Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IGovernanceDesks>()).Failures);
    }

    [Fact]
    public void A_rule_that_the_hosts_own_decider_lacks_is_not_forgotten_without_a_word()
    {
        using var lacking = With(builder => builder.AddDecisionRule<NoNewPeople>(), GovernanceDecider.Standard);
        Assert.Equal(
            ["the rule `HOUSE-1` is added, but the registered decider lacks it"],
            Assert.Throws<OptionsValidationException>(() => lacking.GetRequiredService<IStartupValidator>().Validate()).Failures);
        using var sound = With(builder => builder.AddDecisionRule<NoNewPeople>(), GovernanceDecider.Standard.With(new NoNewPeople()));
        Assert.Same(sound.GetRequiredService<GovernanceDecider>(), sound.GetRequiredService<GovernanceDecider>());
        sound.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public async Task A_check_that_throws_reaches_the_caller_and_blocks_nobody()
    {
        await using var provider = With(builder => builder.AddDecisionRule(new NoNewPeople { Fails = Given.Person(1).Id }));
        var desk = await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope());
        var before = await desk.ReadAsync();
        Assert.Equal("HOUSE-1", (await Assert.ThrowsAsync<DecisionRuleException>(async () => await desk.DecideAsync(Given.Person(1), Given.Ada))).Rule.Id.Value);
        Assert.Equal(before, await desk.ReadAsync());
        Assert.IsType<Refused>(await desk.DecideAsync(Given.Person(2), Given.Ada));
    }

    [Fact]
    public void A_rule_that_is_null_breaks_the_contract() =>
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddIsmsGovernance().AddDecisionRule(null!));

    private static ServiceProvider With(Action<IIsmsGovernanceBuilder> configure, GovernanceDecider? decider = null)
    {
        var services = new ServiceCollection();
        if (decider is not null)
        {
            services.AddSingleton(decider);
        }

        configure(services.AddIsmsGovernance());
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Refuses to register a person who is not there yet.</summary>
    public sealed class NoNewPeople(string id) : IDecisionRule
    {
        public NoNewPeople()
            : this("HOUSE-1")
        {
        }

        public ScopeId? Only { get; init; }

        public PersonId? Fails { get; init; }

        public RuleId Id => RuleId.From(id);

        public string Title => "no new people";

        public string Statement => "nobody is registered here any more";

        public ValueList<Objection>? Check(Proposal proposal) =>
            proposal.Command is not RegisterPerson asked || (Only is not null && Only != proposal.View.Scope?.Id) ? null
                : asked.Id == Fails ? throw new InvalidOperationException("cannot tell")
                : [new($"`{asked.Id}` is new", "wait", asked.Id.Value)];
    }
}
