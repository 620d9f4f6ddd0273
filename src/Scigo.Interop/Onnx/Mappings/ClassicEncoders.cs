using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// A OneHotEncoder as skl2onnx writes it: each feature by itself, cast to a whole number, to an operator <c>OneHotEncoder</c> of its own, side by
/// side, and put in rows again. <c>Gather</c> leaves out a category.
/// </summary>
/// <param name="Model">The encoder.</param>
/// <param name="Result">The name of the result.</param>
sealed record ClassicEncoders(OneHotEncoder Model, string Result)
{
    /// <summary>Finds one where a graph uses a value; <c>null</c> when it does not.</summary>
    internal static ClassicEncoders? Find(GraphReader graph, string value)
    {
        var columns = graph.NextSingleColumns(value);
        var (ends, categories, dropped, zeros) = (new List<string>(), new List<ParamValue>(), new List<int>(), 0L);
        foreach (var (column, taken) in columns)
        {
            var whole = graph.Next(taken, "Cast", "")?.Output[0] ?? taken;
            if (column != ends.Count || graph.NextMl(whole, "OneHotEncoder", static n => n.Ints("cats_int64s").Length > 0) is not { } encoder)
                return null;
            var names = encoder.Ints("cats_int64s");
            zeros += encoder.Int("zeros", 1);
            categories.Add(ParamValue.FromList([.. names.Select(static n => (ParamValue)CategoryNames.Of(n))]));
            var left = graph.NextColumns(encoder.Output[0], static _ => true);
            ends.Add(left?.Output[0] ?? encoder.Output[0]);
            dropped.Add(left is null ? -1 : Dropped(graph, graph.TryIntegers(left.Input[1]) ?? [], names.Length));
        }
        if (ends.Count == 0 || graph.Next(ends[0], "Concat", "") is not { } join || !join.Input.SequenceEqual(ends))
            return null;
        var joined = graph.Next(join.Output[0], "Cast", "")?.Output[0] ?? join.Output[0];
        if (graph.Next(joined, "Reshape", "") is not { } rows)
            return null;
        var model = new OneHotEncoder { HandleUnknown = zeros > 0 ? UnknownCategories.Ignore : UnknownCategories.Error }
            .SetParams(("categories", ParamValue.FromList([.. categories])));
        return new(dropped.TrueForAll(static d => d < 0) ? model : model.SetParams(("drop_idx", new NDArray<int>(dropped.ToArray()))), rows.Output[0]);
    }

    static int Dropped(GraphReader graph, long[] kept, int count)
    {
        var dropped = kept.Index().FirstOrDefault(static k => k.Item != k.Index, (kept.Length, 0)).Index;
        return kept.Length == count - 1 && kept.SequenceEqual(Enumerable.Range(0, count).Where(c => c != dropped).Select(static c => (long)c))
            ? dropped
            : throw graph.Refused("a OneHotEncoder that leaves out more than one category of a feature");
    }
}
