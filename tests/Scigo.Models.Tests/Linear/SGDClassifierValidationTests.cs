namespace Scigo.Models.Tests.Linear;

public class SGDClassifierValidationTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);
    static readonly NDArray<int> Y = new(new[] { 0, 1, 2, 1, 0 });
    static readonly string[] Names = ["a", "b", "c", "b", "a"];

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom()
    {
        Refused.AsSamples(x => new SGDClassifier().Fit(x, new NDArray<int>(new int[3])));
        Refused.AsSamples(x => new SGDClassifier().Fit(x, ["a", "b", "a"]));
        Refused.AsSamples(x => new SGDClassifier().PartialFit(x, new NDArray<int>(new int[3]), Y));
        Refused.AsSamples(x => new SGDClassifier().PartialFit(x, ["a", "b", "a"], Names));
    }

    [Fact]
    public void RefusesLabelsThatDoNotFit()
    {
        Refused.By("y", () => new SGDClassifier().Fit(X, default(NDArray<int>)));
        Refused.By("y", () => new SGDClassifier().Fit(X, new NDArray<int>(new int[4])));
        Refused.By("y", () => new SGDClassifier().Fit(X, new NDArray<int>(new int[5], 5, 1)));
        Refused.By("y", () => new SGDClassifier().Fit(X, ["a", "b"]));
        Refused.By("y", () => new SGDClassifier().Fit(X, ["a", "b", null!, "a", "b"]));
        Refused.By("y", () => new SGDClassifier().Fit(X, (IReadOnlyList<string>)null!));
    }

    [Fact]
    public void RefusesASingleClass()
    {
        Refused.By("y", () => new SGDClassifier().Fit(X, new NDArray<int>(new[] { 7, 7, 7, 7, 7 })));
        Refused.By("y", () => new SGDClassifier().Fit(X, ["a", "a", "a", "a", "a"]));
        Refused.By("classes", () => new SGDClassifier().PartialFit(X, ["a", "a", "a", "a", "a"], ["a", "a"]));
    }

    [Fact]
    public void RefusesBatchesOfOtherClasses()
    {
        Refused.By("classes", () => new SGDClassifier().PartialFit(X, Y));
        Refused.By("classes", () => new SGDClassifier().PartialFit(X, Names, ["a", "b", null!]));
        Refused.By("y", () => new SGDClassifier().PartialFit(X, Names, ["a", "b"]));
        var model = Fitted();
        Refused.By("classes", () => model.PartialFit(X, Y, new NDArray<int>(new[] { 0, 1 })));
        Refused.By("y", () => model.PartialFit(X, new NDArray<int>(new[] { 0, 1, 2, 1, 3 })));
        Refused.By("x", () => model.PartialFit(new(new double[4], 1, 4), new NDArray<int>(new int[1])));
        model.PartialFit(X, ["0", "1", "2", "1", "0"], ["2", "1", "0"]);
    }

    [Fact]
    public void ALabelNeverSeenIsNamedWithTheClassesThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => Fitted().PartialFit(X, ["0", "1", "2", "1", "rose"]));
        Assert.Contains("'rose' of sample 4 is none of the classes: 0, 1, 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesHyperparametersOutOfRange()
    {
        Refused.By("Alpha", () => new SGDClassifier { Alpha = -1e-9 }.Fit(X, Y));
        Refused.By("Alpha", () => new SGDClassifier { Alpha = 0 }.Fit(X, Y));
        Refused.By("Alpha", () => new SGDClassifier { Alpha = double.NaN }.Fit(X, Y));
        Refused.By("L1Ratio", () => new SGDClassifier { L1Ratio = 1.01 }.Fit(X, Y));
        Refused.By("L1Ratio", () => new SGDClassifier { L1Ratio = double.NaN }.Fit(X, Y));
        Refused.By("MaxIter", () => new SGDClassifier { MaxIter = 0 }.Fit(X, Y));
        Refused.By("Tol", () => new SGDClassifier { Tol = -1e-9 }.Fit(X, Y));
        Refused.By("Tol", () => new SGDClassifier { Tol = double.NaN }.Fit(X, Y));
        Refused.By("NIterNoChange", () => new SGDClassifier { NIterNoChange = 0 }.Fit(X, Y));
        Refused.By("Eta0", () => new SGDClassifier { LearningRate = LearningRate.Constant }.Fit(X, Y));
        Refused.By("PowerT", () => new SGDClassifier { PowerT = double.NaN }.Fit(X, Y));
        Refused.By("Loss", () => new SGDClassifier { Loss = (SGDLoss)9 }.Fit(X, Y));
        Refused.By("Penalty", () => new SGDClassifier { Penalty = (Penalty)9 }.Fit(X, Y));
        Refused.By("LearningRate", () => new SGDClassifier { LearningRate = (LearningRate)9 }.PartialFit(X, Y, Y));
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        var model = Fitted();
        Refused.AsRows((rows, destination) => model.Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => model.Predict(rows, new int[destination.Length]), 1);
        Refused.AsRows((rows, destination) => model.DecisionFunction(rows, destination), 3);
        Refused.AsRows((rows, destination) => model.PredictProba(rows, destination), 3);
        var wide = new NDArray<double>(new double[4], 1, 4);
        Refused.By("x", () => model.Predict(wide));
        Refused.By("x", () => model.PredictNames(wide));
        Refused.By("x", () => model.DecisionFunction(wide));
        Refused.By("x", () => model.PredictProba(wide));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        var model = new SGDClassifier { Loss = SGDLoss.LogLoss };
        Assert.Contains("Fit", Assert.Throws<InvalidOperationException>(() => model.Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => model.Predict(X.Span, new int[5]));
        Assert.Throws<InvalidOperationException>(() => model.PredictNames(X));
        Assert.Throws<InvalidOperationException>(() => model.DecisionFunction(X));
        Assert.Throws<InvalidOperationException>(() => model.PredictProba(X));
        Assert.Throws<InvalidOperationException>(() => model.Coef);
        Assert.Equal((0, 0, 0, 0), (model.NFeatures, model.NOutputs, model.NScores, model.Classes.Count));
    }

    [Fact]
    public void ALossWithoutProbabilitiesSaysWhichHaveThem()
    {
        var model = Fitted();
        model.Loss = SGDLoss.Hinge;
        var error = Assert.Throws<InvalidOperationException>(() => model.PredictProba(X));
        Assert.Contains("LogLoss or ModifiedHuber", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => model.PredictProba(X.Span, new double[15]));
    }

    [Fact]
    public void KeepsWhatItKnewWhenDataAreRefusedOrTooLarge()
    {
        var model = Fitted();
        var before = model.DecisionFunction(X).ToArray();
        var huge = new NDArray<double>(X.ToArray().Select(v => v * 1e307).ToArray(), X.Shape);
        Refused.By("y", () => model.Fit(X, new NDArray<int>(new int[4])));
        Assert.Throws<ArithmeticException>(() => model.Fit(huge, Y));
        Assert.Throws<ArithmeticException>(() => model.PartialFit(huge, Y));
        Assert.Equal(before, model.DecisionFunction(X).Span);
        Assert.Equal(Fitted().T, model.T);
    }

    static SGDClassifier Fitted()
    {
        var model = new SGDClassifier { Loss = SGDLoss.LogLoss };
        model.Fit(X, Y);
        return model;
    }
}
