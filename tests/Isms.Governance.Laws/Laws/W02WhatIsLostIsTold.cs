using System.Text;
using Isms.Governance.Json;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Laws;

/// <summary>What a governance file does not say as it is on record is told: all else comes back, and the answers that rest on it are the same at every instant.</summary>
public sealed class W02WhatIsLostIsTold(ITestOutputHelper output)
{
    private const int Counted = 60;

    [Law]
    public void What_a_governance_file_does_not_say_as_it_is_on_record_is_told(History history) => history.Holds(Broken(history, Written.By));

    /// <summary>Most places of a journal are written so that the answers can be held against each other: else the law would say little.</summary>
    [Fact]
    public void Of_two_files_the_answers_of_one_are_compared_at_least()
    {
        var parts = Histories.From(Run.Seed, Counted).SelectMany(Written.Parts).ToList();
        var compared = parts.Count(part => Written.By(part).AnswersTheSame);
        output.WriteLine($"answers compared: {compared} of {parts.Count} files");
        Assert.True(compared * 2 > parts.Count, $"{compared} of {parts.Count}");
    }

    internal static string? Broken(History history, Func<GovernanceRegister, Written> write) =>
        Written.Parts(history).Select(register => Broken(history, register, write(register))).FirstOrDefault(each => each is not null);

    private static string? Broken(History history, GovernanceRegister register, Written writing)
    {
        if (GovernanceFile.Read(Encoding.UTF8.GetBytes(writing.Text), GovernanceFileOptions.Standard) is not { Register: { } read })
        {
            return $"unsound:\n{writing.Text}";
        }

        var told = writing.Notices.Select(each => each.Sequence).ToHashSet();
        var comes = read.Journal.Select(each => (each.Event, each.RecordedAt, each.RecordedBy)).ToHashSet();
        return Written.Counting(register).Where(each => !told.Contains(each.Sequence) && each.Event is not (EntryRegistered or EntryChanged))
            .FirstOrDefault(each => !comes.Contains((each.Event, each.RecordedAt, each.RecordedBy))) is { } lost ? $"record {lost.Sequence} does not come back: {lost.Event}"
            : !writing.AnswersTheSame ? null
            : history.Points(4).Select(point => point.At).Select(at =>
                Answers.Difference(history, new LibraryAnswers(register.At(at)), new LibraryAnswers(read.At(at)), 5) is { } difference ? $"{difference} at {at}, on record and in the file" : null)
                .FirstOrDefault(each => each is not null);
    }
}
