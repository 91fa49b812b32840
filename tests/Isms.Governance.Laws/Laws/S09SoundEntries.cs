using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>An entry fits together: a chair is a member, a quorum is within the body, one context is the default.</summary>
public sealed class S09SoundEntries
{
    [Law]
    public void An_entry_fits_together(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from at in history.Instants()
        let view = history.Register.At(at)
        from body in view.Entries(EntryKind.Body).Cast<Body>()
        where !body.Members.Contains(body.Chair) || body.Quorum < 1 || body.Quorum > body.Members.Distinct().Count()
        select $"body {body.Id} does not fit together at {at}").FirstOrDefault()
        ?? history.Instants().Select(at => history.Register.At(at).Entries(EntryKind.Context).Cast<Context>().Count(context => context.IsDefault) > 1 ? $"two defaults at {at}" : null).First();
}
