namespace Scigo.Models.Tests.Pipelines;

public class PipelineValidationTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);
    static readonly NDArray<double> Y = new(new double[] { 1, 2, 3, 4, 6 });

    [Fact]
    public void RefusesStepsThatCannotStandWhereTheyStand()
    {
        Refused.By("steps", () => new Pipeline(("regression", new LinearRegression()), ("scaler", new StandardScaler())));
        Refused.By("steps", () => new Pipeline(("scaler", new StandardScaler()), ("text", "no model")));
        Refused.By("steps", () => new Pipeline(("same", new StandardScaler()), ("same", new LinearRegression())));
        Refused.By("steps", () => new Pipeline(("", new StandardScaler())));
        Refused.By("steps", () => new Pipeline(("a__b", new StandardScaler())));
        Refused.By("steps", () => new Pipeline(("inner", new Pipeline(("r", new LinearRegression()))), ("r", new LinearRegression())));
        Refused.By("Steps", () => new Pipeline().Fit(X));
    }

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom()
    {
        Refused.AsSamples(new Pipeline(("scaler", new StandardScaler())).Fit);
        Refused.AsSamples(x => Regression().Fit(x, Y));
    }

    [Fact]
    public void RefusesTargetsBeforeAnyStepLearns()
    {
        var model = Regression();
        Refused.By("y", () => model.Fit(X, new NDArray<double>(new double[4])));
        Assert.Equal(0, model.Step<StandardScaler>("scaler").NSamplesSeen);
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        var model = Regression();
        model.Fit(X, Y);
        Refused.AsRows((rows, destination) => model.Predict(rows, destination), 1);
        Refused.By("x", () => model.Predict(new NDArray<double>(new double[4], 1, 4)));
    }

    [Fact]
    public void SaysWhichMethodTheLastStepNeeds()
    {
        Assert.Throws<InvalidOperationException>(() => Regression().Fit(X));
        Assert.Throws<InvalidOperationException>(() => Regression().FitTransform(X));
        Assert.Throws<InvalidOperationException>(() => Regression().Transform(X));
        Assert.Throws<InvalidOperationException>(() => Regression().Fit(X, new NDArray<int>(new int[5])));
        Assert.Throws<InvalidOperationException>(() => new Pipeline(("scaler", new StandardScaler())).Fit(X, Y));
        Assert.Throws<InvalidOperationException>(() => new Pipeline(("scaler", new StandardScaler())).Predict(X));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        Assert.Throws<InvalidOperationException>(() => Regression().Predict(X));
        Assert.Throws<InvalidOperationException>(() => Regression().Predict(X.Span, new double[5]));
        Assert.Throws<InvalidOperationException>(() => new Pipeline().Predict(X));
    }

    [Fact]
    public void AskingForAStepThatIsNotThereIsAnError()
    {
        Refused.By("name", () => Regression().Step<StandardScaler>("scalar"));
        Refused.By("name", () => Regression().Step<StandardScaler>("regression"));
    }

    static Pipeline Regression() => new(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
}
