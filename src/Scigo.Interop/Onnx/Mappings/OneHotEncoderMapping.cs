using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// OneHotEncoder of numbers: each feature, repeated by <c>Gather</c> for each of its categories, and <c>Equal</c>; a second <c>Gather</c>
/// leaves out what is dropped. A graph cannot refuse an unknown category: all of its columns are 0. Of skl2onnx a classic
/// <c>OneHotEncoder</c> for each feature is read, too.
/// </summary>
sealed class OneHotEncoderMapping : OnnxTransformer<OneHotEncoder>
{
    protected override string Transform(GraphBuilder graph, OneHotEncoder model, string input)
    {
        var categories = new List<double>();
        var (features, kept) = (new List<long>(), new List<long>());
        for (var j = 0; j < model.NFeatures; j++)
        {
            var dropped = model.DropIdx is { } positions ? positions.Span[j] : -1;
            for (var c = 0; c < model.Categories[j].Count; c++)
            {
                if (c != dropped)
                    kept.Add(categories.Count);
                categories.Add(NumberOf(model.Categories[j][c]));
                features.Add(j);
            }
        }
        var repeated = graph.Add("Gather", [input, graph.Constant("features", [.. features])], Attributes.Of("axis", 1));
        var isEqual = graph.Add("Equal", [repeated, graph.Constant("categories", [.. categories], categories.Count)]);
        var type = graph.Precision == OnnxPrecision.Float64 ? DataType.Double : DataType.Float;
        var columns = graph.Add("Cast", [isEqual], Attributes.Of("to", (long)type));
        return kept.Count == categories.Count ? columns : graph.Add("Gather", [columns, graph.Constant("kept", [.. kept])], Attributes.Of("axis", 1));
    }

    double NumberOf(string category) =>
        CategoryNames.TryParse(category, out var number)
            ? number
            : throw new ArgumentException(
                $"The {Name} has the category '{category}', which is no number, and graphs here take rows of numbers, as those of LinearRegression do.");

    internal override object? Find(GraphReader graph, ref string value)
    {
        var input = value;
        if (graph.Try(() => ClassicEncoders.Find(graph, input)) is { } classic)
        {
            value = classic.Result;
            return classic.Model;
        }
        if (graph.Next(value, "Gather", "") is not { Input: [_, var indices] } repeated || graph.TryIntegers(indices) is not { Length: > 0 } features
            || graph.Next(repeated.Output[0], "Equal", out var categories) is not { } isEqual || categories.Length != features.Length)
            return null;
        value = isEqual.Output[0];
        var groups = features.Select((feature, column) => (feature, column)).GroupBy(static c => c.feature, static c => c.column).ToArray();
        if (!groups.Select(static g => g.Key).SequenceEqual(Enumerable.Range(0, groups.Length).Select(static j => (long)j)))
            throw graph.Refused($"a {Name} whose features are not in order");
        var model = new OneHotEncoder().SetParams(("categories", ParamValue.FromList(
            [.. groups.Select(g => ParamValue.FromList([.. g.Select(column => (ParamValue)CategoryNames.Of(categories.Span[column]))]))])));
        if (graph.OnlyColumns(value) is not { } left || graph.TryIntegers(left.Input[1]) is not { } kept)
            return model;
        var isKept = kept.ToHashSet();
        var dropped = Array.ConvertAll(groups, g => g.ToList().FindIndex(column => !isKept.Contains(column)));
        var expected = groups.SelectMany((g, j) => g.Where((_, position) => position != dropped[j]));
        // Any others are columns that a model behind the encoder takes.
        if (!kept.SequenceEqual(expected.Select(static column => (long)column)))
            return model;
        graph.NextColumns(value, static _ => true);
        value = left.Output[0];
        return model.SetParams(("drop_idx", new NDArray<int>(dropped)));
    }
}
