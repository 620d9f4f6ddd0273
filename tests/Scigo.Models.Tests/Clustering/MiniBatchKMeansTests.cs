namespace Scigo.Models.Tests.Clustering;

[Trait("Category", "Fixtures")]
public class MiniBatchKMeansTests
{
    static readonly NDArray<double> X = Table.Load("iris").X;

    public static TheoryData<Fixture> Cases => Fixture.All("mini_batch_k_means");

    [Theory]
    [MemberData(nameof(Cases))]
    public void FindsClustersAsTightAsScikitLearnDoes(Fixture fixture)
    {
        var inertia = Enumerable.Range(0, 10).Select(seed =>
        {
            var model = new MiniBatchKMeans { NClusters = fixture["n_clusters"].GetInt32(), RandomState = (uint)seed }.SetParams(fixture["parameters"].Params());
            model.Fit(fixture.X);
            return model.Inertia;
        }).Average();
        Assert.InRange(inertia, 0, fixture["inertia"].GetDouble() * 1.02);
    }

    [Fact]
    public void RefusesWhatItCannotLearnFrom()
    {
        var three = new NDArray<double>(new double[9], 3, 3);
        Refused.AsSamples(new MiniBatchKMeans { NClusters = 1 }.Fit);
        Refused.AsSamples(new MiniBatchKMeans { NClusters = 1 }.PartialFit);
        Refused.By("x", () => new MiniBatchKMeans { NClusters = 4 }.Fit(three));
        Refused.By("x", () => new MiniBatchKMeans { NClusters = 4 }.PartialFit(three));
        Refused.By("NClusters", () => new MiniBatchKMeans { NClusters = 0 }.Fit(X));
        Refused.By("NInit", () => new MiniBatchKMeans { NInit = 0 }.Fit(X));
        Refused.By("MaxIter", () => new MiniBatchKMeans { MaxIter = 0 }.Fit(X));
        Refused.By("Tol", () => new MiniBatchKMeans { Tol = -1 }.Fit(X));
        Refused.By("BatchSize", () => new MiniBatchKMeans { BatchSize = 0 }.Fit(X));
        Refused.By("MaxNoImprovement", () => new MiniBatchKMeans { MaxNoImprovement = 0 }.Fit(X));
        Refused.By("InitSize", () => new MiniBatchKMeans { InitSize = 0 }.Fit(X));
        Refused.By("ReassignmentRatio", () => new MiniBatchKMeans { ReassignmentRatio = 1.5 }.Fit(X));
        Refused.By("Init", () => new MiniBatchKMeans { NClusters = 2, Init = new(new double[4], 2, 2) }.Fit(X));
        Refused.By("x", () => Fitted().PartialFit(three));
    }

    [Fact]
    public void PredictsAsKMeansDoes()
    {
        var model = Fitted();
        Assert.Equal(model.Labels, model.Predict(X).ToArray());
        Assert.Equal([150, 3], model.Transform(X).Shape.ToArray());
        Assert.Throws<InvalidOperationException>(() => new MiniBatchKMeans().Predict(X));
        var labels = new int[150];
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, labels)));
    }

    [Fact]
    public void TheSameSeedFindsTheSameClusters() => Assert.Equal(Fitted().Centers!.Value, Fitted().Centers!.Value);

    [Fact]
    public void BatchesMakeClustersTighter()
    {
        var model = new MiniBatchKMeans { NClusters = 3 };
        model.PartialFit(X.Where(i => i % 30 == 0));
        var first = InertiaOf(model);
        for (var part = 1; part < 10; part++)
            model.PartialFit(X.Every(10, part));
        Assert.True(InertiaOf(model) < first);
        Assert.Equal((10, 140), (model.NSteps, model.Metadata!.TrainingSamples));
        Assert.Equal(140, model.Counts!.Value.ToArray().Sum());
    }

    [Fact]
    public void AToleranceEndsFittingSooner()
    {
        var (loose, strict) = (Fitted(tol: 0.1), Fitted(tol: 0));
        Assert.True(loose.NSteps < strict.NSteps, $"{loose.NSteps}, {strict.NSteps}");
    }

    static double InertiaOf(MiniBatchKMeans model) =>
        model.Transform(X).ToArray().Chunk(3).Sum(distances => distances.Min() * distances.Min());

    static MiniBatchKMeans Fitted(double tol = 0)
    {
        var model = new MiniBatchKMeans { NClusters = 3, BatchSize = 20, Tol = tol };
        model.Fit(X);
        return model;
    }

    [Fact]
    public void BatchesRememberWhenCentresWereLastPutElsewhere()
    {
        var x = Table.Load("iris").X;
        var model = new MiniBatchKMeans { NClusters = 3, Init = new(new double[] { 5, 3, 1, 0, 6, 3, 4, 1, 7, 3, 6, 2 }, 3, 4) };
        // None is without samples, and ten for each of three centres is the time.
        long[] expected = [12, 24, 0, 12];
        for (var batch = 0; batch < expected.Length; batch++)
        {
            model.PartialFit(x.Every(12).Head(12));
            Assert.Equal(expected[batch], model.SinceReassignment);
        }
    }
}
