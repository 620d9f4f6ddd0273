using System.Text.Json;

namespace Scigo.Models.Tests.Metrics;

[Trait("Category", "Fixtures")]
public class MetricsTests
{
    public static TheoryData<Fixture> Regressions => Fixture.All("regression_metrics");

    public static TheoryData<Fixture> Classifications => Fixture.All("classification_metrics");

    public static TheoryData<Fixture> Clusterings => Fixture.All("clustering_metrics");

    [Theory]
    [MemberData(nameof(Regressions))]
    public void NumbersAreJudgedAsByScikitLearn(Fixture fixture)
    {
        var (y, predicted) = (fixture["y"].Array(), fixture["predicted"].Array());
        Near(fixture["r2"].GetDouble(), RegressionMetrics.R2(y, predicted));
        Near(fixture["mean_squared_error"].GetDouble(), RegressionMetrics.MeanSquaredError(y, predicted));
    }

    [Theory]
    [MemberData(nameof(Classifications))]
    public void ClassesAreJudgedAsByScikitLearn(Fixture fixture)
    {
        var (y, probabilities) = (Labels(fixture["y"]), fixture["probabilities"].Array());
        var classes = fixture["classes"].Deserialize<string[]>()!;
        var predicted = probabilities.ToArray().Chunk(classes.Length).Select(row => Array.IndexOf(row, row.Max())).ToArray();
        Near(fixture["log_loss"].GetDouble(), ClassificationMetrics.LogLoss(y, probabilities, classes));
        Near(fixture["accuracy"].GetDouble(), ClassificationMetrics.Accuracy(y, new NDArray<int>(predicted)));
    }

    [Theory]
    [MemberData(nameof(Clusterings))]
    public void GroupingsAreJudgedAsByScikitLearn(Fixture fixture) => Near(
        fixture["adjusted_rand_index"].GetDouble(), ClusteringMetrics.AdjustedRandIndex(Labels(fixture["labels"]), Labels(fixture["other"])));

    [Fact]
    public void InertiaIsWhatKMeansFinds()
    {
        var x = Table.Load("iris").X;
        var model = new KMeans { NClusters = 3 };
        model.Fit(x);
        Near(model.Inertia, ClusteringMetrics.Inertia(x, model.ClusterCenters));
    }

    [Fact]
    public void NumbersThatCannotBeComparedAreRefused()
    {
        var two = new NDArray<double>(new double[] { 1, 2 });
        foreach (var judge in (Func<NDArray<double>, NDArray<double>, double>[])[RegressionMetrics.R2, RegressionMetrics.MeanSquaredError])
        {
            Refused.By("y", () => judge(default, default));
            Refused.By("y", () => judge(new(Array.Empty<double>()), two));
            Refused.By("y", () => judge(new(new[] { 1, double.NaN }), two));
            Refused.By("predicted", () => judge(two, new(new double[3])));
            Refused.By("predicted", () => judge(two, new(new double[2], 2, 1)));
            Refused.By("predicted", () => judge(two, new(new[] { 1, double.PositiveInfinity })));
        }
        Refused.By("y", () => RegressionMetrics.R2(new(new double[1]), new(new double[1])));
    }

    [Fact]
    public void LabelsThatCannotBeComparedAreRefused()
    {
        string[] y = ["a", "b"];
        var half = new NDArray<double>(new[] { 0.5, 0.5, 0.5, 0.5 }, 2, 2);
        Refused.By("y", () => ClassificationMetrics.Accuracy(Array.Empty<string>(), y));
        Refused.By("y", () => ClassificationMetrics.Accuracy([null!], ["a"]));
        Refused.By("predicted", () => ClassificationMetrics.Accuracy(y, ["a"]));
        Refused.By("y", () => ClassificationMetrics.LogLoss(["a", "c"], half, y));
        Refused.By("probabilities", () => ClassificationMetrics.LogLoss(y, half, ["a", "b", "c"]));
        Refused.By("probabilities", () => ClassificationMetrics.LogLoss(y, new(new[] { 0.5, 1.5, 0.5, 0.5 }, 2, 2), y));
        Refused.By("probabilities", () => ClassificationMetrics.LogLoss(y, new(new[] { 0.5, double.NaN, 0.5, 0.5 }, 2, 2), y));
        Refused.By("other", () => ClusteringMetrics.AdjustedRandIndex(new(new int[2]), new(new int[3])));
        Refused.By("labels", () => ClusteringMetrics.AdjustedRandIndex(new(Array.Empty<int>()), new(Array.Empty<int>())));
        Refused.By("centers", () => ClusteringMetrics.Inertia(half, new(new double[3], 1, 3)));
    }

    static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-12 * Math.Max(Math.Abs(expected), 1));

    static NDArray<int> Labels(JsonElement element) => new(element.Deserialize<int[]>());
}
