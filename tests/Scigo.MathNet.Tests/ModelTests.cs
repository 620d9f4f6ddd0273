using MathNet.Numerics.LinearAlgebra;
using DenseMatrix = MathNet.Numerics.LinearAlgebra.Double.DenseMatrix;

[assembly: Scigo.PersistableInstance(typeof(Scigo.MathNet.Tests.Box<Vector<float>>))]
[assembly: Scigo.PersistableInstance(typeof(Scigo.MathNet.StoredVector<Scigo.NDArray<double>>))]

namespace Scigo.MathNet.Tests;

public class ModelTests
{
    static readonly Samples<double> Doubles = new((real, _) => real);
    static readonly Samples<float> Floats = new((real, _) => (float)real);

    public static TheoryData<string> Formats => [.. Format.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void WhatOnlyTheModelCanSetIsLoaded(string format)
    {
        var model = new Fitted();
        model.Fit(Doubles.Matrix("dense"), Doubles.Vector("sparse"));
        var loaded = (Fitted)Format.Load(format, Format.Save(format, model));
        Same.Matrix(model.Coefficients, loaded.Coefficients);
        Same.Vector(model.Intercepts, loaded.Intercepts);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AModelThatIsNotFittedComesBackNotFitted(string format)
    {
        var loaded = (Fitted)Format.Load(format, Format.Save(format, new Fitted()));
        Assert.Null(loaded.Coefficients);
        Assert.Null(loaded.Intercepts);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void CollectionsTuplesAndGenericModelsHoldMatrices(string format)
    {
        var model = new Layers
        {
            Weights = [.. Samples<double>.MatrixNames.Select(Doubles.Matrix)],
            Biases = [Doubles.Vector("dense"), null, Doubles.Vector("sparse")],
            ByName = { ["a"] = Floats.Matrix("diagonal"), ["b"] = Floats.Matrix("sparse") },
            Pair = (Doubles.Matrix("sparse"), Doubles.Vector("dense")),
            Boxed = new() { Value = Doubles.Matrix("diagonal") },
            Plain = [(DenseMatrix)Doubles.Matrix("dense")],
        };
        var loaded = (Layers)Format.Load(format, Format.Save(format, model));
        Assert.Equal(model.Weights.Count, loaded.Weights.Count);
        foreach (var (expected, actual) in model.Weights.Zip(loaded.Weights))
            Same.Matrix(expected, actual);
        Assert.Equal(3, loaded.Biases.Count);
        Same.Vector(model.Biases[0], loaded.Biases[0]);
        Assert.Null(loaded.Biases[1]);
        Same.Vector(model.Biases[2], loaded.Biases[2]);
        Assert.Equal(["a", "b"], loaded.ByName.Keys);
        Same.Matrix(model.ByName["a"], loaded.ByName["a"]);
        Same.Matrix(model.ByName["b"], loaded.ByName["b"]);
        Same.Matrix(model.Pair.Left, loaded.Pair.Left);
        Same.Vector(model.Pair.Right, loaded.Pair.Right);
        Same.Matrix(model.Boxed.Value, loaded.Boxed!.Value);
        Same.Matrix(model.Plain[0], Assert.Single(loaded.Plain));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AGenericModelOfThisAssemblyIsClosedOverAConvertedType(string format)
    {
        var box = new Box<Vector<float>> { Value = Floats.Vector("sparse") };
        var loaded = (Box<Vector<float>>)Format.Load(format, Format.Save(format, box));
        Same.Vector(box.Value, loaded.Value);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void AGenericModelOfAnotherAssemblyIsClosedByAnInstance(string format)
    {
        var stored = new StoredVector<NDArray<double>> { Sparse = new(9, new[] { 2, 4 }, new[] { 1.5, 2.5 }) };
        var loaded = (StoredVector<NDArray<double>>)Format.Load(format, Format.Save(format, stored));
        Assert.Equal(stored.Sparse, loaded.Sparse);
        Assert.Null(loaded.Dense);
    }

    [Fact]
    public void FingerprintsAreThoseOfTheSchemasAtRunTime()
    {
        foreach (var codec in AssemblyModels.Catalog.Codecs)
            Assert.Equal(Schema.ModelSchema.HashOf(codec.Schema.CanonicalText), codec.Fingerprint);
        Assert.NotNull(AssemblyModels.Catalog.FindByWireName("MatrixStorage<ndarray<float64>>"));
    }

    [Fact]
    public void MatricesAreParameters()
    {
        var model = new Fitted();
        model.Fit(Doubles.Matrix("dense"), Doubles.Vector("dense"));
        Assert.Equal(["coefficients", "intercepts"], ((IPersistableModel)model).GetParams(ParamKind.Fitted).Select(p => p.Key));
    }
}
