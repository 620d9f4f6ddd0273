using System.Buffers;
using Microsoft.ML.OnnxRuntime;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.External;
using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Tensors in files beside the graph: only in the model's own folder.</summary>
public sealed class ExternalDataTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly LinearRegression model = new();
    readonly NDArray<double> x;

    public ExternalDataTests()
    {
        // 200 coefficients take more than what stays in a graph.
        var random = new Random(1);
        x = new NDArray<double>(Enumerable.Range(0, 300 * 200).Select(_ => random.NextDouble()).ToArray(), 300, 200);
        model.Fit(x, Enumerable.Range(0, 300).Select(_ => random.NextDouble()).ToArray());
    }

    // The limit is 2 GB; a lower one shows the same.
    [Fact]
    public void TensorsOverTheLimitGoIntoAFileBesideTheGraphThatOnnxRuntimeFindsToo()
    {
        var path = Spread();
        var data = Assert.Single(Directory.GetFiles(folder.Path, "*.data"));
        Assert.StartsWith("model.onnx.", Path.GetFileName(data), StringComparison.Ordinal);
        Assert.Equal(model.Predict(x), ModelFile.Load<LinearRegression>(path).Predict(x));
        using var session = new InferenceSession(path);
        Assert.Equal("X", Assert.Single(session.InputMetadata).Key);
    }

    [Fact]
    public void WithoutAPathTheyAreRefused()
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        Assert.Contains("save it by a path", Assert.Throws<InvalidOperationException>(() => ExternalWriter.Spread(proto, null, 100)).Message, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(Spread());
        Assert.Contains("load the model by its path", Assert.IsType<OnnxModel>(ModelFile.Load(new MemoryStream(bytes))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside", "is no plain path")]
    [InlineData("sub/../../outside", "is no plain path")]
    [InlineData("./weights", "is no plain path")]
    [InlineData("", "is no plain path")]
    [InlineData("/etc/hostname", "is no plain path")]
    [InlineData("C:/weights", "is no plain path")]
    [InlineData("sub\\..\\..\\outside", "is no plain path")]
    [InlineData("missing", "is not there")]
    [InlineData("link", "leads out of the model's folder through a link")]
    [InlineData("linked/outside", "leads out of the model's folder through a link")]
    public void APathThatLeadsOutOfTheModelsFolderIsRefused(string location, string reason)
    {
        var outside = Directory.CreateDirectory(folder.File("away")).FullName;
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        File.WriteAllBytes(Path.Combine(outside, "outside"), new byte[1600]);
        File.WriteAllBytes(folder.File("outside"), new byte[1600]);
        File.CreateSymbolicLink(Path.Combine(inside, "link"), Path.Combine(outside, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "linked"), outside);
        var kept = Assert.IsType<OnnxModel>(ModelFile.Load(WithLocation(Path.Combine(inside, "model.onnx"), location)));
        Assert.Contains(reason, kept.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void LinksWithinTheFolderAndFoldersInItAreFollowed()
    {
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        Directory.CreateDirectory(Path.Combine(inside, "sub"));
        File.WriteAllBytes(Path.Combine(inside, "sub", "weights"), Weights());
        File.CreateSymbolicLink(Path.Combine(inside, "link"), Path.Combine(inside, "sub", "weights"));
        foreach (var location in new[] { "sub/weights", "link" })
        {
            var loaded = ModelFile.Load<LinearRegression>(WithLocation(Path.Combine(inside, "model.onnx"), location));
            Assert.Equal(model.Predict(x), loaded.Predict(x));
        }
        // The folder itself may be a link.
        Directory.CreateSymbolicLink(folder.File("alias"), inside);
        Assert.Equal(model.Predict(x), ModelFile.Load<LinearRegression>(Path.Combine(folder.File("alias"), "model.onnx")).Predict(x));
    }

    [Theory]
    [InlineData("offset", "1", "has 1600 bytes at 1 of \"weights\", which has 1600")]
    [InlineData("offset", "-1", "has \"-1\" for its offset")]
    [InlineData("length", "9223372036854775807", "bytes at 0 of \"weights\"")]
    [InlineData("length", "99999999999999999999", "has \"99999999999999999999\" for its length")]
    [InlineData("length", "8", "has 1 numbers")]
    public void APlaceThatTheFileDoesNotHaveIsRefused(string key, string value, string reason)
    {
        File.WriteAllBytes(folder.File("weights"), Weights());
        var path = WithLocation(folder.File("model.onnx"), "weights", (key, value));
        var kept = Assert.IsType<OnnxModel>(ModelFile.Load(path));
        Assert.Contains(reason, kept.Reason, StringComparison.Ordinal);
    }

    string Spread()
    {
        var path = folder.File("model.onnx");
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        ExternalWriter.Spread(proto, path, 100);
        return Write(path, proto);
    }

    byte[] Weights() => OnnxExport.Of(model, OnnxPrecision.Float64, null).Graph!.Initializer[0].RawData!;

    string WithLocation(string path, string location, params (string Key, string Value)[] more)
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        var tensor = proto.Graph!.Initializer[0];
        (tensor.RawData, tensor.DataLocation) = (null, 1);
        tensor.ExternalData.Add(new() { Key = "location", Value = location });
        if (!more.Any(static m => m.Key == "length"))
            tensor.ExternalData.Add(new() { Key = "length", Value = "1600" });
        tensor.ExternalData.AddRange(more.Select(static m => new StringStringEntryProto { Key = m.Key, Value = m.Value }));
        return Write(path, proto);
    }

    static string Write(string path, ModelProto proto)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer);
        File.WriteAllBytes(path, buffer.WrittenSpan);
        return path;
    }

    public void Dispose() => folder.Dispose();
}
