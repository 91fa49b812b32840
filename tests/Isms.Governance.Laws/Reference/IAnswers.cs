namespace Isms.Governance.Laws.Reference;

/// <summary>The answers that laws speak about, at an instant, as known at a place of the journal. The library gives them, and so does the reference model.</summary>
internal interface IAnswers
{
    /// <summary>The head first, the others in the order of their ids.</summary>
    ValueList<PositionId> TopManagement { get; }

    /// <summary>The positions that are accountable, in the order of their ids; none when the question has no answer.</summary>
    ValueList<PositionId> AccountableFor(ObligationId obligation);

    /// <summary>Who fills a position.</summary>
    PersonId? Fills(PositionId position);

    /// <summary>How a delegation, named with its delegate, stands; null when it is not known.</summary>
    Standing? StandingOf(InstrumentItem delegation);

    /// <summary>The reports and reviews that are overdue, in words, in the order of the words.</summary>
    ValueList<string> Overdue { get; }

    /// <summary>The positions that have handed out everything they decide, in the order of their ids.</summary>
    ValueList<PositionId> TotalDelegators { get; }

    Permission MayAct(AuthorityQuestion question);

    CoverageVerdict CoverageOf(ExerciseId exercise);
}

/// <summary>Something that answers from a journal: the library, the reference model, or a mutant of it.</summary>
internal delegate IAnswers Subject(IReadOnlyList<RecordedEvent> journal, Instant at, long known);
