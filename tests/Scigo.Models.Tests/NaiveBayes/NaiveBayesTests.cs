namespace Scigo.Models.Tests.NaiveBayes;

public class NaiveBayesTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2, 0, 1, 4 }, 6, 3);
    static readonly NDArray<int> Y = new(new[] { 7, 5, 7, 5, 7, 5 });

    public static TheoryData<string> Kinds => ["gaussian", "multinomial"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RefusesSamplesThatItCannotLearnFrom(string kind)
    {
        Refused.AsSamples(x => New(kind).Fit(x, Y));
        Refused.AsSamples(x => New(kind).PartialFit(x, Y, Y));
        Refused.By("y", () => New(kind).Fit(X, new NDArray<int>(new int[5])));
        Refused.By("y", () => New(kind).Fit(X, new NDArray<int>(new int[6])));
        Refused.By("y", () => New(kind).Fit(X, ["a", "b", "a", "b", "a", null!]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RefusesBatchesThatDoNotFit(string kind)
    {
        Refused.By("classes", () => New(kind).PartialFit(X, Y));
        Refused.By("classes", () => New(kind).PartialFit(X, Y, new NDArray<int>(new[] { 7, 7 })));
        Refused.By("classes", () => New(kind).PartialFit(X, ["a", "b", "a", "b", "a", "b"], ["a", null!]));
        Refused.By("y", () => New(kind).PartialFit(X, Y, new NDArray<int>(new[] { 7, 6 })));
        var model = Fitted(kind);
        Refused.By("y", () => model.PartialFit(X, new NDArray<int>(new[] { 7, 5, 7, 5, 7, 6 })));
        Refused.By("classes", () => model.PartialFit(X, Y, new NDArray<int>(new[] { 7, 5, 6 })));
        Refused.By("x", () => model.PartialFit(new NDArray<double>(new double[4], 1, 4), new NDArray<int>(new[] { 7 })));
        Assert.Equal(Fitted(kind).ClassCount!.Value, model.ClassCount!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RefusesRowsThatDoNotFit(string kind)
    {
        var model = Fitted(kind);
        Refused.AsRows((rows, destination) => model.Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => model.PredictProba(rows, destination), 2);
        Refused.By("x", () => model.Predict(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => model.PredictProba(new NDArray<double>(new double[4], 1, 4)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SaysThatItIsNotFitted(string kind)
    {
        Assert.Contains("not fitted", Assert.Throws<InvalidOperationException>(() => New(kind).Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => New(kind).PredictProba(X));
        Assert.Equal((0, 0), (New(kind).NFeatures, New(kind).NOutputs));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SpanOverloadsGiveTheSameAndAllocateNothing(string kind)
    {
        var model = Fitted(kind);
        var (labels, probabilities) = (new int[6], new double[12]);
        model.Predict(X.Span, labels);
        model.PredictProba(X.Span, probabilities);
        Assert.Equal(model.Predict(X).ToArray(), labels);
        Assert.Equal(model.PredictProba(X).ToArray(), probabilities);
        Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, labels)));
        Assert.Equal(0, Allocated.By(() => model.PredictProba(X.Span, probabilities)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void BatchesGiveWhatAllTheirSamplesGive(string kind)
    {
        var model = New(kind);
        model.PartialFit(X.Where(i => i < 2), Y.Where(i => i < 2), Y);
        model.PartialFit(X.Where(i => i >= 2), Y.Where(i => i >= 2));
        Assert.Equal(6, model.Metadata!.TrainingSamples);
        Assert.Equal(Fitted(kind).ClassCount!.Value, model.ClassCount!.Value);
        model.Fit(X, Y);
        Assert.Equal(Fitted(kind).PredictProba(X), model.PredictProba(X));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AClassThatNoBatchHasHeldIsNotPredicted(string kind)
    {
        var model = New(kind);
        model.PartialFit(X, Y, new NDArray<int>(new[] { 5, 6, 7 }));
        var probabilities = model.PredictProba(X);
        for (var i = 0; i < 6; i++)
            Assert.Equal(0, probabilities.Span[3 * i + 1]);
        Assert.DoesNotContain(6, model.Predict(X).ToArray());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RowsThatNoClassExplainsGetEqualProbabilities(string kind)
    {
        // So far away that every likelihood is 0 in a double.
        var far = new NDArray<double>(new[] { 1e300, 1e300, 1e300 }, 1, 3);
        if (kind == "multinomial")
            far = new NDArray<double>(new[] { double.MaxValue, double.MaxValue, double.MaxValue }, 1, 3);
        Assert.Equal([0.5, 0.5], Fitted(kind).PredictProba(far).ToArray());
        Assert.Equal([5], Fitted(kind).Predict(far).ToArray());
    }

    [Fact]
    public void HyperparametersOutOfRangeAreRefusedByName()
    {
        Refused.By("VarSmoothing", () => new GaussianNB { VarSmoothing = -1 }.Fit(X, Y));
        Refused.By("VarSmoothing", () => new GaussianNB { VarSmoothing = double.NaN }.Fit(X, Y));
        Refused.By("Priors", () => new GaussianNB { Priors = new(new[] { 1.0 }) }.Fit(X, Y));
        Refused.By("Priors", () => new GaussianNB { Priors = new(new[] { 1.5, -0.5 }) }.Fit(X, Y));
        Refused.By("Priors", () => new GaussianNB { Priors = new(new[] { 0.5, 0.6 }) }.Fit(X, Y));
        Refused.By("Alpha", () => new MultinomialNB { Alpha = -0.1 }.Fit(X, Y));
        Refused.By("Alpha", () => new MultinomialNB { Alpha = double.PositiveInfinity }.Fit(X, Y));
        Refused.By("ClassPrior", () => new MultinomialNB { ClassPrior = new(new[] { 1.0, 2, 3 }) }.Fit(X, Y));
        Refused.By("ClassPrior", () => new MultinomialNB { ClassPrior = new(new[] { 1.0, -2 }) }.Fit(X, Y));
    }

    [Fact]
    public void FeaturesWithoutAnyVarianceAreAnErrorAndNotNaN()
    {
        var constant = new NDArray<double>(new double[] { 3, 3, 3, 3 }, 4, 1);
        Refused.By("VarSmoothing", () => new GaussianNB().Fit(constant, new NDArray<int>(new[] { 0, 1, 0, 1 })));
        var within = new NDArray<double>(new double[] { 1, 2, 1, 2 }, 4, 1);
        Refused.By("VarSmoothing", () => new GaussianNB { VarSmoothing = 0 }.Fit(within, new NDArray<int>(new[] { 0, 1, 0, 1 })));
    }

    [Fact]
    public void NegativeCountsAreRefusedWithTheirPlace()
    {
        var x = new NDArray<double>(new double[] { 1, 2, 3, -0.5 }, 2, 2);
        var error = Assert.Throws<ArgumentException>(() => new MultinomialNB().Fit(x, new NDArray<int>(new[] { 0, 1 })));
        Assert.Contains("Feature 1 of sample 1", error.Message, StringComparison.Ordinal);
        Assert.Equal("x", error.ParamName);
    }

    static NaiveBayesClassifier New(string kind) => kind == "gaussian" ? new GaussianNB() : new MultinomialNB();

    static NaiveBayesClassifier Fitted(string kind)
    {
        var model = New(kind);
        model.Fit(X, Y);
        return model;
    }
}
