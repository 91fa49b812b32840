using Isms.Governance.Competence;

namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    /// <summary>What the nearest activity, upwards, says that says anything.</summary>
    private Delegability? DelegabilityOf(ActivityId activity) => Line<Activity>(activity).Select(each => each.Delegability).FirstOrDefault(each => each is not null);

    internal Eligibility? RuleOf(ActivityId activity) => Line<Activity>(activity).Select(each => each.Eligibility).FirstOrDefault(each => each is not null);

    /// <summary>The model of the same journal at another instant.</summary>
    private ReferenceModel Back(Instant instant) => new(Journal, instant, Known);

    /// <summary>When a delegation was decided; for an activity that was not there then, the instant since which it has been there.</summary>
    private ReferenceModel WhenHandedOn(ResponsibilityDelegated grant, ActivityId activity)
    {
        if (Find(activity, grant.Decided.At) is not null)
        {
            return Back(grant.Decided.At);
        }

        var since = At;
        foreach (var instant in ChangeInstants.Where(instant => instant <= At).OrderDescending().TakeWhile(instant => Find(activity, instant) is not null))
        {
            since = instant;
        }

        return Back(since);
    }

    /// <summary>Whether what is asked may reach the delegate, and the person may act for it.</summary>
    protected virtual bool IsEligible(ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain, Party bearer, AuthorityQuestion question, bool isStandingIn) =>
        Receives(bearer, grant, chain, question.Activity, question.Unit is { } unit ? [unit] : [], true)
        && WasHandedOn(chain, question.Activity)
        && (RuleOf(question.Activity) is not { } rule || grant.To.Kind is PartyKind.Body || IsFit(rule, question, isStandingIn));

    /// <summary>Whether a delegation as a whole, or a part of what it states, may reach its delegate when it takes effect.</summary>
    internal bool MayReach(ResponsibilityDelegated grant, ActivityId part) =>
        Receives(grant.To, grant, Chain(grant), part, Chain(grant).Select(each => each.Mandate.Units).FirstOrDefault(units => units.Count > 0) ?? [], true) && WasHandedOn(Chain(grant), part);

    private bool IsOnlyOfItsUnit(ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain, Party bearer, AuthorityQuestion question) =>
        question.Unit is null && !Receives(bearer, grant, chain, question.Activity, [], false);

    private bool Receives(Party to, ResponsibilityDelegated grant, IReadOnlyList<ResponsibilityDelegated> chain, ActivityId activity, IReadOnlyList<UnitId> units, bool open) =>
        RuleOf(activity) is not { } rule || IsOneOf(chain.Count > 1 && rule.OnwardTo.Count > 0 ? rule.OnwardTo : rule.To, to, grant.From, units, open, rule.ActingExcluded);

    /// <summary>Whether every delegator could receive it then and was allowed to hand it on, with the agreements that the rules of then asked for.</summary>
    private bool WasHandedOn(IReadOnlyList<ResponsibilityDelegated> chain, ActivityId activity)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var (each, then) = (chain[i], WhenHandedOn(chain[i], activity));
            if (then.RuleOf(activity) is not { } rule)
            {
                continue;
            }

            if (rule.AgreementOf is { } party && !each.AgreedBy.Any(person => then.SpeaksFor(person, party)
                && (each.From == party || !each.Decided.With.Prepend(each.Decided.By).Contains(person)) && (each.To == party || !then.IsDelegate(person, each, [.. chain.Skip(i)]))))
            {
                return false;
            }

            if (i + 1 < chain.Count && (!then.Receives(each.From, chain[i + 1], [.. chain.Skip(i + 1)], activity, [], true)
                || !then.IsOneOf(rule.OnwardBy, each.From, chain[i + 1].From, [], true, rule.ActingExcluded)))
            {
                return false;
            }
        }

        return true;
    }

    private bool SpeaksFor(PersonId person, Party party) => party.Kind switch
    {
        PartyKind.Position => SeatsOf(person, At).Any(seat => seat.Value == party.Id),
        PartyKind.Class => SeatsOf(person, At).Any(seat => IsOf(party, seat)),
        PartyKind.Body => Find(party.Entry, At) is Body body && Fills(body.Chair, At) == person,
        PartyKind.External => (Find(person, At) as Person)?.Of?.Value == party.Id,
        _ => party.Id == person.Value && Find(person, At) is not null,
    };

    private bool IsOf(Party party, PositionId position) => party == (Party)position
        || (party.Kind is PartyKind.Class && (Find(position, At) as Position)?.Classes.Contains(ClassId.From(party.Id)) == true && !party.Except.Contains(position));

    private bool IsOneOf(ValueList<Recipient> recipients, Party to, Party from, IReadOnlyList<UnitId> units, bool open, bool withoutActing) => recipients.Count == 0
        || recipients.Any(recipient => to.Kind switch
        {
            PartyKind.Position => Fits(recipient, PositionId.From(to.Id), from, units, open),
            PartyKind.Class => Entries<Position>(At).Any(position => IsOf(to, position.Id) && Fits(recipient, position.Id, from, units, open)),
            PartyKind.Person => IsPlain(recipient, to)
                || SeatsOf(PersonId.From(to.Id), At).Any(seat => !(withoutActing && IsActing(seat, At)) && Fits(recipient, seat, from, units, open)),
            _ => IsPlain(recipient, to),
        });

    private static bool IsPlain(Recipient recipient, Party party) => recipient.Party == party && recipient.AtLeast is null && recipient.Within is Within.AnyUnit;

    private bool Fits(Recipient recipient, PositionId id, Party from, IReadOnlyList<UnitId> units, bool open)
    {
        if (Find(id, At) is not Position position || (recipient.Party is { } party && !IsOf(party, id)))
        {
            return false;
        }

        if (recipient.AtLeast is { } least && (position.Level is not { } level || Find(level, At) is not Level own || Find(least, At) is not Level lowest || own.Rank < lowest.Rank))
        {
            return false;
        }

        var home = position.Unit;
        IEnumerable<PositionId> delegators = from.Kind switch { PartyKind.Position => [PositionId.From(from.Id)], PartyKind.Person => SeatsOf(PersonId.From(from.Id), At), _ => [] };
        return recipient.Within switch
        {
            Within.SameUnit => home is { } same && delegators.Any(seat => Find(seat, At) is Position { Unit: { } wider } && IsPartOf<Unit>(same, wider)),
            Within.UnitConcerned => units.Count == 0 ? open : home is { } around && units.Any(unit => IsPartOf<Unit>(unit, around)),
            _ => true,
        };
    }

    /// <summary>Whether the person counts, is authorised, and is competent.</summary>
    private bool IsFit(Eligibility rule, AuthorityQuestion question, bool isStandingIn) =>
        !(rule.ActingExcluded && isStandingIn)
        && (!rule.PersonallyAuthorised || All<PersonAppointed>().Select(appointed => appointed.Appointment.Position).Distinct().SelectMany(TermsOf).Any(term =>
            term.Person == question.Person && term.From <= At && At < term.Until && term.AuthorisedFor.Any(wider => IsPartOf<Activity>(question.Activity, wider))))
        && rule.Competences.All(competence => IsCompetent(question.Person, competence));

    protected internal virtual bool IsCompetent(PersonId person, CompetenceId competence) =>
        Facts.Any(fact => fact.Event is CompetenceRecorded recorded && recorded.Person == person && recorded.Competence == competence
            && recorded.EffectiveFrom <= At && !IsOver(recorded)
            && !Facts.Any(other => other.Event is CompetenceWithdrawn withdrawn && withdrawn.Person == person && withdrawn.Competence == competence && withdrawn.EffectiveFrom <= At
                && (withdrawn.EffectiveFrom > recorded.EffectiveFrom || (withdrawn.EffectiveFrom == recorded.EffectiveFrom && other.Sequence > fact.Sequence))));

    protected virtual bool IsOver(CompetenceRecorded recorded) => recorded.Until <= At;
}
