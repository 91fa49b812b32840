using System.Reflection;
using Isms.Governance.Testing;

namespace Isms.Governance.Json.Tests;

public class DependencyTests
{
    [Fact]
    public void The_JSON_package_refers_to_the_model_and_to_no_package_beside_it() =>
        Assert.Empty(Metadata.ForeignReferencesOf(Assembly.Load("Isms.Governance.Json"))
            .Except(["Ardalis.GuardClauses", "Isms.Governance", "NodaTime"]));
}
