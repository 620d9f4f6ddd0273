using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// SimpleImputer: <c>IsNaN</c> and <c>Where</c>, and <c>Gather</c> of the features that are kept. The operator <c>Imputer</c> of
/// <c>ai.onnx.ml</c> is read as well.
/// </summary>
sealed class SimpleImputerMapping : OnnxTransformer<SimpleImputer>
{
    protected override string Transform(GraphBuilder graph, SimpleImputer model, string input)
    {
        var statistics = model.Statistics.GetValueOrDefault();
        var isMissing = graph.Add("IsNaN", [input]);
        var filled = graph.Add("Where", [isMissing, graph.Constant("statistics", statistics.Span, statistics.Length), input]);
        if (model.NFeaturesOut == model.NFeatures)
            return filled;
        return graph.Add("Gather", [filled, graph.Constant("kept", Kept(statistics.Span))], Attributes.Of("axis", 1));
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "Imputer", GraphReader.Ml) is { } classic && float.IsNaN(classic.Float("replaced_value_float", 0)))
        {
            value = classic.Output[0];
            return Make(Matrices.Doubles(classic.Floats("imputed_value_floats")));
        }
        if (graph.Next(value, "IsNaN", "") is not { } isMissing || graph.Next(isMissing.Output[0], "Where", "") is not { Input.Count: 3 } filled
            || graph.TryConstant(filled.Input[1]) is not { } statistics)
            return null;
        value = filled.Output[0];
        // Features that are left out have no statistic.
        var kept = Kept(statistics.Span);
        if (kept.Length == statistics.Length)
            return Make(statistics.ToArray());
        if (graph.Next(value, "Gather", "") is not { Input: [_, var positions] } gather || gather.Int("axis", 0) != 1
            || graph.TryIntegers(positions)?.SequenceEqual(kept) != true)
            throw graph.Refused($"a {Name} that keeps other features than those with a statistic");
        value = gather.Output[0];
        return Make(statistics.ToArray());
    }

    static long[] Kept(ReadOnlySpan<double> statistics)
    {
        var kept = new List<long>();
        for (var j = 0; j < statistics.Length; j++)
        {
            if (!double.IsNaN(statistics[j]))
                kept.Add(j);
        }
        return [.. kept];
    }

    static SimpleImputer Make(double[] statistics) => new SimpleImputer().SetParams(("statistics", statistics));
}
