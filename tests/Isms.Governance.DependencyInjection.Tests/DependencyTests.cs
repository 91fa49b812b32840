using System.Reflection;
using Isms.Governance.Testing;

namespace Isms.Governance.DependencyInjection.Tests;

public class DependencyTests
{
    [Fact]
    public void The_container_package_refers_to_the_model_and_to_abstractions_only() =>
        Assert.Empty(Metadata.ForeignReferencesOf(Assembly.Load("Isms.Governance.DependencyInjection"))
            .Except(["Ardalis.GuardClauses", "Isms.Governance", "NodaTime"])
            .Except([
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
            ]));
}
