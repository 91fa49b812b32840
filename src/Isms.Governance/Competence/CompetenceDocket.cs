namespace Isms.Governance.Competence;

/// <summary>What a competence command is handed: what people were competent in when it was stated, who stated it when, and the rules in force.</summary>
internal sealed record CompetenceDocket(CompetenceAt Competence, Moment Moment, RuleSet Left)
{
    /// <summary>The same when the command takes effect.</summary>
    internal CompetenceAt Then => Competence.At(Moment.EffectiveFrom);
}
