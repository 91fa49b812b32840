using Microsoft.Extensions.Options;

namespace Isms.Governance.DependencyInjection;

/// <summary>Refuses options that no desk could work with, all reasons at once.</summary>
internal sealed class IsmsGovernanceOptionsValidator : IValidateOptions<IsmsGovernanceOptions>
{
    public ValidateOptionsResult Validate(string? name, IsmsGovernanceOptions options)
    {
        var problems = options.Problems();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
