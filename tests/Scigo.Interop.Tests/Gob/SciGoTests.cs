using Scigo.Interop.Gob;
using Scigo.Models;

namespace Scigo.Interop.Tests.Gob;

/// <summary>The structs that SciGo, the Go library, keeps its models in.</summary>
public class SciGoTests
{
    [Fact]
    public void ALinearRegressionOfSciGoPredicts()
    {
        var model = ModelGob.Deserialize<LinearRegression>(GobFixtures.Read("linear_regression"));
        Assert.Equal([0.5, -1.25, 3e-300], model.Coefficients!.Value.ToArray());
        Assert.Equal(2.5, model.Intercept);
        Assert.Equal(3, model.NFeatures);
        Assert.True(model.FitIntercept);
        Assert.Equal(2.5 + 0.5 - 2.5, model.Predict(new NDArray<double>(new double[] { 1, 2, 0 }, 1, 3)).Span[0]);
    }

    [Fact]
    public void WhatSciGoKnowsOfTheTrainingIsMetadata()
    {
        var metadata = ModelGob.ReadMetadata(GobFixtures.Read("linear_regression"));
        Assert.Equal(new ModelMetadata { TrainingSamples = 442, TrainingFeatures = 3 }, metadata);
        Assert.Null(ModelGob.ReadMetadata(GobFixtures.Read("linear_regression_unfitted")));
    }

    [Fact]
    public void ALinearRegressionThatIsNotFittedStaysSo()
    {
        var model = ModelGob.Deserialize<LinearRegression>(GobFixtures.Read("linear_regression_unfitted"));
        Assert.Null(model.Coefficients);
        Assert.Equal(0, model.NFeatures);
    }

    [Fact]
    public void AStandardScalerOfSciGoTransforms()
    {
        var model = ModelGob.Deserialize<StandardScaler>(GobFixtures.Read("standard_scaler"));
        Assert.Equal([1, 0, -3.5], model.Mean!.Value.ToArray());
        Assert.Equal([2, 1, 0.1], model.Scale!.Value.ToArray());
        Assert.True(model.WithMean && model.WithStd);
        Assert.Equal([0.5, 2, 35], model.Transform(new NDArray<double>(new double[] { 2, 2, 0 }, 1, 3)).ToArray());
    }

    // SciGo's Scale is the range of the data: taken for scikit-learn's scale_, every prediction would be wrong.
    [Fact]
    public void AMinMaxScalerOfSciGoTransforms()
    {
        var model = ModelGob.Deserialize<MinMaxScaler>(GobFixtures.Read("min_max_scaler"));
        Assert.Equal((-1, 1), model.FeatureRange);
        Assert.Equal([0.5, 2], model.Scale!.Value.ToArray());
        Assert.Equal([-1.5, -1], model.Min!.Value.ToArray());
        Assert.Equal([4, 0], model.DataRange!.Value.ToArray());
        Assert.False(model.Clip);
        Assert.Equal([0, -1], model.Transform(new NDArray<double>(new double[] { 3, 0 }, 1, 2)).ToArray());
    }

    [Fact]
    public void ACustomModelOfTheGuideIsAGobWithinAGob()
    {
        var model = ModelGob.Deserialize<CustomModel>(GobFixtures.Read("custom_model"));
        Assert.Equal([0.1, 0.2], model.Weights.ToArray());
        Assert.Equal(-1, model.Bias);
        Assert.Equal(ParamSet.Create(("author", "Ada")), model.Metadata);
        Assert.IsType<CustomModel>(ModelGob.Deserialize(GobFixtures.Read("custom_model")));
    }

    [Fact]
    public void AOneHotEncoderOfSciGoHasItsCategories()
    {
        var model = ModelGob.Deserialize<OneHotEncoder>(GobFixtures.Read("one_hot_encoder"));
        Assert.Equal([["blue", "red"], ["S"]], model.Categories);
        Assert.Equal([0.0, 1, 1], model.Transform(new[,] { { "red", "S" } }).ToArray());
    }

