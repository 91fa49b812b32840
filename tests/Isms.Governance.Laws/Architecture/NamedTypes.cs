using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;

namespace Isms.Governance.Laws.Architecture;

/// <summary>Every type that a type names: in its signatures, its attributes and the bodies of its methods.</summary>
internal static class NamedTypes
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ImmutableDictionary<ushort, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToImmutableDictionary(code => unchecked((ushort)code.Value));

    /// <summary>The named types, plain: without arrays, references and type arguments, which are listed for themselves.</summary>
    public static IReadOnlySet<Type> By(Type type)
    {
        var named = new HashSet<Type>();
        Add(named, type.BaseType);
        AddAll(named, type.GetInterfaces());
        AddAll(named, type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()));
        foreach (var member in type.GetMembers(Everything))
        {
            AddMember(named, member);
            AddAll(named, member.CustomAttributes.Select(attribute => attribute.AttributeType));
            if (member is MethodBase method)
            {
                AddBody(named, method);
            }
        }

        AddAll(named, type.CustomAttributes.Select(attribute => attribute.AttributeType));
        return named;
    }

    private static void AddMember(HashSet<Type> named, MemberInfo? member)
    {
        Add(named, member as Type ?? member?.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(named, field.FieldType);
                break;
            case PropertyInfo property:
                Add(named, property.PropertyType);
                break;
            case MethodBase method:
                Add(named, (method as MethodInfo)?.ReturnType);
                AddAll(named, method.GetParameters().Select(parameter => parameter.ParameterType));
                AddAll(named, method.IsGenericMethod ? method.GetGenericArguments() : []);
                break;
        }
    }

    private static void AddBody(HashSet<Type> named, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return;
        }

        AddAll(named, body.LocalVariables.Select(local => local.LocalType));
        AddAll(named, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (ushort)(0xFE00 | code[at + 1]) : code[at];
            var operation = OpCodesByValue[value];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                AddMember(named, method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments));
            }

            at += SizeOf(operation.OperandType, code, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static void AddAll(HashSet<Type> named, IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(named, type);
        }
    }

    private static void Add(HashSet<Type> named, Type? type)
    {
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }

        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (!type.IsGenericType)
        {
            named.Add(type);
        }
        else if (named.Add(type.GetGenericTypeDefinition()) | !type.IsGenericTypeDefinition)
        {
            AddAll(named, type.GenericTypeArguments);
        }
    }
}
