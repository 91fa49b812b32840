using System.Reflection;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Values;

namespace Isms.Governance.Tests.Values;

public class IdTests
{
    private static readonly Type[] Ids =
        [.. typeof(PersonId).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(IsIdOf)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> IdTypes => [.. Ids];

    [Fact]
    public void Every_kind_of_id_is_looked_at_below() => Assert.Superset(
        new HashSet<Type>
        {
            typeof(ActivityId), typeof(BodyId), typeof(ClassId), typeof(ContextId), typeof(EditionId), typeof(ExternalPartyId),
            typeof(LevelId), typeof(ObligationId), typeof(PersonId), typeof(PositionId), typeof(RuleId), typeof(ScopeId), typeof(UnitId),
        },
        Ids.ToHashSet());

    [Theory, MemberData(nameof(IdTypes))]
    public void An_id_keeps_the_text_of_its_host_as_it_is(Type type) => Call(nameof(KeepsItsText), type);

    [Theory, MemberData(nameof(IdTypes))]
    public void Ids_are_equal_when_their_texts_are_equal_letter_by_letter(Type type) => Call(nameof(ComparesOrdinally), type);

    [Theory, MemberData(nameof(IdTypes))]
    public void Null_blank_padded_and_control_text_is_no_id(Type type) => Call(nameof(RefusesUnsoundText), type);

    [Theory, MemberData(nameof(IdTypes))]
    public void The_default_of_an_id_names_nothing(Type type) => Call(nameof(DefaultNamesNothing), type);

    [Theory, MemberData(nameof(IdTypes))]
    public void Trying_says_whether_a_text_is_fit_for_an_id(Type type) => Call(nameof(TriesText), type);

    [Fact]
    public void A_default_id_is_refused_where_it_would_name_an_entry_or_a_party()
    {
        Assert.Throws<ArgumentException>(() => (EntryReference)default(PositionId));
        Assert.Throws<ArgumentException>(() => (EntryReference)default(ActivityId));
        Assert.Throws<ArgumentException>(() => (Party)default(PersonId));
        Assert.Throws<ArgumentException>(() => Party.Class(default));
        Assert.Throws<ArgumentException>(() => Party.Class(ClassId.From("heads"), default(PositionId)));
    }

    [Fact]
    public void The_text_of_an_id_that_a_command_names_is_read_or_its_parameter_is_named()
    {
        Assert.Equal("ada", Id.Named(PersonId.From("ada")));
        var missing = default(PersonId);
        Assert.Equal("missing", Assert.Throws<ArgumentException>(() => Id.Named(missing)).ParamName);
    }

    private static bool IsIdOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IId<>);

    private static void Call(string check, Type type) =>
        typeof(IdTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void KeepsItsText<TId>()
        where TId : struct, IId<TId>
    {
        foreach (var text in (string[])["a", "Chief Financial Officer", "27001:2022/5.1.c", "ämt-7", "職位"])
        {
            Assert.Equal(text, TId.From(text).Value);
            Assert.Equal(text, TId.From(text).ToString());
            Assert.False(TId.From(text).IsDefault);
        }
    }

    private static void ComparesOrdinally<TId>()
        where TId : struct, IId<TId>
    {
        Assert.Equal(TId.From("ciso"), TId.From("ciso"));
        Assert.Equal(TId.From("ciso").GetHashCode(), TId.From("ciso").GetHashCode());
        Assert.NotEqual(TId.From("ciso"), TId.From("CISO"));
        Assert.NotEqual(TId.From("\u00e9"), TId.From("e\u0301"));
    }

    private static void RefusesUnsoundText<TId>()
        where TId : struct, IId<TId>
    {
        foreach (var text in (string?[])[null, "", " ", "\t", " a", "a ", "a\n", "\u00a0a", "a\0b", "a\tb", "a\u001fb", "a\u007fb"])
        {
            Assert.ThrowsAny<ArgumentException>(() => TId.From(text!));
        }
    }

    private static void DefaultNamesNothing<TId>()
        where TId : struct, IId<TId>
    {
        Assert.True(default(TId).IsDefault);
        Assert.Equal(string.Empty, default(TId).ToString());
        Assert.Contains(typeof(TId).Name, Assert.Throws<InvalidOperationException>(() => default(TId).Value).Message, StringComparison.Ordinal);
        Assert.NotEqual(TId.From("a"), default);
    }

    private static void TriesText<TId>()
        where TId : struct, IId<TId>
    {
        var tryFrom = typeof(TId).GetMethod("TryFrom")!;
        object?[] fit = ["ciso", null];
        Assert.Equal(true, tryFrom.Invoke(null, fit));
        Assert.Equal(TId.From("ciso"), fit[1]);
        foreach (var text in (string?[])[null, "", " ", "a ", "a\0b"])
        {
            object?[] unfit = [text, null];
            Assert.Equal(false, tryFrom.Invoke(null, unfit));
            Assert.Equal(default(TId), unfit[1]);
        }
    }
}
