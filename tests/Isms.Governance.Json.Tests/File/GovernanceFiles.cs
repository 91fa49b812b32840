using System.Text;
using Isms.Governance.Organization;
using Isms.Governance.Testing;
using NodaTime;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>What the tests of the governance file say over and over.</summary>
internal static class GovernanceFiles
{
    internal static GovernanceFileReading Read(string text, GovernanceFileOptions? options = null) =>
        GovernanceFile.Read(Encoding.UTF8.GetBytes(text), options ?? GovernanceFileOptions.Standard);

    /// <summary>A sample, which is sound.</summary>
    internal static GovernanceFileReading Sample(string name, Func<string, string>? edit = null)
    {
        var text = File.ReadAllText(Repository.PathOf("samples", "GovernanceFiles", name));
        return Read(edit is null ? text : edit(text));
    }

    internal static GovernanceView At(this GovernanceFileReading reading, int year, int month, int day)
    {
        Assert.True(reading.IsSound, reading.ToString());
        return reading.Register.At(new LocalDate(year, month, day).AtStartOfDayInZone(reading.Zone!).ToInstant());
    }

    /// <summary>The diagnostics as code, place and path, which have to be all there are.</summary>
    internal static void HasFaults(this GovernanceFileReading reading, params string[] expected)
    {
        Assert.Null(reading.Register);
        Assert.Empty(reading.Journal);
        Assert.Equal(expected, reading.Diagnostics.Select(each => $"{each.Fault!.Code} {each.Place}".TrimEnd()));
        Assert.All(reading.Diagnostics, each => Assert.All([each.Message, each.Remedy!], text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.False(text.EndsWith('.'));
            Assert.DoesNotContain('\n', text);
        }));
    }

    internal static PersonId Person(string id) => PersonId.From(id);

    internal static ActivityId Activity(string id) => ActivityId.From(id);
}
