using System.Globalization;
using Scigo.Cli.Inspection;

namespace Scigo.Cli.Comparison;

/// <summary>Arranges differences in tables.</summary>
static class DifferenceTables
{
    internal static IEnumerable<InspectionTable> Of(ModelDifferences found)
    {
        yield return new("Schema", ["", "A", "B"], [.. found.Schema.Select(static d => new[] { d.What, d.A ?? "-", d.B ?? "-" })]);
        yield return new("Parameters", ["parameter", "A", "B", "difference"], [.. found.Values.Select(Value)]);
        yield return new("Arrays", ["array", "shape", "largest difference", "at", "differing"], [.. found.Arrays.Select(Array)]);
    }

    internal static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    static string[] Value(ValueDifference value) =>
        [value.Path, value.A ?? "-", value.B ?? "-", value.Difference is { } difference ? Number(difference) : ""];

    static string[] Array(ArrayDifference array) => array.Largest is { } largest
        ? [array.Path, InspectionTables.Shape(array.ShapeA), Number(largest), InspectionTables.Shape(array.At!), InspectionTables.Bytes(array.Count)]
        : [array.Path, $"{InspectionTables.Shape(array.ShapeA)} and {InspectionTables.Shape(array.ShapeB)}", "", "", ""];
}
