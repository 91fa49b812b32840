namespace Isms.Governance.Json;

/// <summary>Writes the sections of a chapter: the counterpart of what its sheets plan.</summary>
internal abstract class SectionWriter(FileDraft draft)
{
    private protected FileDraft Draft => draft;

    private protected FileSheet File => draft.File;

    /// <summary>Says a record in the draft; false where its sections have no place for it.</summary>
    internal abstract bool Take(OnRecord record);

    /// <summary>Puts what was said in the order of the file, once everything is said.</summary>
    internal virtual void Finish()
    {
    }
}
