// How clause 5 stands at the small haulier whose year the sample AYearOfManagementResponsibility tells: each letter with what shows it and what
// falls short, how it stood through the whole year, what turns by itself next, and what would break if the head left.
using AYearOfManagementResponsibility;
using Isms.Governance.Conformity;
using Isms.Governance.Rules;
using NodaTime;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.Year;

var year = Told();
var today = year.At(12, 15);
var verdict = today.Conformity.Assess();

Chapter("Clause 5 on 15 December 2026");
Console.WriteLine(verdict.Under("5"));

Chapter("One letter with everything that was weighed");
Console.WriteLine(verdict[Clause.Results]);

Chapter("Was 5.1 met throughout the year?");
var throughout = today.Conformity.Over(new(Day(1, 5), NextYear)).Under("5.1");
Console.WriteLine(throughout.HeldThroughout ? "yes" : "no");
Console.WriteLine(throughout);

Chapter("What turns by itself in the first half of next year, if nobody does anything?");
Console.WriteLine(today.Conformity.Forecast(NextYear + Duration.FromDays(181)).Under("5"));

Chapter("What would break if Mara left today?");
Console.WriteLine(today.IfLeft(Mara));

Chapter("Which patterns of failing leadership show?");
Console.WriteLine(today.Conformity.Detect());

Chapter("What does the board see?");
Console.WriteLine(today.Conformity.Indicators());
Console.WriteLine(today.Conformity.Themes());

Chapter("And for an organisation under board duties?");
Console.WriteLine(today.Conformity.Assess(Profile.BoardDutiesEu).Under("5.1"));

// The story itself is printed by its own sample; here only the register is wanted.
static Year Told()
{
    var (told, console) = (new Year(), Console.Out);
    Console.SetOut(TextWriter.Null);
    FirstQuarter.Tell(told);
    SecondQuarter.Tell(told);
    FirstReview.Tell(told);
    SecondHalf.Tell(told);
    SecondReview.Tell(told);
    Console.SetOut(console);
    return told;
}
