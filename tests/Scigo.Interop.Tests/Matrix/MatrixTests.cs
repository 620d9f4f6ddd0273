using Scigo.Models;

namespace Scigo.Interop.Tests.Matrix;

/// <summary>Every model in every format: saved, loaded, and asked again; or refused.</summary>
public class MatrixTests
{
    public static TheoryData<string, string> Pairs => FittedModels.With(Way.Names);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AModelAnswersTheSameAfterItIsSavedAndLoadedOrIsRefused(string name, string way)
    {
        var (data, refusal) = Fits.Save(name, way);
        var (model, x) = Fits.Get(name);
        if (data is null)
        {
            Assert.Contains(WireNames(model), wireName => refusal!.Message.Contains(wireName, StringComparison.Ordinal));
            Assert.Contains(nameof(LinearRegression), refusal!.Message, StringComparison.Ordinal);
            return;
        }
        var loaded = Way.Get(way).Load(data);
        Assert.Equal(model.GetType(), loaded.GetType());
        Near.Assert(Answers.Of(model, x), Answers.Of(loaded, x), Tolerances.Of(way, name));
    }

    [Fact]
    public void EveryFormatHasATolerance() => Assert.Empty(Way.Names.Except(Tolerances.Names));

    [Fact]
    public void EveryToleranceIsOfAFormatOrOfAnotherLibraryAndEveryExceptionOfAModel()
    {
        Assert.Equal(
            [Tolerances.SciKitLearn, Tolerances.OnnxRuntime + ", float64", Tolerances.OnnxRuntime + ", float32"], Tolerances.Names.Except(Way.Names));
        Assert.All(Tolerances.Exceptions, static e => Assert.True(Tolerances.Names.Contains(e.Way) && FittedModels.Names.Contains(e.Model)));
    }

    static IEnumerable<string> WireNames(object model) =>
        model is Pipeline pipeline ? pipeline.Steps.SelectMany(static step => WireNames(step.Estimator)) : [((IPersistableModel)model).Codec.WireName];
}
