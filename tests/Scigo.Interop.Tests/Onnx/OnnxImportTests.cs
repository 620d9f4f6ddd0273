using Scigo.Interop.Onnx;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

public class OnnxImportTests
{
    public static TheoryData<string> Models => FittedModels.All;

    [Theory]
    [MemberData(nameof(Models))]
    public void AModelThatWasWrittenIsFoundInItsGraph(string name)
    {
        var (model, x) = FittedModels.Make(name);
        var read = Read(OnnxExportTests.Onnx(model, OnnxPrecision.Float64));
        Assert.Equal(model.GetType(), read.GetType());
        Assert.Equal(Answers.Of(model, x), Answers.Of(read, x));
        Assert.Equal(Hyperparameters(model), Hyperparameters(read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void AModelThatWasWrittenInFloatIsFoundAsFarAsFloatsGo(string name)
    {
        var (model, x) = FittedModels.Make(name);
        var read = Read(OnnxExportTests.Onnx(model, OnnxPrecision.Float32));
        Assert.Equal(model.GetType(), read.GetType());
        var expected = Answers.Of(model, x);
        foreach (var (answer, values) in Answers.Of(read, x))
        {
            var largest = expected[answer].Max(Math.Abs);
            Assert.All(values, (value, i) => Assert.Equal(expected[answer][i], value, 1e-4 * largest));
        }
    }

    // Without models: a flat pipeline comes back for a nested one, with the same parameters under joined names.
    static IEnumerable<string> Hyperparameters(object model) => ((IPersistableModel)model).GetParams()
        .Where(static p => p.Value.Kind is not (ParamValueKind.Model or ParamValueKind.List))
        .Select(static p => $"{p.Key.Replace("both__", "both_", StringComparison.Ordinal)} = {p.Value}");

    [Fact]
    public void MetadataComesBack()
    {
        var (model, _) = FittedModels.Make("LinearRegression");
        var metadata = new ModelMetadata { TrainingSamples = 7, FeatureNames = ["a", "b"] };
        using var stream = new MemoryStream();
        var format = new OnnxFormat();
        format.Write(model, stream, metadata, ModelOptions.Default);
        stream.Position = 0;
        Assert.Equal(metadata.FeatureNames, format.ReadMetadata(stream, ModelOptions.Default)!.FeatureNames);
    }

    [Fact]
    public void FilesOfThatExtensionAreWrittenAndReadByDefault()
    {
        using var folder = new TemporaryFolder();
        var (model, x) = FittedModels.Make("Pipeline of a regression");
        ModelFile.Save(model, folder.File("model.onnx"));
        Assert.Equal(Answers.Of(model, x), Answers.Of(ModelFile.Load<Pipeline>(folder.File("model.onnx")), x));
    }

    [Fact]
    public void TensorsInAnotherFileAreNotFetched()
    {
        var onnx = OnnxExportTests.Onnx(FittedModels.Make("LinearRegression").Model, OnnxPrecision.Float64);
        var proto = OnnxFormat.Parse(onnx, ModelOptions.Default);
        var tensor = proto.Graph!.Initializer[0];
        (tensor.RawData, tensor.DataLocation) = (null, 1);
        tensor.ExternalData.Add(new() { Key = "location", Value = "../../etc/passwd" });
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer);
        Assert.Contains("another file", Assert.IsType<OnnxModel>(Read(buffer.WrittenSpan.ToArray())).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherProgramsNotesAreLeft()
    {
        var (model, x) = FittedModels.Make("StandardScaler");
        var proto = OnnxFormat.Parse(OnnxExportTests.Onnx(model, OnnxPrecision.Float64), ModelOptions.Default);
        proto.MetadataProps[0].Value = "1.0";
        Assert.Equal(Answers.Of(model, x), Answers.Of(OnnxImport.From(proto), x));
        Assert.Null(OnnxImport.MetadataOf(proto));
    }

    internal static object Read(byte[] onnx)
    {
        using var stream = new MemoryStream(onnx);
        Assert.True(new OnnxFormat().Recognizes(onnx));
        return new OnnxFormat().Read(stream, ModelOptions.Default);
    }
}
