namespace Isms.Governance.Roles;

/// <summary>What stands in one cell of a RACI matrix. A and R may stand together; C and I stand apart from both.</summary>
[Flags]
public enum RaciLetters
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>R: responsible for carrying it out.</summary>
    Responsible = 1,

    /// <summary>A: owns the activity. It is no accountability for an obligation, which top management alone has.</summary>
    Accountable = 2,

    /// <summary>C: consulted before.</summary>
    Consulted = 4,

    /// <summary>I: informed afterwards.</summary>
    Informed = 8,
}

/// <summary>How the letters of a cell are written.</summary>
public static class RaciLettersExtensions
{
    extension(RaciLetters letters)
    {
        /// <summary>The letters as people write them: <c>A/R</c>, <c>C, I</c>; empty for none.</summary>
        public string ToText() => string.Join(", ", new[]
        {
            string.Join('/', new[] { letters.HasFlag(RaciLetters.Accountable) ? "A" : string.Empty, letters.HasFlag(RaciLetters.Responsible) ? "R" : string.Empty }.Where(each => each.Length > 0)),
            letters.HasFlag(RaciLetters.Consulted) ? "C" : string.Empty,
            letters.HasFlag(RaciLetters.Informed) ? "I" : string.Empty,
        }.Where(each => each.Length > 0));
    }
}
