using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// ColumnTransformer: <c>Gather</c> of the columns of each step, its transformers, and <c>Concat</c>. skl2onnx has
/// <c>ArrayFeatureExtractor</c> in the place of <c>Gather</c>, nothing at all for a step that takes every column, and no <c>Concat</c> of one.
/// </summary>
sealed class ColumnTransformerMapping : OnnxTransformer<ColumnTransformer>
{
    protected override string Transform(GraphBuilder graph, ColumnTransformer model, string input)
    {
        var prefix = graph.Prefix;
        var parts = new List<string>();
        foreach (var step in model.Transformers)
        {
            graph.Prefix = prefix + step.Name + "/";
            var part = Select(graph, input, step.Columns);
            foreach (var (name, inner) in OnnxExport.Flatten(step.Transformer, step.Name))
            {
                graph.Prefix = prefix + OnnxExport.PrefixOf(name);
                part = OnnxMappings.For(inner).Transform(graph, inner, part);
            }
            parts.Add(part);
        }
        graph.Prefix = prefix;
        if (model.RemainingColumns.Length > 0)
            parts.Add(Select(graph, input, model.RemainingColumns));
        return graph.Add("Concat", [.. parts], Attributes.Of("axis", 1));
    }

    static string Select(GraphBuilder graph, string input, int[] columns) =>
        graph.Add("Gather", [input, graph.Constant("columns", Array.ConvertAll(columns, static c => (long)c))], Attributes.Of("axis", 1));

    internal override object? Find(GraphReader graph, ref string value)
    {
        var (input, width) = (value, graph.Width);
        var selections = graph.TakeSelections(input);
        if (selections.Count == 0)
            return null;
        if (++graph.Depth > ModelLimits.Default.MaxDepth)
            throw graph.Refused($"columns of columns, more than {ModelLimits.Default.MaxDepth} deep");
        var branches = new ColumnBranches(graph, input, width);
        branches.Add(selections);
        value = branches.Result;
        graph.Depth--;
        return branches.ToModel();
    }
}
