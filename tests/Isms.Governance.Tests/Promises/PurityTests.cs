using System.Reflection;
using Isms.Governance.Testing;

namespace Isms.Governance.Tests.Promises;

/// <summary>
/// The analyser sees what code does; it does not see a banned type that stands only in a signature. The compiled
/// assembly shows both.
/// </summary>
public class PurityTests
{
    // The compiler writes it into every iterator (the thread that enumerates), so its name alone proves nothing.
    private const string WrittenByTheCompiler = "System.Environment";

    private static readonly Assembly Model = Assembly.Load("Isms.Governance");

    [Fact]
    public void The_model_brings_along_NodaTime_and_GuardClauses_and_nothing_else() =>
        Assert.Empty(Metadata.ForeignReferencesOf(Model).Except(["Ardalis.GuardClauses", "NodaTime"]));

    [Fact]
    public void The_model_names_no_banned_type_not_even_in_a_signature() =>
        Assert.Empty(BannedTypesNamedIn(Model));

    [Fact]
    public void The_check_would_see_a_banned_type_that_stands_only_in_a_signature() =>
        Assert.Contains("System.IServiceProvider", BannedTypesNamedIn(typeof(PurityTests).Assembly));

    // Never called: the violation planted for the test above.
    internal static bool Planted(IServiceProvider? provider) => provider is not null;

    private static IEnumerable<string> BannedTypesNamedIn(Assembly assembly)
    {
        var banned = File.ReadAllLines(Repository.PathOf("src", "BannedSymbols.txt"))
            .Concat(File.ReadAllLines(Repository.PathOf("src", "Isms.Governance", "BannedSymbols.txt")))
            .Select(line => line.Split(';')[0])
            .ToList();
        var types = banned.Where(id => id.StartsWith("T:", StringComparison.Ordinal)).Select(id => id[2..]).ToHashSet(StringComparer.Ordinal);
        var namespaces = banned.Where(id => id.StartsWith("N:", StringComparison.Ordinal)).Select(id => id[2..] + ".").ToList();
        Assert.NotEmpty(types);
        Assert.NotEmpty(namespaces);

        return Metadata.ForeignTypesNamedIn(assembly)
            .Where(name => name != WrittenByTheCompiler)
            .Where(name => types.Contains(name) || namespaces.Exists(space => name.StartsWith(space, StringComparison.Ordinal)));
    }
}
