namespace Scigo.Models.Tests.Clustering;

public class KMeansTests
{
    static readonly NDArray<double> X = Table.Load("iris").Columns([0, 1, 2]);

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom()
    {
        Refused.AsSamples(new KMeans { NClusters = 1 }.Fit);
        Refused.By("x", () => new KMeans { NClusters = 4 }.Fit(new NDArray<double>(new double[9], 3, 3)));
    }

    [Fact]
    public void RefusesHyperparametersOutOfRange()
    {
        Refused.By("NClusters", () => new KMeans { NClusters = 0 }.Fit(X));
        Refused.By("NInit", () => new KMeans { NInit = 0 }.Fit(X));
        Refused.By("MaxIter", () => new KMeans { MaxIter = 0 }.Fit(X));
        Refused.By("Tol", () => new KMeans { Tol = -1e-9 }.Fit(X));
        Refused.By("Tol", () => new KMeans { Tol = double.NaN }.Fit(X));
        Refused.By("Init", () => new KMeans { NClusters = 2, Init = new(new double[9], 3, 3) }.Fit(X));
        Refused.By("Init", () => new KMeans { NClusters = 2, Init = new(new double[8], 2, 4) }.Fit(X));
        Refused.By("Init", () => new KMeans { NClusters = 1, Init = new(new[] { 1, 2, double.NaN }, 1, 3) }.Fit(X));
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        var model = Fitted(4);
        Refused.AsRows((rows, destination) => model.Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => model.Predict(rows, new int[destination.Length]), 1);
        Refused.AsRows((rows, destination) => model.Transform(rows, destination), 4);
        Refused.By("x", () => model.Predict(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => model.Transform(new NDArray<double>(new double[4], 1, 4)));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        var model = new KMeans();
        Assert.Contains("Fit", Assert.Throws<InvalidOperationException>(() => model.Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => model.Transform(X));
        Assert.Throws<InvalidOperationException>(() => model.ClusterCenters);
        Assert.Equal((0, 0, 0), (model.NFeatures, model.NOutputs, model.NFeaturesOut));
    }

    [Fact]
    public void TheSameSeedFindsTheSameClustersToTheLastBit()
    {
        var (first, second) = (Fitted(6), Fitted(6));
        Assert.Equal(first.Labels, second.Labels);
        Assert.Equal(first.ClusterCenters.Span, second.ClusterCenters.Span);
        Assert.Equal(first.Inertia, second.Inertia);
    }

    [Fact]
    public void WhatASeedFindsIsTheSameOnEveryPlatformAndInEveryVersion()
    {
        var model = new KMeans { NClusters = 6, NInit = 1, RandomState = 42 };
        model.Fit(X);
        Assert.Equal(33.050466666666686, model.Inertia);
    }

    [Fact]
    public void AnotherSeedStartsElsewhere()
    {
        var starts = Enumerable.Range(0, 5).Select(seed =>
        {
            var model = new KMeans { NClusters = 6, NInit = 1, RandomState = (uint)seed };
            model.Fit(X);
            return model.Inertia;
        });
        Assert.NotEqual(1, starts.Distinct().Count());
    }

    [Fact]
    public void LabelsArePredictionsOfTheSamplesFitted()
    {
        var model = Fitted(5);
        Assert.Equal(model.Labels, model.Predict(X).Span);
        var (labels, numbers) = (new int[150], new double[150]);
        model.Predict(X.Span, labels);
        model.Predict(X.Span, numbers);
        Assert.Equal(model.Labels, labels);
        Assert.Equal(model.Labels, numbers.Select(n => (int)n));
    }

    [Fact]
    public void LabelsFitTheCentersWhenIterationsRunOut()
    {
        var model = new KMeans { NClusters = 6, NInit = 1, MaxIter = 1 };
        model.Fit(X);
        Assert.Equal(1, model.NIter);
        Assert.Equal(model.Labels, model.Predict(X).Span);
    }

    [Fact]
    public void FewerDistinctSamplesThanClustersLeaveFiniteCenters()
    {
        var model = new KMeans { NClusters = 4 };
        model.Fit(new NDArray<double>(new double[] { 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5 }, 6, 2));
        Assert.Equal(0, model.Inertia);
        Assert.Equal(2, model.Labels!.Distinct().Count());
        Assert.All(model.ClusterCenters.Span.ToArray(), c => Assert.Contains(c, new double[] { 1, 5 }));
    }

    [Fact]
    public void ChangingTheHyperparameterLaterLeavesTheFittedModel()
    {
        var model = Fitted(3);
        model.NClusters = 7;
        Assert.Equal([3, 3], model.ClusterCenters.Shape.ToArray());
        Assert.Equal(3, model.NFeaturesOut);
    }

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var model = Fitted(3);
        var (numbers, labels) = (new double[450], new int[150]);
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, labels)));
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, numbers)));
        Assert.Equal(0, Allocated.By(() => model.Transform(X.Span, numbers)));
    }

    [Fact]
    public void ManyThreadsPredictTheSame()
    {
        var model = Fitted(3);
        Parallel.For(0, 200, _ => Assert.Equal(model.Labels, model.Predict(X).Span));
    }

    static KMeans Fitted(int nClusters)
    {
        var model = new KMeans { NClusters = nClusters };
        model.Fit(X);
        return model;
    }
}
