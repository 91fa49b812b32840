namespace Isms.Governance.Tool.Frame;

/// <summary>What a person is shown, before it is known where: blocks, one after the other.</summary>
internal sealed record Page(params IReadOnlyList<Block> Blocks)
{
    public static Page Of(params IEnumerable<Block> blocks) => new([.. blocks]);
}

/// <summary>A part of a page.</summary>
internal abstract record Block
{
    public static implicit operator Block(string line) => new Line(line);

    public static implicit operator Block(Explanation tree) => new Tree(tree);
}

internal sealed record Heading(string Text) : Block;

internal sealed record Line(string Text) : Block;

internal sealed record Tree(Explanation Root) : Block;

/// <summary>A table; a row has as many cells as there are headers.</summary>
internal sealed record Table(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>A text that is shown as it is, such as a schema or a file.</summary>
internal sealed record Verbatim(string Text) : Block;
