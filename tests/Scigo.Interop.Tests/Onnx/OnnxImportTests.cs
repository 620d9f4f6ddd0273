using System.Text;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Tests.Matrix;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

public class OnnxImportTests
{
    public static TheoryData<string> Models => Fits.Of("ONNX, float64");

    [Theory]
    [MemberData(nameof(Models))]
    public void AModelThatWasWrittenIsFoundInItsGraph(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var read = Read(OnnxExportTests.Onnx(model, OnnxPrecision.Float64));
        Assert.Equal(model.GetType(), read.GetType());
        Assert.Equal(Answers.Of(model, x), Answers.Of(read, x));
        Assert.Equal(Hyperparameters(model), Hyperparameters(read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void AModelThatWasWrittenInFloatIsFoundAsFarAsFloatsGo(string name)
    {
        var (model, x) = FittedModels.Get(name);
        var read = Read(OnnxExportTests.Onnx(model, OnnxPrecision.Float32));
        Assert.Equal(model.GetType(), read.GetType());
        var expected = Answers.Of(model, x);
        foreach (var (answer, values) in Answers.Of(read, x))
        {
            var largest = expected[answer].Max(Math.Abs);
            Assert.All(values, (value, i) => Assert.Equal(expected[answer][i], value, 1e-4 * largest));
        }
    }

    static IEnumerable<string> Hyperparameters(object model) => ((IPersistableModel)model).GetParams()
        .Where(static p => p.Value.Kind is not (ParamValueKind.Model or ParamValueKind.List))
        .Select(static p => $"{p.Key} = {p.Value}");

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a__b", "a")]
    [InlineData("a__", "b")]
    [InlineData("a", "b", "c")]
    [InlineData("a")]
    public void NamesThatAreNotOfThePipelinesStepsAreLeft(params string[] names) => AssertLeft(names);

    [Fact]
    public void NamesOfPipelinesNestedDeeperThanAnyAreLeft() => AssertLeft(string.Join("__", Enumerable.Repeat("a", 1_000_000)), "b");

    static void AssertLeft(params string[] names)
    {
        var proto = ModelProtobuf.ReadMessage<ModelProto>(OnnxExportTests.Onnx(FittedModels.Get("Pipeline of a regression").Model, OnnxPrecision.Float64));
        var notes = new OnnxNotes { Model = "Pipeline", Steps = [.. names] };
        proto.MetadataProps.Find(static p => p.Key == OnnxNotes.Property)!.Value = Encoding.UTF8.GetString(ModelJson.Serialize(notes));
        Assert.Equal(["standardscaler", "linearregression1"], ((Pipeline)OnnxImport.From(proto)).Steps.Select(static s => s.Name));
    }

    [Fact]
    public void WhatWasLearntIsNotTakenFromNotes()
    {
        var (model, x) = FittedModels.Get("Ridge");
        var proto = OnnxFormat.Parse(OnnxExportTests.Onnx(model, OnnxPrecision.Float64), ModelOptions.Default);
        var fitted = ((IPersistableModel)model).GetParams(ParamKind.Fitted, deep: false).With("intercept", 1e6).With("alpha", 7.5);
        var notes = new OnnxNotes { Model = "Ridge", Types = ["Ridge"], Hyperparameters = [fitted] };
        proto.MetadataProps.Find(static p => p.Key == OnnxNotes.Property)!.Value = Encoding.UTF8.GetString(ModelJson.Serialize(notes));
        var read = Assert.IsType<Ridge>(OnnxImport.From(proto));
        Assert.Equal(Answers.Of(model, x), Answers.Of(read, x));
        Assert.Equal(7.5, read.Alpha);
    }

    [Fact]
    public void AFileThatHasBecomeShorterIsRefused()
    {
        using var stream = new ShrunkStream(OnnxExportTests.Onnx(FittedModels.Get("LinearRegression").Model, OnnxPrecision.Float64), 20);
        var error = Assert.Throws<ModelFormatException>(() => new OnnxFormat().Read(stream, ModelOptions.Default));
        Assert.Equal(ModelFormatError.Truncated, error.Error);
    }

    [Fact]
    public void MetadataComesBack()
    {
        var (model, _) = FittedModels.Get("LinearRegression");
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
        var (model, x) = FittedModels.Get("Pipeline of a regression");
        ModelFile.Save(model, folder.File("model.onnx"));
        Assert.Equal(Answers.Of(model, x), Answers.Of(ModelFile.Load<Pipeline>(folder.File("model.onnx")), x));
    }

    [Fact]
    public async Task AGraphThatIsAModelIsKeptAsItStandsForWhoAsksForThat()
    {
        using var folder = new TemporaryFolder();
        ModelFile.Save(FittedModels.Get("LinearRegression").Model, folder.File("model.onnx"));
        var bytes = File.ReadAllBytes(folder.File("model.onnx"));
        Assert.Equal(bytes, ModelFile.Load<OnnxModel>(folder.File("model.onnx")).Graph.ToArray());
        Assert.Equal(bytes, ModelFile.Load<OnnxModel>(new MemoryStream(bytes)).Graph.ToArray());
        Assert.Equal(bytes, (await ModelFile.LoadAsync<OnnxModel>(folder.File("model.onnx"))).Graph.ToArray());
        Assert.IsType<LinearRegression>(ModelFile.Load(folder.File("model.onnx")));
        File.WriteAllBytes(folder.File("model.onnx"), bytes[..^3]);
        Assert.Throws<ModelFormatException>(() => ModelFile.Load<OnnxModel>(folder.File("model.onnx")));
    }

    [Fact]
    public void TensorsInAnotherFileAreNotFetched()
    {
        var onnx = OnnxExportTests.Onnx(FittedModels.Get("LinearRegression").Model, OnnxPrecision.Float64);
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
        var (model, x) = FittedModels.Get("StandardScaler");
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
