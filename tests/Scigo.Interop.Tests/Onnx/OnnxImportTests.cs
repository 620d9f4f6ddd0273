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

    [Theory]
    [InlineData("SGDClassifier, hinge, 3 classes", "label", "Gather", "others", "label")]
    [InlineData("SGDClassifier, log loss, 2 classes", "probabilities", "Greater", "probabilities", "half")]
    [InlineData("KMeans", "label", "Gather", "others", "label")]
    [InlineData("GaussianNB", "label", "Gather", "others", "label")]
    public void WhatIsMadeOfAnswersIsNotTheModel(string name, string output, string operation, params string[] inputs)
    {
        var proto = ModelProtobuf.ReadMessage<ModelProto>(OnnxExportTests.Onnx(FittedModels.Get(name).Model, OnnxPrecision.Float64));
        proto.Graph!.Initializer.AddRange(Tensors.Of("others", [7L, 8, 9], 3), Tensors.Of("half", [0.5], OnnxPrecision.Float64, 1));
        proto.Graph.Node.Add(new() { OpType = operation, Input = [.. inputs], Output = ["made"] });
        proto.Graph.Output.Find(o => o.Name == output)!.Name = "made";
        Assert.Contains("made of the answers", Assert.Throws<ModelFormatException>(() => OnnxImport.From(proto)).Message, StringComparison.Ordinal);
    }

    // Notes may be changed, or another graph's: what its operators say holds.
    [Theory]
    [InlineData("KNeighborsClassifier", "n_neighbors", 1)]
    [InlineData("KNeighborsClassifier", "p", 3)]
    [InlineData("PCA", "whiten", true)]
    [InlineData("StandardScaler", "with_mean", false)]
    [InlineData("MinMaxScaler", "clip", true)]
    [InlineData("Normalizer", "norm", "l1")]
    [InlineData("LogisticRegression, multinomial, 3 classes", "multi_class", "ovr")]
    [InlineData("SGDClassifier, log loss, 3 classes", "loss", "modified_huber")]
    public void NotesDoNotOverrideWhatTheGraphSays(string name, string parameter, object value)
    {
        var (model, x) = FittedModels.Get(name);
        var proto = ModelProtobuf.ReadMessage<ModelProto>(OnnxExportTests.Onnx(model, OnnxPrecision.Float64));
        var other = value switch { int i => (ParamValue)i, bool b => b, _ => (string)value };
        var notes = new OnnxNotes { Model = model.Codec.WireName, Types = [model.Codec.WireName], Hyperparameters = [ParamSet.Create((parameter, other))] };
        proto.MetadataProps.Find(static p => p.Key == OnnxNotes.Property)!.Value = Encoding.UTF8.GetString(ModelJson.Serialize(notes));
        Assert.Equal(Answers.Of(model, x), Answers.Of(OnnxImport.From(proto), x));
    }

    // Columns that are taken behind an encoder are not those that it keeps.
    [Fact]
    public void WhatFollowsAnEncoderComesBackWithIt()
    {
        var x = Table.Load("digits").Columns([10, 20, 0, 43], 300);
        var labels = new NDArray<int>(Table.Load("digits").Labels.ToArray()[..300]);
        var neighbors = new Pipeline(("encoder", new OneHotEncoder { Drop = DroppedCategory.First }), ("neighbors", new KNeighborsClassifier { NNeighbors = 3 }));
        neighbors.Fit(x, labels);
        var columns = new Pipeline(
            ("encoder", new OneHotEncoder()), ("columns", new ColumnTransformer(("scale", new StandardScaler(), [3, 1]), ("range", new MinMaxScaler(), [0, 2]))));
        columns.Fit(x);
        foreach (var model in (Pipeline[])[neighbors, columns])
        {
            var read = Assert.IsType<Pipeline>(Read(OnnxExportTests.Onnx(model, OnnxPrecision.Float64)));
            Assert.Equal(model.Steps.Select(static s => s.Estimator.GetType()), read.Steps.Select(static s => s.Estimator.GetType()));
            Assert.Equal(Answers.Of(model, x), Answers.Of(read, x));
        }
    }

    // A part that one scaler leaves out may be the next one's.
    [Fact]
    public void ModelsBehindEachOtherThatBeginWhereOthersEndStayApart()
    {
        var x = Table.Load("wine").X;
        foreach (var model in (Pipeline[])
        [
            new(("mean", new StandardScaler { WithStd = false }), ("range", new MinMaxScaler())),
            new(("mean", new StandardScaler { WithStd = false }), ("scale", new StandardScaler { WithMean = false })),
            new(("components", new PCA { NComponents = 3 }), ("scale", new StandardScaler { WithMean = false })),
            new(("components", new PCA { NComponents = 3, Whiten = true }), ("scale", new StandardScaler { WithMean = false })),
        ])
        {
            model.Fit(x);
            var proto = ModelProtobuf.ReadMessage<ModelProto>(OnnxExportTests.Onnx(model, OnnxPrecision.Float64));
            var read = Assert.IsType<Pipeline>(OnnxImport.From(proto));
            Assert.Equal(Hyperparameters(model), Hyperparameters(read));
            Assert.Equal(Answers.Of(model, x), Answers.Of(read, x));
            // Without notes, some are one model that does the same.
            proto.MetadataProps.Clear();
            var found = Answers.Of(OnnxImport.From(proto), x)["transform"];
            Assert.All(Answers.Of(model, x)["transform"], (value, i) => Assert.Equal(value, found[i], 1e-9));
        }
    }
}
