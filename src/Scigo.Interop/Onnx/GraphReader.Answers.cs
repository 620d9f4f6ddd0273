using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

partial class GraphReader
{
    /// <summary>Whether the graph's outputs are a model's own answers, and not what is made of them: other labels, or comparisons.</summary>
    /// <param name="classes">The classes of a classifier; <c>null</c> for clusters, which have none.</param>
    internal bool AreAnswers(IReadOnlyList<string>? classes) => outputs.All(output => IsAnswer(Behind(output), classes));

    bool IsAnswer(NodeProto? maker, IReadOnlyList<string>? classes) => maker switch
    {
        null or { OpType: "Greater" or "GreaterOrEqual" or "Less" or "Equal" } => false,
        // Shares of nothing, as a linear classifier's.
        { OpType: "Where", Input: [var condition, ..] } => Behind(condition)?.OpType == "Equal",
        { OpType: "Gather" or "ArrayFeatureExtractor", Input: [var names, var position] } when Labels(names) is { } labels =>
            classes?.SequenceEqual(labels) == true && Behind(position)?.OpType is "ArgMax" or "Greater" or "GreaterOrEqual",
        _ => true,
    };

    // The node that makes a value, of which the value is another form; a graph may lead back to itself.
    NodeProto? Behind(string value)
    {
        for (var steps = 0; steps <= makers.Count; steps++)
        {
            if (makers.GetValueOrDefault(Resolve(value)) is not { OpType: "Cast" or "Squeeze" or "Reshape" or "ZipMap", Input: [var from, ..] })
                return makers.GetValueOrDefault(Resolve(value));
            value = from;
        }
        return null;
    }
}
