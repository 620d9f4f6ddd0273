using System.Text.Json;

namespace Scigo.Models.Tests.NaiveBayes;

[Trait("Category", "Fixtures")]
public class NaiveBayesFixtureTests
{
    public static TheoryData<Fixture> Gaussian => Fixture.All("gaussian_nb");

    public static TheoryData<Fixture> Multinomial => Fixture.All("multinomial_nb");

    [Theory]
    [MemberData(nameof(Gaussian))]
    public void FromMeasurementsItLearnsAndPredictsWhatScikitLearnDoes(Fixture fixture)
    {
        var model = new GaussianNB();
        LearnAndPredict(model.SetParams(fixture["parameters"].Params()), fixture);
        Close.Equal(fixture["theta"].Array(), model.Theta!.Value);
        Close.Equal(fixture["var"].Array(), model.Var!.Value);
        Close.Equal(fixture["epsilon"].GetDouble(), model.Epsilon);
        Close.Equal(fixture["class_prior"].Array(), model.ClassPrior!.Value);
    }

    [Theory]
    [MemberData(nameof(Multinomial))]
    public void FromCountsItLearnsAndPredictsWhatScikitLearnDoes(Fixture fixture)
    {
        var model = new MultinomialNB();
        LearnAndPredict(model.SetParams(fixture["parameters"].Params()), fixture);
        Close.Equal(fixture["feature_count"].Array(), model.FeatureCount!.Value);
        Close.Equal(fixture["feature_log_prob"].Array(), model.FeatureLogProb!.Value);
        Close.Equal(fixture["class_log_prior"].Array(), model.ClassLogPrior!.Value);
    }

    static void LearnAndPredict(NaiveBayesClassifier model, Fixture fixture)
    {
        var (x, y) = (fixture.X, Table.Load(fixture["data"].GetString()!).Labels);
        if (fixture["batches"].ValueKind == JsonValueKind.Null)
            model.Fit(x, y);
        else
            LearnInBatches(model, x, y, fixture["batches"].GetInt32());
        Close.Equal(fixture["class_count"].Array(), model.ClassCount!.Value);
        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Predict(x).ToArray());
        Close.Equal(fixture["probabilities"].Array(), model.PredictProba(x.Every(10)), nothing: 1e-10);
    }

    static void LearnInBatches(NaiveBayesClassifier model, NDArray<double> x, NDArray<int> y, int batches)
    {
        for (var part = 0; part < batches; part++)
            model.PartialFit(x.Every(batches, part), y.Where(i => i % batches == part), part == 0 ? y : default(NDArray<int>?));
    }
}
