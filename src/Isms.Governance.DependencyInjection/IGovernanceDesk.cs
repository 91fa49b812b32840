using System.Diagnostics.CodeAnalysis;
using Isms.Governance.Conformity;

namespace Isms.Governance.DependencyInjection;

/// <summary>Where one scope is read and steered: a command is decided on the register as it stands, and recorded if accepted.</summary>
/// <remarks>Safe for use by several threads. Desks of the same scope share their work, within this process.</remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "A person and a context cannot be mistaken for one another.")]
public interface IGovernanceDesk
{
    /// <summary>Whose desk it is.</summary>
    ScopeId Scope { get; }

    /// <summary>The register as the journal stands: with at least everything recorded before the call, by whichever process.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The register; the empty one for a scope that nothing was recorded for.</returns>
    /// <exception cref="InvalidDataException">The journal has a gap, repeats itself or runs backwards in time.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    ValueTask<GovernanceRegister> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>How every requirement stands now, by the profile of the host.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    /// <returns>The assessment; not evaluable for a scope that nothing was recorded for.</returns>
    ValueTask<Assessment> AssessAsync(CancellationToken cancellationToken = default);

    /// <summary>Which patterns of failing leadership show now, by the profile of the host and with the host's own detectors.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    /// <returns>What every detector says; not evaluable for a scope that nothing was recorded for.</returns>
    /// <exception cref="DecisionRuleException">A detector of the host's throws.</exception>
    ValueTask<Detections> DetectAsync(CancellationToken cancellationToken = default);

    /// <summary>Decides a command now and records what was accepted.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="actor">Who records; unless the command names somebody else, also who decides.</param>
    /// <param name="cancellationToken">Gives up. Once the journal has the records, the decision is returned all the same.</param>
    /// <returns>
    /// <see cref="Accepted"/>, and its events are in the journal when there are any; or <see cref="Refused"/>, and nothing was recorded.
    /// Either way it is the answer on the journal as it stood at some moment between the call and its return.
    /// </returns>
    /// <remarks>
    /// When another writer was faster, the command is decided again on what that writer recorded, with the clock read anew; its
    /// events are never merely renumbered. If a call ends with an exception of the journal itself, or is cancelled while appending, ask again:
    /// what has been recorded already is accepted with nothing to change.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The command is null, breaks its contract or establishes another scope than this desk's; or who records is not said.
    /// </exception>
    /// <exception cref="DecisionRuleException">The check of a host's rule throws; nothing was recorded.</exception>
    /// <exception cref="JournalContentionException">Other writers were faster at every attempt.</exception>
    /// <exception cref="InvalidDataException">The journal has a gap, repeats itself or runs backwards in time.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    ValueTask<Decision> DecideAsync(GovernanceCommand command, PersonId actor, CancellationToken cancellationToken = default);

    /// <summary>Decides a command at the instant of a context and records what was accepted: for imports and for hosts with their own clock.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="context">The instant and who records; the same at every attempt. An instant before the last record counts as that record's.</param>
    /// <param name="cancellationToken">Gives up. Once the journal has the records, the decision is returned all the same.</param>
    /// <inheritdoc cref="DecideAsync(GovernanceCommand, PersonId, CancellationToken)"/>
    ValueTask<Decision> DecideAsync(GovernanceCommand command, DecisionContext context, CancellationToken cancellationToken = default);
}
