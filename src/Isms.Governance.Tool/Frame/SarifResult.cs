namespace Isms.Governance.Tool.Frame;

/// <summary>One result for a code host: a rule, a level (<c>error</c>, <c>warning</c>, <c>note</c>), a message, and the place where one is known.</summary>
internal sealed record SarifResult(string Rule, string Title, string Level, string Message, string File, int? Line, int? Column);
