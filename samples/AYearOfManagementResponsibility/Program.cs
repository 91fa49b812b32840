// One year of a small haulier, from the day its scope is established to its second management review. Everybody and everything is made up.
// What is done under the rules is refused when they forbid it; what is true is recorded, and what falls short is found when somebody asks.
using AYearOfManagementResponsibility;
using Isms.Governance.Rules;
using static AYearOfManagementResponsibility.Year;

Console.WriteLine("""
    Halden Freight, 2026: sixty people, two yards, one year of clause 5.
    Mara is the CEO, Jonas the COO, Lin the CISO, Petra keeps quality, Sam runs IT, Rosa the warehouse.
    """);

var year = new Year();
FirstQuarter.Tell(year);
SecondQuarter.Tell(year);
FirstReview.Tell(year);
SecondHalf.Tell(year);
SecondReview.Tell(year);

Chapter("The minutes of the second review");
var end = year.At(12, 15);
Console.WriteLine(end.Reviews.Find(Firm.Winter));
Chapter("The action that was carried on from the first review");
Console.WriteLine(end.Improvement.Action(Firm.Contracts));

Chapter("What counts for 5.1, letter by letter");
foreach (var clause in Clause.OfLeadership.Take(8))
{
    var counts = end.Conformity.WhatCountsFor(clause);
    Console.WriteLine($"{counts.Of} {counts.Title}: {(counts.IsShown ? "shown" : "not shown")}");
    foreach (var act in counts.Acts)
    {
        Console.WriteLine($"    {act.What}, by {act.By}: {(act.Counts ? "counts" : $"does not count: {act.Reasons[0].Message}")}{(act.Through is { } through && through != act.By ? $" through {through}" : string.Empty)}");
    }
}

Chapter("What falls short afterwards");
Console.WriteLine(end.Findings());