    [Fact]
    public void AOneHotEncoderHasThePositionsOfItsCategoriesForSciGo()
    {
        var encoder = new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore };
        encoder.Fit(new[,] { { "red", "S" }, { "blue", "S" } });
        var written = (GobStruct)GobReader.ReadAll(ModelGob.Serialize(encoder))[0];
        Assert.StartsWith(
            "OneHotEncoder{BaseEstimator: BaseEstimator{State: 1}, Categories: [[\"blue\", \"red\"], [\"S\"]], "
            + "CategoryToIdx: [map[\"blue\": 0, \"red\": 1], map[\"S\": 0]], NFeatures: 2, NOutputs: 3, ",
            written.ToString(), StringComparison.Ordinal);
        AssertSame(encoder);
        AssertSame(new OneHotEncoder());
    }

    // It would have one column more there.
    [Fact]
    public void AOneHotEncoderThatDropsCategoriesIsNotFittedToSciGo()
    {
        var encoder = Fitted(new OneHotEncoder { Drop = DroppedCategory.First }, new NDArray<double>(new double[] { 1, 2, 3, 5 }, 2, 2));
        var written = (GobStruct)GobReader.ReadAll(ModelGob.Serialize(encoder))[0];
        Assert.Null(((GobStruct)written["BaseEstimator"]!)["State"]);
        Assert.Null(written["Categories"]);
        AssertSame(encoder);
    }

    [Fact]
    public void AOneHotEncoderOfSciGoIsReadAsATreeToo() => Assert.Equal(
        "OneHotEncoder{BaseEstimator: BaseEstimator{State: 1}, Categories: [[\"blue\", \"red\"], [\"S\"]], "
        + "CategoryToIdx: [map[\"red\": 1], map[\"S\": 0]], NFeatures: 2, NOutputs: 3}",
        Assert.Single(GobReader.ReadAll(GobFixtures.Read("one_hot_encoder"))).ToString());

    [Theory]
    [InlineData("linear_regression", typeof(LinearRegression))]
    [InlineData("standard_scaler", typeof(StandardScaler))]
    [InlineData("min_max_scaler", typeof(MinMaxScaler))]
    [InlineData("one_hot_encoder", typeof(OneHotEncoder))]
    public void AModelOfSciGoIsFoundByTheNameOfItsStruct(string fixture, Type type) =>
        Assert.IsType(type, ModelGob.Deserialize(GobFixtures.Read(fixture)));

    // What SciGo has fields for has the same bytes in them as in its own file.
    [Theory]
    [InlineData("linear_regression")]
    [InlineData("standard_scaler")]
    [InlineData("min_max_scaler")]
    public void WhatSciGoWroteIsWrittenAgainWithTheSameFields(string fixture)
    {
        var theirs = (GobStruct)Assert.Single(GobReader.ReadAll(GobFixtures.Read(fixture)));
        var again = (GobStruct)GobReader.ReadAll(ModelGob.Serialize(ModelGob.Deserialize(GobFixtures.Read(fixture))))[0];
        Assert.Equal(theirs.Type.Name, again.Type.Name);
        foreach (var field in theirs.Type.Fields)
        {
            Assert.Equal($"{field.Name} {field.Type}", $"{field.Name} {again.Type.Fields[again.Type.IndexOf(field.Name)].Type}");
            Assert.Equal(theirs[field.Name]?.ToString(), again[field.Name]?.ToString());
        }
    }

    [Fact]
    public void NothingOfAModelIsLostThatSciGoHasNoFieldFor()
    {
        NDArray<double> x = new(new double[] { 1, 2, 3, 5, 8, 13 }, 3, 2);
        AssertSame(Fitted(new LinearRegression { FitIntercept = false }, x, new NDArray<double>(new double[] { 1, 2, 4 })));
        AssertSame(Fitted(new LinearRegression(), x, new NDArray<double>(new double[] { 1, 2, 4, 0, 1, 1 }, 3, 2)));
        AssertSame(new LinearRegression());
        AssertSame(Fitted(new StandardScaler(), x));
        AssertSame(Fitted(new StandardScaler { WithMean = false }, x));
        AssertSame(Fitted(new StandardScaler { WithStd = false }, x));
        AssertSame(Fitted(new StandardScaler { WithStd = false, WithMean = false }, x));
        AssertSame(new StandardScaler());
        AssertSame(Fitted(new MinMaxScaler { Clip = true, FeatureRange = (-2, 7) }, x));
        AssertSame(new MinMaxScaler());
        AssertSame(Fitted(new MinMaxScaler(), new NDArray<double>(new double[] { 5, 5, 5, 5 }, 2, 2)));
    }

    // SciGo subtracts its means and divides by its scales whatever it was told.
    [Fact]
    public void AStandardScalerThatLeavesOutAStepHasNeutralNumbersForSciGo()
    {
        var scaler = Fitted(new StandardScaler { WithMean = false, WithStd = false }, new NDArray<double>(new double[] { 1, 2, 3, 5 }, 2, 2));
        var written = (GobStruct)GobReader.ReadAll(ModelGob.Serialize(scaler))[0];
        Assert.Equal("[0, 0]", written["Mean"]!.ToString());
        Assert.Equal("[1, 1]", written["Scale"]!.ToString());
    }

    static T Fitted<T>(T scaler, NDArray<double> x)
        where T : ITransformer
    {
        scaler.Fit(x);
        return scaler;
    }

    static LinearRegression Fitted(LinearRegression model, NDArray<double> x, NDArray<double> y)
    {
        model.Fit(x, y);
        return model;
    }

    static void AssertSame<T>(T model)
        where T : class, IPersistableModel<T>
    {
        var again = ModelGob.Deserialize<T>(ModelGob.Serialize(model));
        Assert.Equal(ModelJson.Serialize(model), ModelJson.Serialize(again));
    }
}
