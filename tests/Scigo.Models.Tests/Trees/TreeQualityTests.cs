namespace Scigo.Models.Tests.Trees;

[Trait("Category", "Fixtures")]
public class TreeQualityTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("tree_quality");

    // Of classifiers the accuracy, of regressors r², each the mean over five seeds.
    [Theory]
    [MemberData(nameof(Cases))]
    public void OfRowsNotLearntFromItKnowsAsMuchAsScikitLearn(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var scores = Enumerable.Range(0, 5).Select(seed =>
        {
            var model = FittedTrees.Create(fixture);
            model.SetParams(("random_state", seed));
            FittedTrees.Fit(model, Half(table.X, 0), Half(table.Y, 0));
            return Score(model, Half(table.X, 1), Half(table.Y, 1));
        });
        Assert.InRange(scores.Average(), fixture["score"].GetDouble() - Margin(fixture), 1);
    }

    static double Margin(Fixture fixture) => fixture["data"].GetString() == "diabetes" ? 0.06 : 0.025;

    static double Score(IPersistableModel model, NDArray<double> x, NDArray<double> y)
    {
        var (predicted, targets) = (FittedTrees.Predict(model, x).ToArray(), y.ToArray());
        if (model is IClassifier)
            return predicted.Zip(targets, (p, t) => p == t ? 1.0 : 0).Average();
        var mean = targets.Average();
        return 1 - predicted.Zip(targets, (p, t) => (p - t) * (p - t)).Sum() / targets.Sum(t => (t - mean) * (t - mean));
    }

    static NDArray<double> Half(NDArray<double> array, int remainder)
    {
        var columns = array.Rank == 1 ? 1 : array.Shape[1];
        var values = array.ToArray().Where((_, i) => i / columns % 2 == remainder).ToArray();
        return array.Rank == 1 ? new(values) : new(values, values.Length / columns, columns);
    }
}
