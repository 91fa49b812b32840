using Isms.Governance.Conformity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Isms.Governance.DependencyInjection;

/// <summary>Refuses options and rules that no desk could work with, all reasons at once.</summary>
internal sealed class IsmsGovernanceOptionsValidator(IEnumerable<IDecisionRule> rules, IEnumerable<HostDetector> detectors, IServiceProvider services) : IValidateOptions<IsmsGovernanceOptions>
{
    public ValidateOptionsResult Validate(string? name, IsmsGovernanceOptions options)
    {
        string[] problems = [.. options.Problems(), .. Problems(), .. Problems(options.Profile)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>Detectors of one code, and what the profile names and nobody has; what rules are wrong with is said apart.</summary>
    private IEnumerable<string> Problems(Profile? profile)
    {
        if (profile is null)
        {
            return [];
        }

        var all = profile;
        var problems = new List<string>();
        foreach (var detector in detectors)
        {
            try
            {
                all = all.With(detector);
            }
            catch (ArgumentException exception)
            {
                problems.Add(exception.Message);
            }
        }

        return Problems().Count > 0 ? problems : problems.Concat(all.Unknown(services.GetRequiredService<GovernanceDecider>()));
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
