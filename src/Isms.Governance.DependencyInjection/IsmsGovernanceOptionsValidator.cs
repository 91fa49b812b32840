using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Isms.Governance.DependencyInjection;

/// <summary>Refuses options and rules that no desk could work with, all reasons at once.</summary>
internal sealed class IsmsGovernanceOptionsValidator(IEnumerable<IDecisionRule> rules, IServiceProvider services) : IValidateOptions<IsmsGovernanceOptions>
{
    public ValidateOptionsResult Validate(string? name, IsmsGovernanceOptions options)
    {
        string[] problems = [.. options.Problems(), .. Problems()];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private List<string> Problems()
    {
        var (decider, problems) = (GovernanceDecider.Standard, new List<string>());
        foreach (var rule in rules)
        {
            try
            {
                decider = decider.With(rule);
            }
            catch (ArgumentException exception)
            {
                problems.Add(exception.Message);
            }
        }

        if (problems.Count == 0)
        {
            // A decider of the host's own is used as it is, so a rule that it lacks would be forgotten without a word.
            problems.AddRange(decider.Added.Except(services.GetRequiredService<GovernanceDecider>().Added)
                .Select(rule => $"the rule `{rule.Id}` is added, but the registered decider lacks it"));
        }

        return problems;
    }
}
