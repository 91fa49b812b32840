using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;

namespace Isms.Governance.Tests;

/// <summary>A register in the middle of its story: given what was accepted, when something is asked, then it is accepted or refused.</summary>
internal sealed record Story
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Nothing is on record; it is the first day, and nobody in particular acts.</summary>
    internal static Story Empty { get; } = new();

    internal GovernanceRegister Register { get; private init; } = GovernanceRegister.Empty;

    internal Instant Now { get; private init; } = Start;

    internal PersonId Actor { get; private init; } = PersonId.From("somebody");

    /// <summary>The register as it is now.</summary>
    internal GovernanceView View => Register.At(Now);

    internal static Instant Day(int day) => Start + Duration.FromDays(day);

    /// <summary>The same story on another day.</summary>
    internal Story On(int day) => At(Day(day));

    /// <summary>The same story at another instant.</summary>
    internal Story At(Instant now) => this with { Now = now };

    /// <summary>The same story with somebody else deciding and recording.</summary>
    internal Story As(PersonId actor) => this with { Actor = actor };

    /// <summary>The story after the commands, each of which is accepted.</summary>
    internal Story Given(params GovernanceCommand[] commands) => this with { Register = Register.Do(new(Now, Actor), commands) };

    internal Story With(GovernanceRegister register) => this with { Register = register };

    internal Outcome When(GovernanceCommand command) => new(this, Register.Decide(command, new(Now, Actor)));
}

/// <summary>What became of a command, and what is expected of it.</summary>
internal sealed record Outcome(Story Before, Decision Decision)
{
    /// <summary>It is accepted, with events of these stored names in this order.</summary>
    internal Story Then(params string[] kinds)
    {
        Assert.True(Decision.IsAccepted, Decision.ToString());
        var accepted = (Accepted)Decision;
        Assert.Equal(kinds, accepted.Events.Select(@event => @event.Kind));
        Assert.Equal(Before.Register.Sequence + kinds.Length, accepted.Register.Sequence);
        return Before.With(accepted.Register);
    }

    /// <summary>It is accepted, because it is so already.</summary>
    internal void ThenNothingChanges() => Then();

    /// <summary>It is refused under exactly these rules, and says for each violation what is wrong and what would mend it.</summary>
    internal Refused ThenRefused(params Rule[] rules)
    {
        Assert.False(Decision.IsAccepted, Decision.ToString());
        Assert.Equal(Codes(rules), Codes(Decision.Violations.Select(violation => violation.Rule)));
        Assert.All(Decision.Violations, violation =>
        {
            Assert.All([violation.Message, violation.Remedy], text =>
            {
                Assert.False(string.IsNullOrWhiteSpace(text));
                Assert.False(text.EndsWith('.'));
                Assert.DoesNotContain('\n', text);
                Assert.False(char.IsUpper(text[0]));
            });
        });
        return (Refused)Decision;
    }

    private static IEnumerable<string> Codes(IEnumerable<Rule> rules) => rules.Select(rule => rule.Id.Value).Distinct().Order(StringComparer.Ordinal);
}
