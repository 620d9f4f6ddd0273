namespace Scigo.Models.Tests.Persistence;

public class MetadataTests
{
    [Fact]
    public void FitLeavesSamplesFeaturesAndSecondsAndNoTime()
    {
        AssertTrained(FittedModels.Get<LinearRegression>("LinearRegression").Metadata, 442, 10);
        AssertTrained(FittedModels.Get<StandardScaler>("StandardScaler").Metadata, 178, 13);
        AssertTrained(FittedModels.Get<MinMaxScaler>("MinMaxScaler").Metadata, 178, 13);
        AssertTrained(FittedModels.Get<SGDClassifier>("SGDClassifier of names").Metadata, 150, 4);
        AssertTrained(FittedModels.Get<KMeans>("KMeans").Metadata, 150, 4);
        AssertTrained(FittedModels.Get<Pipeline>("Pipeline of a regression").Metadata, 442, 10);
        AssertTrained(FittedModels.Get<Pipeline>("Pipeline of a regression").Step<StandardScaler>("scaler").Metadata, 442, 10);
        Assert.Null(new KMeans().Metadata);
    }

    [Fact]
    public void BatchesAddUp()
    {
        var x = Table.Load("iris").X;
        var scaler = new StandardScaler();
        scaler.PartialFit(x);
        var first = scaler.Metadata!;
        scaler.PartialFit(x);
        AssertTrained(scaler.Metadata, 300, 4);
        Assert.True(scaler.Metadata!.TrainingSeconds > first.TrainingSeconds);
    }

    [Fact]
    public void BatchesOfAClassifierAddUp()
    {
        var table = Table.Load("iris");
        var model = FittedModels.Get<SGDClassifier>("SGDClassifier of names");
        var first = model.Metadata!;
        model.PartialFit(table.X, model.PredictNames(table.X));
        AssertTrained(model.Metadata, 300, 4);
        Assert.True(model.Metadata!.TrainingSeconds > first.TrainingSeconds);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("protobuf")]
    public void MetadataAreSavedAndLoaded(string format)
    {
        var model = FittedModels.Get<KMeans>("KMeans");
        model.Metadata = model.Metadata! with { Created = new(2024, 2, 29, 12, 30, 0, TimeSpan.FromHours(1)) };
        var data = Format.Save(format, model);
        Assert.Equal(model.Metadata, ((KMeans)Format.Load(format, data)).Metadata);
        Assert.Equal(data, Format.Save(format, Format.Load(format, data)));
    }

    [Theory]
    [InlineData("binary")]
    [InlineData("json")]
    [InlineData("protobuf")]
    public void MetadataOfAnotherStateDoNotSurviveReadingInto(string format)
    {
        var model = FittedModels.Get<KMeans>("KMeans");
        Format.LoadInto(format, Format.Save(format, new KMeans()), model);
        Assert.Null(model.Metadata);
    }

    static void AssertTrained(ModelMetadata? metadata, long samples, int features)
    {
        Assert.Equal((samples, features), (metadata!.TrainingSamples, metadata.TrainingFeatures));
        Assert.True(metadata.TrainingSeconds > 0);
        Assert.Null(metadata.Created);
    }
}
