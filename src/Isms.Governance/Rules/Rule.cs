namespace Isms.Governance.Rules;

/// <summary>The identity of a rule: what a refusal cites. How it is checked belongs to the chapter whose case it reads.</summary>
public sealed partial record Rule
{
    private const string Prefix = "ISMS-";

    private Rule(string code, string title, Basis basis, string statement, Clause? clause = null)
        : this(RuleId.From(Prefix + code), title, basis, statement, clause)
    {
    }

    private Rule(RuleId id, string title, Basis basis, string statement, Clause? clause) =>
        (Id, Title, Basis, Statement, Clause) = (id, title, basis, statement, clause);

    /// <summary>The stable public code.</summary>
    public RuleId Id { get; }

    /// <summary>The rule in a word or two.</summary>
    public string Title { get; }

    /// <summary>Why the rule holds.</summary>
    public Basis Basis { get; }

    /// <summary>The rule as a sentence.</summary>
    public string Statement { get; }

    /// <summary>The clause that the rule serves, where there is one.</summary>
    public Clause? Clause { get; }

    /// <summary>The code and the title: <c>ISMS-D02 narrowing</c>.</summary>
    public override string ToString() => $"{Id} {Title}";

    /// <summary>What the rule rests on, in words: the clause for a requirement of the standard, otherwise the basis.</summary>
    internal string Authority => (Basis, Clause) switch
    {
        (Basis.Requirement, { } clause) => $"clause {clause.Citation}",
        (Basis.OwnRule, _) => "own rule",
        _ => Basis.ToString().ToLowerInvariant(),
    };

    /// <summary>The identity of a host's rule, read once. It never enters <see cref="All"/>.</summary>
    internal static Rule Of(IDecisionRule rule)
    {
        var id = rule.Id;
        return id.IsDefault ? throw new ArgumentException("a default RuleId names nothing")
            : id.Value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? throw new ArgumentException($"the rule `{id}` has a code that only rules of this library have")
            : new(id, Line.Checked(rule.Title), Basis.OwnRule, Line.Checked(rule.Statement), null);
    }

    /// <summary>The identity of what a detector looks for: <c>ISMS-DET-01a</c>. It never enters <see cref="All"/>, since it judges no command and no single record.</summary>
    internal static Rule OfDetector(string code, string title, Basis basis, string statement, Clause? clause) => new(code, title, basis, statement, clause);

    /// <summary>The identity of what a detector of a host's looks for, by the code of the detector. It never enters <see cref="All"/>.</summary>
    internal static Rule OfHost(string id, string title, string measure) => new(RuleId.From(id), title, Basis.OwnRule, $"nothing on record shows: {measure}", null);

    internal Violation Broken(string message, string remedy, params ReadOnlySpan<string> subjects) =>
        new(this, ValueList.Create(subjects), message, remedy);

    internal Finding Found(string message, string remedy, params ReadOnlySpan<string> subjects) =>
        new(this, ValueList.Create(subjects), message, remedy);
}
