namespace Isms.Governance.Requirements;

public sealed partial record Edition
{
    /// <summary>ISO/IEC 27001:2013: clauses 4 to 10 as far as they bear on management, and the controls about policies, roles and management; paraphrased.</summary>
    public static Edition Iso27001Of2013 { get; } = Of("27001:2013", "ISO/IEC 27001:2013", row => row.In2013);

    /// <summary>ISO/IEC 27001:2022, likewise.</summary>
    public static Edition Iso27001Of2022 { get; } = Of("27001:2022", "ISO/IEC 27001:2022", row => row.In2022);

    /// <summary>ISO/IEC 27001:2022 with its amendment 1 of 2024, which asks whether a changing climate is an issue.</summary>
    public static Edition Iso27001Of2022Amd1 { get; } = Of("27001:2022+Amd1:2024", "ISO/IEC 27001:2022 with Amendment 1:2024", row => row.InAmd1 ?? row.In2022);

    /// <summary>The editions that come with the library, the earliest first.</summary>
    public static ValueList<Edition> BuiltIn { get; } = [Iso27001Of2013, Iso27001Of2022, Iso27001Of2022Amd1];

    private static Edition Of(string id, string title, Func<Iso27001.Row, string?> number) => Of(
        EditionId.From(id), title, Iso27001.Rows.Where(row => number(row) is not null).Select(row => row.As($"{id}/{number(row)}")).ToValueList());
}
