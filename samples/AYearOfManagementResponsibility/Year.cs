using Isms.Governance;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;

namespace AYearOfManagementResponsibility;

/// <summary>The register as it grows over the year 2026, and the story as it is printed.</summary>
internal sealed class Year
{
    private string last = string.Empty;

    internal GovernanceRegister Register { get; private set; } = GovernanceRegister.Empty;

    internal static Instant Day(int month, int day, int hour = 0) => Instant.FromUtc(2026, month, day, hour, 0);

    /// <summary>What is on record of a day, as known on that day or later.</summary>
    internal GovernanceView At(int month, int day, int hour = 0) => Register.At(Day(month, day, hour));

    internal static void Chapter(string title) => Console.WriteLine($"\n== {title} ==");

    /// <summary>Somebody does something, and it is told.</summary>
    internal void On(Instant at, PersonId by, string what, params GovernanceCommand[] commands)
    {
        Register = Register.Do(new(at, by), commands);
        Tell(at, what);
    }

    /// <summary>Somebody tries something that is refused, and why is told.</summary>
    internal void Refused(Instant at, PersonId by, string what, GovernanceCommand command)
    {
        var decision = Register.Decide(command, new(at, by));
        Tell(at, $"{what}: {(decision.IsAccepted ? "accepted" : "refused")}");
        foreach (var reason in decision.Violations)
        {
            Console.WriteLine($"            {reason.Rule.Id}: {reason.Message}");
        }
    }

    /// <summary>What the register answers.</summary>
    internal static void Show(Answer answer)
    {
        foreach (var line in answer.ToString().Split('\n'))
        {
            Console.WriteLine($"            {line}");
        }
    }

    /// <summary>The date only where it is another one than in the line before.</summary>
    private void Tell(Instant at, string what)
    {
        var date = $"{at.InUtc().Date:uuuu-MM-dd}";
        Console.WriteLine($"{(date == last ? string.Empty : date),-10}  {what}");
        last = date;
    }
}
