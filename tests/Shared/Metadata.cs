using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Isms.Governance.Testing;

/// <summary>What a compiled assembly names, wherever it names it: signatures, bodies, attributes.</summary>
internal static class Metadata
{
    /// <summary>The assemblies that <paramref name="assembly"/> refers to, the framework's left out.</summary>
    public static IReadOnlyList<string> ForeignReferencesOf(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(IsForeign).Order(StringComparer.Ordinal)];

    /// <summary>The full names of the types from other assemblies that <paramref name="assembly"/> names.</summary>
    public static IReadOnlyList<string> ForeignTypesNamedIn(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        return [.. reader.TypeReferences.Select(handle => FullName(reader, handle)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static bool IsForeign(string name) =>
        name is not ("System" or "mscorlib" or "netstandard") && !name.StartsWith("System.", StringComparison.Ordinal);

    private static string FullName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return FullName(reader, (TypeReferenceHandle)type.ResolutionScope) + "." + name;
        }

        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }
}
