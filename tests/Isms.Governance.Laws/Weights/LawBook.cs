using System.Reflection;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Laws;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Weights;

/// <summary>The laws by their codes, each as a test of a history answered by some subject.</summary>
internal static class LawBook
{
    public static IReadOnlyDictionary<string, Func<History, Subject, string?>> All { get; } = typeof(A01Inalienable).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(A01Inalienable).Namespace)
        .Select(type => (type.Name, Test: type.GetMethod("Broken", BindingFlags.Static | BindingFlags.NonPublic, [typeof(History), typeof(Subject)])))
        .Where(each => each.Test is not null)
        .ToDictionary(each => each.Name[..3], each => each.Test!.CreateDelegate<Func<History, Subject, string?>>(), StringComparer.Ordinal);

    /// <summary>The code of a rule without the prefix.</summary>
    public static string Code(Rule rule) => rule.Id.Value["ISMS-".Length..];
}
