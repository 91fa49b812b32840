using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Isms.Governance.Benchmarks.Workloads;
using Perfolizer.Horology;

// --verify: compare the answers of the three subjects, and those with a feature in use with what they are to be; measure nothing.
// --in-turn: what each feature costs against none, all asked in turn and compared round by round: for a machine that is not quiet.
// --short:  three short iterations each, minutes instead of an hour. Everything else is BenchmarkDotNet's, such as --filter *Check*.
var isShort = args.Contains("--short", StringComparer.Ordinal);
var unexpected = FeatureVerification.Differences();
if (unexpected.Count > 0)
{
    Console.Error.WriteLine($"{unexpected.Count} answers with a feature in use are not as expected:\n{string.Join('\n', unexpected)}");
    return 1;
}

Console.WriteLine("features: all answers as expected");
if (args.Contains("--in-turn", StringComparer.Ordinal))
{
    InTurn.Measure(Console.Out);
    return 0;
}

var mixed = MixedAnswers.Differences().ToArray();
if (mixed.Length > 0)
{
    Console.Error.WriteLine($"the mixed journal is not answered alike:\n{string.Join('\n', mixed)}");
    return 1;
}

Console.WriteLine($"mixed: {MixedJournal.Only.Records.Count} records, all answers agree");
foreach (var size in Enum.GetValues<Size>())
{
    var differences = Verification.Differences(size, askedOfLinq: size is Size.S ? World.Questions : 2);
    if (differences.Count > 0)
    {
        Console.Error.WriteLine($"{differences.Count} answers differ at size {size}; the first:\n{string.Join('\n', differences.Take(3))}");
        return 1;
    }

    Console.WriteLine($"size {size}: {World.Of(size).Journal.Count} records, all answers agree");
}

if (args.Contains("--verify", StringComparer.Ordinal))
{
    return 0;
}

var job = (isShort ? Job.ShortRun.WithWarmupCount(2).WithIterationTime(TimeInterval.FromMilliseconds(200)) : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(arg => arg != "--short")], config);
return 0;
