using System.Globalization;

namespace Scigo.Interop.Tests.Matrix;

public class PageTests
{
    // Who answers: what was read again, and ONNX Runtime of what was written.
    static readonly (string Title, string Way, string Tolerance)[] Columns =
    [
        .. Way.Names.Select(static way => (way, way, way)),
        (Tolerances.SciKitLearn, "scikit-learn", Tolerances.SciKitLearn),
        .. Way.Names.Where(static way => Tolerances.Names.Contains(Runtime(way))).Select(static way => (Runtime(way), way, Runtime(way))),
    ];

    [Fact]
    public void ThePageSaysWhichModelGoesThroughWhichFormatAndHowExactly() => GeneratedPart.Check("interop.md", "matrix", Table() + Exceptions());

    static string Runtime(string way) => way.Replace("ONNX,", Tolerances.OnnxRuntime + ",", StringComparison.Ordinal) is var name && name != way ? name : "";

    static string Table() =>
        Row("model", Columns.Select(static c => c.Title)) + Row("---", Columns.Select(static _ => "---"))
        + string.Concat(FittedModels.Names.GroupBy(static name => Fits.Get(name).Model.Codec.WireName)
            .Select(static group => Row($"`{group.Key}`", Columns.Select(c => Cell(c.Way, c.Tolerance, [.. group])))));

    static string Row(string first, IEnumerable<string> cells) => $"| {first} | {string.Join(" | ", cells)} |\n";

    static string Cell(string way, string tolerance, string[] models)
    {
        var written = Fits.Names(way).Intersect(models).ToArray();
        var apart = written.Length == 0 ? "no" : Text(written.Max(model => Tolerances.Of(tolerance, model)));
        return written.Length is 0 || written.Length == models.Length ? apart : $"{apart}; not {string.Join(", ", models.Except(written))}";
    }

    static string Text(double tolerance) => tolerance == 0 ? "exact" : tolerance.ToString("0.###############e-0", CultureInfo.InvariantCulture);

    static string Exceptions() => "\n" + string.Concat(Tolerances.Exceptions.Select(
        static e => $"- {e.Way}, {e.Model}: {Text(e.Tolerance)} instead of {Text(Tolerances.Of(e.Way, ""))}; {e.Reason}.\n"));
}
