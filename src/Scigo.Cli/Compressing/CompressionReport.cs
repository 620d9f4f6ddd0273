using System.Buffers;
using System.Globalization;
using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;
using Scigo.Json;

namespace Scigo.Cli.Compressing;

/// <summary>Says what became of a model, to people or programs.</summary>
static class CompressionReport
{
    internal static void Write(Session session, string source, string target, CompressionResult result, bool json)
    {
        if (json)
            session.Output.Write(Json(result).Span);
        else
            Text(session.Text, source, target, result);
    }

    static void Text(TextWriter output, string source, string target, CompressionResult result)
    {
        var change = 1 - (double)result.After / result.Before;
        output.WriteLine(OneLine.Of(
            $"{target}: {Count(result.After)} bytes, {Percent(Math.Abs(change))} {(change >= 0 ? "less" : "more")} than the {Count(result.Before)} of {source}"));
        if (result.Sparsity is { } sparsity)
            output.WriteLine($"sparsity: {Percent(sparsity)} of the weights are 0");
        if (result is not { Bound: { } bound, Measured: { } measured })
        {
            output.WriteLine("error bound: 0, every number is the same; measured: it is");
            return;
        }
        output.WriteLine(OneLine.Of($"error bound: weights {Upwards(bound.Weight)}, outputs {Upwards(bound.Prediction.DefaultIfEmpty().Max())}, in the range of {result.Source}"));
        output.WriteLine($"measured: outputs {Number(measured.Largest)} on {Count(measured.Rows)} rows"
            + (measured.ChangedLabels is { } changed ? $", {Count(changed)} of which get another label" : ""));
    }

    static ReadOnlyMemory<byte> Json(CompressionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, new ModelOptions { Indented = true });
        writer.BeginObject();
        Integer(ref writer, "bytes_before", result.Before);
        Integer(ref writer, "bytes_after", result.After);
        if (result.Sparsity is { } sparsity)
            Double(ref writer, "sparsity", sparsity);
        writer.WriteName("error_bound");
        writer.BeginObject();
        Double(ref writer, "weight", result.Bound?.Weight ?? 0);
        writer.WriteName("outputs");
        writer.BeginArray();
        foreach (var bound in result.Bound?.Prediction ?? [])
            writer.WriteNumber(bound);
        writer.EndArray();
        writer.EndObject();
        writer.WriteName("measured");
        writer.BeginObject();
        Integer(ref writer, "rows", result.Measured?.Rows ?? 0);
        Double(ref writer, "largest_difference", result.Measured?.Largest ?? 0);
        if (result.Measured?.ChangedLabels is { } changed)
            Integer(ref writer, "changed_labels", changed);
        writer.EndObject();
        writer.EndObject();
        writer.Flush();
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    static void Integer(ref JsonWriter writer, string name, long value)
    {
        writer.WriteName(name);
        writer.WriteInteger(value);
    }

    static void Double(ref JsonWriter writer, string name, double value)
    {
        writer.WriteName(name);
        writer.WriteNumber(value);
    }

    static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    static string Percent(double part) => (100 * part).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    // A bound that is rounded must still be one.
    internal static string Upwards(double value)
    {
        var text = Number(value);
        if (value == 0 || !double.IsFinite(value) || double.Parse(text, CultureInfo.InvariantCulture) >= value)
            return text;
        return Number(value + Math.Pow(10, Math.Floor(Math.Log10(value)) - 2));
    }

    static string Number(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
