namespace Scigo.Models.Tests.Pipelines;

[Trait("Category", "Fixtures")]
public class PipelineTests
{
    static readonly NDArray<double> X = Table.Load("diabetes").Columns([0, 2, 8]);
    static readonly NDArray<double> Y = Table.Load("diabetes").Y;

    public static TheoryData<Fixture> Cases => Fixture.All("pipeline");

    [Theory]
    [MemberData(nameof(Cases))]
    public void TransformsAndPredictsWhatScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var model = Regression();
        model.Fit(x, Table.Load(fixture["data"].GetString()!).Y);

        Close.Equal(fixture["predictions"].Array(), new(model.Predict(x).Memory[..20]));
        var transformed = model.Step<StandardScaler>("scaler").Transform(x);
        Close.Equal(fixture["transformed"].Array(), new(transformed.Memory[..(3 * x.Shape[1])], 3, x.Shape[1]));
    }

    [Fact]
    public void EveryStepIsFitted()
    {
        var model = Fitted();
        Assert.Equal(442, model.Step<StandardScaler>("scaler").NSamplesSeen);
        Assert.Equal(3, model.Step<LinearRegression>("regression").NFeatures);
        Assert.Equal((3, 1), (model.NFeatures, model.NOutputs));
    }

    [Fact]
    public void SpansAndArraysGiveTheSameOverManyBlocks()
    {
        // 3 features: some 1,365 rows to a block.
        var rows = Enumerable.Repeat(X.Span.ToArray(), 10).SelectMany(v => v).ToArray();
        var many = new NDArray<double>(rows, rows.Length / 3, 3);
        var (model, clusters) = (Fitted(), Clusters());
        var (predicted, distances) = (new double[rows.Length / 3], new double[rows.Length / 3 * 4]);

        model.Predict(rows, predicted);
        clusters.Transform(rows, distances);

        Assert.Equal(model.Predict(many).Span, predicted);
        Assert.Equal(clusters.Transform(many).Span, distances);
    }

    [Fact]
    public void EndsWithAClusterer()
    {
        var model = Clusters();
        Assert.Equal(model.Step<KMeans>("clusters").Labels, model.Predict(X).Span.ToArray().Select(label => (int)label));
        Assert.Equal([442, 4], model.Transform(X).Shape.ToArray());
        Assert.Equal(4, model.NFeaturesOut);
    }

    [Fact]
    public void FitTransformIsFitThenTransform()
    {
        var model = new Pipeline(("first", new StandardScaler()), ("second", new StandardScaler { WithStd = false }));
        var transformed = model.FitTransform(X);
        Assert.Equal(model.Transform(X).Span, transformed.Span);
    }

    [Fact]
    public void PipelinesNest()
    {
        var nested = new Pipeline(("prepare", new Pipeline(("scaler", new StandardScaler()))), ("learn", Regression()));
        nested.Fit(X, Y);
        Close.Equal(Fitted().Predict(X), nested.Predict(X));
        var predicted = new double[442];
        nested.Predict(X.Span, predicted);
        Assert.Equal(nested.Predict(X).Span, predicted);
    }

    [Fact]
    public void SeveralOutputsKeepTheirShape()
    {
        var model = Regression();
        model.Fit(X, new NDArray<double>(X.Memory, X.Shape));
        Assert.Equal([442, 3], model.Predict(X).Shape.ToArray());
        Assert.Equal(3, model.NOutputs);
    }

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var (model, clusters) = (Fitted(), Clusters());
        var destination = new double[442 * 4];
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => clusters.Transform(X.Span, destination)));
    }

    [Fact]
    public void ManyThreadsPredictTheSame()
    {
        var model = Fitted();
        var expected = model.Predict(X).Span.ToArray();
        Parallel.For(0, 200, _ =>
        {
            var predicted = new double[442];
            model.Predict(X.Span, predicted);
            Assert.Equal(expected, predicted);
        });
    }

    static Pipeline Regression() => new(("scaler", new StandardScaler()), ("regression", new LinearRegression()));

    static Pipeline Fitted()
    {
        var model = Regression();
        model.Fit(X, Y);
        return model;
    }

    static Pipeline Clusters()
    {
        var model = new Pipeline(("scaler", new StandardScaler()), ("clusters", new KMeans { NClusters = 4 }));
        model.Fit(X);
        return model;
    }
}
