namespace Scigo.Models.Tests.Trees;

public class TreeTests
{
    static readonly Table Iris = Table.Load("iris");
    static readonly Table Diabetes = Table.Load("diabetes");

    [Fact]
    public void PredictsWithoutAllocating()
    {
        var (x, rows) = (Iris.X, Diabetes.X);
        foreach (var model in new IClassifier[] { new DecisionTreeClassifier(), new RandomForestClassifier { NEstimators = 20 }, new GradientBoostingClassifier { NEstimators = 10 } })
        {
            model.Fit(Iris.X, Iris.Labels);
            var (labels, probabilities) = (new int[150], new double[450]);
            Assert.Equal(0, Allocated.By(() => model.Predict(x.Span, labels)));
            Assert.Equal(0, Allocated.By(() => ((IProbabilities)model).PredictProba(x.Span, probabilities)));
            Assert.Equal(0, Allocated.By(() => model.Predict(x.Row(3), labels)));
            Assert.Equal(model.Predict(Iris.X).ToArray()[1..], labels[1..]);
        }
        foreach (var model in new IRegressor[] { new DecisionTreeRegressor(), new RandomForestRegressor { NEstimators = 20 }, new GradientBoostingRegressor { NEstimators = 10 } })
        {
            model.Fit(Diabetes.X, Diabetes.Y);
            var predictions = new double[442];
            Assert.Equal(0, Allocated.By(() => model.Predict(rows.Span, predictions)));
            Assert.Equal(0, Allocated.By(() => model.Predict(rows.Row(3), predictions)));
        }
    }

    [Fact]
    public void RowsAloneAndRowsTogetherHaveTheSamePredictions()
    {
        var model = new RandomForestRegressor { NEstimators = 19 };
        model.Fit(Diabetes.X, Diabetes.Y);
        var together = model.Predict(Diabetes.X).ToArray();
        for (var i = 0; i < together.Length; i++)
        {
            var alone = new double[1];
            model.Predict(Diabetes.X.Row(i), alone);
            Assert.Equal(together[i], alone[0]);
        }
    }

    [Fact]
    public void TheSameSeedGrowsTheSameForestWhateverTheNumberOfThreads()
    {
        var forests = new[] { 1, 2, -1 }.Select(jobs =>
        {
            var model = new RandomForestClassifier { NEstimators = 10, RandomState = 3, NJobs = jobs };
            model.Fit(Iris.X, Iris.Labels);
            return model;
        }).ToArray();
        var other = new RandomForestClassifier { NEstimators = 10, RandomState = 4 };
        other.Fit(Iris.X, Iris.Labels);
        Assert.Equal(forests[0].Trees!.Threshold, forests[1].Trees!.Threshold);
        Assert.Equal(forests[0].Trees!.Threshold, forests[2].Trees!.Threshold);
        Assert.NotEqual(forests[0].Trees!.Threshold, other.Trees!.Threshold);
    }

    [Fact]
    public void SamplesLeftOutJudgeAForest()
    {
        var classifier = new RandomForestClassifier { NEstimators = 60, OobScore = true };
        classifier.Fit(Iris.X, Iris.Labels);
        Assert.InRange(classifier.OobAccuracy!.Value, 0.92, 0.99);
        Assert.Equal([150, 3], classifier.OobDecisionFunction!.Value.Shape.ToArray());
        var regressor = new RandomForestRegressor { NEstimators = 60, OobScore = true };
        regressor.Fit(Diabetes.X, Diabetes.Y);
        Assert.InRange(regressor.OobR2!.Value, 0.35, 0.5);
        Assert.Equal(442, regressor.OobPrediction!.Value.Length);
    }

    [Fact]
    public void ATreeAsDeepAsThereAreSamplesNeedsNoStack()
    {
        // Each split parts one sample from the rest.
        const int Count = 20_000;
        var x = new NDArray<double>(Enumerable.Range(0, Count).Select(i => (double)i).ToArray(), Count, 1);
        var y = new NDArray<double>(Enumerable.Range(0, Count).Select(i => Math.Pow(1.01, i % 3000) * (i < 3000 ? 1 : 0)).ToArray());
        var model = new DecisionTreeRegressor { MaxLeafNodes = null };
        model.Fit(x, y);
        Assert.Equal(y.ToArray(), model.Predict(x).ToArray());
        var chain = new DecisionTreeRegressor().SetParams(("tree", ParamValue.FromModel(Chain(200_000))), ("n_features", 1));
        Assert.Equal([200_000 - 1], chain.Predict(new double[,] { { 200_000 } }).ToArray());
        Assert.Equal([0], chain.Predict(new double[,] { { -1 } }).ToArray());
    }

    [Fact]
    public void BoostingEndsWhenSamplesHeldOutGainNothing()
    {
        var model = new GradientBoostingClassifier { NEstimators = 500, NIterNoChange = 3 };
        model.Fit(Iris.X, Iris.Labels);
        Assert.InRange(model.TrainScore!.Value.Length, 4, 200);
        Assert.Equal(3 * model.TrainScore!.Value.Length, model.Trees!.Count);
    }

    [Fact]
    public void MoreFeaturesThanThereAreStandForAllOfThem()
    {
        var (more, all) = (new DecisionTreeClassifier { MaxFeatures = 9 }, new DecisionTreeClassifier());
        more.Fit(Iris.X, Iris.Labels);
        all.Fit(Iris.X, Iris.Labels);
        Assert.Equal(all.Tree!.Threshold, more.Tree!.Threshold);
    }

    [Fact]
    public void AnotherLearningRateIsHeeded()
    {
        var model = new GradientBoostingRegressor { NEstimators = 1 };
        model.Fit(Diabetes.X, Diabetes.Y);
        var small = model.Predict(Diabetes.X)[0] - model.Start!.Value[0];
        model.LearningRate = 1;
        Assert.Equal(10 * small, model.Predict(Diabetes.X)[0] - model.Start!.Value[0], 1e-9);
    }

    // A row goes right at every node until its value is too small.
    static Models.Trees Chain(int leaves)
    {
        var nodes = 2 * leaves - 1;
        var (left, right, feature) = (new int[nodes], new int[nodes], new int[nodes]);
        var (threshold, value) = (new double[nodes], new double[nodes]);
        for (var i = 0; i < nodes; i++)
        {
            var inner = i % 2 == 0 && i < nodes - 1;
            (left[i], right[i]) = inner ? (i + 1, i + 2) : (-1, -1);
            threshold[i] = i / 2;
            value[i] = i / 2;
        }
        return new()
        {
            Offsets = new(new[] { 0, nodes }),
            ChildrenLeft = new(left),
            ChildrenRight = new(right),
            Feature = new(feature),
            Threshold = new(threshold),
            Value = new(value, nodes, 1),
        };
    }
}
