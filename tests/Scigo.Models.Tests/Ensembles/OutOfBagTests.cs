namespace Scigo.Models.Tests.Ensembles;

public class OutOfBagTests
{
    // One tree sees about two thirds of the samples, which no other may judge.
    [Fact]
    public void WhereNoTreeMayJudgeThereAreZerosThatCountAsScikitLearnsDo()
    {
        var table = Table.Load("iris");
        var classifier = new RandomForestClassifier { NEstimators = 1, OobScore = true };
        classifier.Fit(table.X, table.Labels);
        var rows = classifier.OobDecisionFunction!.Value.ToArray().Chunk(3).ToArray();
        Assert.InRange(rows.Count(row => row.All(p => p == 0)), 80, 110);
        Assert.All(rows, row => Assert.True(row.Sum() is 0 or 1));
        var right = rows.Zip(table.Labels.ToArray(), (row, label) => Array.IndexOf(row, row.Max()) == label ? 1.0 : 0);
        Assert.Equal(right.Average(), classifier.OobAccuracy);

        var regressor = new RandomForestRegressor { NEstimators = 1, OobScore = true };
        regressor.Fit(table.X, table.Y);
        Assert.Equal(RegressionMetrics.R2(table.Y, regressor.OobPrediction!.Value), regressor.OobR2);
    }

    [Fact]
    public void WhereTheOnlySampleHasBeenSeenNothingIsMadeUp()
    {
        var x = new NDArray<double>(new[] { 1.0, 2 }, 1, 2);
        var classifier = new RandomForestClassifier { NEstimators = 3, OobScore = true };
        classifier.Fit(x, ["only"]);
        Assert.Equal([0], classifier.OobDecisionFunction!.Value.ToArray());
        var regressor = new RandomForestRegressor { NEstimators = 3, OobScore = true };
        regressor.Fit(x, new double[] { 7 });
        Assert.Equal([0], regressor.OobPrediction!.Value.ToArray());
        Assert.Null(regressor.OobR2);
    }
}
