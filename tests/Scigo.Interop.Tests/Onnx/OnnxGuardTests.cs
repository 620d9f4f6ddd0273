using Scigo.Interop.Onnx;
using Scigo.Tests.Hostile;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>No graph is read outside its bytes: one too far ends the test's process.</summary>
public sealed class OnnxGuardTests : IDisposable
{
    readonly GuardedMemory? memory = GuardedMemory.IsSupported ? new(1 << 16) : null;

    [Theory]
    [InlineData("LinearRegression", OnnxPrecision.Float64)]
    [InlineData("SGDClassifier of names", OnnxPrecision.Float32)]
    [InlineData("Pipeline in a pipeline", OnnxPrecision.Float64)]
    [InlineData("ColumnTransformer with the rest", OnnxPrecision.Float64)]
    public void NoPrefixIsReadPastItsEndAndNoChangedGraphBeforeItsStart(string model, OnnxPrecision precision)
    {
        var graph = OnnxExportTests.Onnx(FittedModels.Get(model).Model, precision);
        for (var length = 0; length <= graph.Length && memory is not null; length++)
            Read(memory.EndingHere(graph.AsSpan(0, length)));
        for (var i = 0; i < graph.Length && memory is not null; i++)
        {
            graph[i] ^= 0xFF;
            Read(memory.BeginningHere(graph));
            Read(memory.EndingHere(graph));
            graph[i] ^= 0xFF;
        }
    }

    static void Read(ReadOnlySpan<byte> graph)
    {
        new OnnxFormat().Recognizes(graph);
        try
        {
            OnnxFormat.Parse(graph, ModelOptions.Default);
        }
        catch (ModelFormatException)
        {
        }
    }

    public void Dispose() => memory?.Dispose();
}
