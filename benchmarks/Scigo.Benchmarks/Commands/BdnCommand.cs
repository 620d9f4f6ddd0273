using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Scigo.Benchmarks.Suites;

namespace Scigo.Benchmarks.Commands;

/// <summary><c>bdn</c>: BenchmarkDotNet's suites; what follows is for BenchmarkDotNet.</summary>
static class BdnCommand
{
    // The longest name of a case is not cut.
    const int CaseWidth = 60;

    internal static Command Create()
    {
        var options = new Argument<string[]>("OPTIONS") { Description = "BenchmarkDotNet's options: --filter '*', --job short, …" };
        var command = new Command("bdn", "Runs the same operations by BenchmarkDotNet, each in a process of its own.") { options };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => BenchmarkSwitcher
            .FromTypes([typeof(SerializeSuite), typeof(DeserializeSuite), typeof(DeserializeIntoSuite)])
            .Run(
                [.. parsed.GetValue(options) ?? [], .. parsed.UnmatchedTokens],
                DefaultConfig.Instance.WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(CaseWidth))));
        return command;
    }
}
