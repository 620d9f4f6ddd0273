using System.Runtime.InteropServices;
using System.Text.Json;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>Models as files of tensors.</summary>
public sealed class SafeTensorsModelTests : IDisposable
{
    const string Parameters = """{"model_spec":{"name":"StandardScaler"},"parameters":{"n_features":2,"mean":"m","scale":"s"}}""";

    readonly TemporaryFolder folder = new();

    public static TheoryData<string> Models => FittedModels.All;

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryModelComesBackWholeLoadedAndMapped(string name)
    {
        var model = FittedModels.Get(name).Model;
        var path = folder.File("model.safetensors");
        var metadata = new ModelMetadata { TrainingSamples = 7, FeatureNames = ["a", "b"], Tags = ParamSet.Create(("n", 3)) };
        ModelFile.Save(model, path, metadata);
        Assert.Equal(ModelJson.Serialize(model, metadata: metadata), ModelJson.Serialize(ModelFile.Load(path)));
        Assert.Equal(7, ModelFile.ReadMetadata(path)!.TrainingSamples);
        using var file = SafeTensorsFile.Open(path);
        Assert.Equal(ModelJson.Serialize(model, metadata: metadata), ModelJson.Serialize(file.ReadModel()));
    }

    [Fact]
    public void ArraysAreTensorsNamedByTheirMembersPath()
    {
        ModelFile.Save(FittedModels.Get("Pipeline in a pipeline").Model, folder.File("p.safetensors"));
        using var file = SafeTensorsFile.Open(folder.File("p.safetensors"));
        Assert.Contains("steps[0].estimator.steps[1].estimator.mean", file.Tensors.Select(static t => t.Name));
        Assert.Contains("steps[1].estimator.coefficients", file.Tensors.Select(static t => t.Name));
        var document = JsonDocument.Parse(file.Metadata["scigo"]).RootElement;
        Assert.Equal("Pipeline", document.GetProperty("model_spec").GetProperty("name").GetString());
        Assert.Equal(
            "steps[1].estimator.coefficients",
            document.GetProperty("parameters").GetProperty("steps")[1].GetProperty("estimator").GetProperty("params").GetProperty("coefficients").GetString());
    }

    [Fact]
    public void AMappedModelsArraysStayInTheFile()
    {
        var (model, x) = FittedModels.Get("LinearRegression");
        ModelFile.Save(model, folder.File("m.safetensors"));
        using var file = SafeTensorsFile.Open(folder.File("m.safetensors"));
        var mapped = file.ReadModel<LinearRegression>();
        Assert.False(MemoryMarshal.TryGetArray(mapped.Coef.Memory, out _));
        Assert.Equal(((LinearRegression)model).Predict(x), mapped.Predict(x));
    }

    // Another program names its tensors as it likes.
    [Fact]
    public void AModelIsReadFromTensorsOfAnyNames()
    {
        var scaler = Assert.IsType<StandardScaler>(Read(Parameters, ("m", NDArray.Create([1.0, 2.0])), ("s", NDArray.Create([4.0, 5.0])), ("other", NDArray.Create([0.0]))));
        Assert.Equal([1.0, 2.0], scaler.Mean!.Value.ToArray());
        Assert.Equal([4.0, 5.0], scaler.Scale!.Value.ToArray());
    }

    [Fact]
    public void ATensorThatIsMissingOrNotAsTheModelHasItIsRefusedWithThePath()
    {
        var vector = NDArray.Create([1.0, 2.0]);
        Refused(Parameters, "mean", "\"m\", which the file does not have", ("s", vector));
        Refused(Parameters.Replace("\"s\"", "\"m\"", StringComparison.Ordinal), "scale", "or the model has already", ("m", vector), ("s", vector));
        Refused(Parameters, "scale", "Expected an array of rank 1, \"s\" has the rank 2", ("m", vector), ("s", new NDArray<double>(vector.Memory, 1, 2)));
        var error = Assert.Throws<ModelFormatException>(() => ReadSet(Parameters, new TensorSet { { "m", NDArray.Create([1f, 2f]) }, { "s", vector } }));
        Assert.Contains("\"m\" has numbers of the type F32, where the model has F64", error.Message, StringComparison.Ordinal);
        Assert.True(error.Offset > 0);
    }

    void Refused(string document, string path, string message, params (string, NDArray<double>)[] tensors)
    {
        var error = Assert.Throws<ModelFormatException>(() => Read(document, tensors));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.MemberPath);
        Assert.True(error.Offset > 0);
    }

    [Fact]
    public void TensorsWithoutAModelAreRefusedWithAHint()
    {
        new TensorSet { { "weight", NDArray.Create([1f]) } }.Save(folder.File("w.safetensors"));
        var error = Assert.Throws<ModelFormatException>(() => ModelFile.Load(folder.File("w.safetensors")));
        Assert.Equal(ModelFormatError.ForeignContent, error.Error);
        Assert.Contains("1 tensors but no model of Scigo's", error.Message, StringComparison.Ordinal);
        Assert.Null(ModelFile.ReadMetadata(folder.File("w.safetensors")));
    }

    object Read(string document, params (string Name, NDArray<double> Values)[] tensors)
    {
        var set = new TensorSet();
        foreach (var (name, values) in tensors)
            set.Add(name, values);
        return ReadSet(document, set);
    }

    object ReadSet(string document, TensorSet set)
    {
        set.Metadata["scigo"] = document;
        set.Save(folder.File("hand.safetensors"));
        return ModelFile.Load(folder.File("hand.safetensors"));
    }

    public void Dispose() => folder.Dispose();
}
