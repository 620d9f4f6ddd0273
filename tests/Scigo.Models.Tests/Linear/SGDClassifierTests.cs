namespace Scigo.Models.Tests.Linear;

public class SGDClassifierTests
{
    static readonly NDArray<double> X = Table.Load("iris").Columns([0, 2, 3]);
    static readonly NDArray<int> Y = Table.Load("iris").Labels;
    static readonly NDArray<int> TwoClasses = new(Y.ToArray().Select(label => Math.Min(label, 1)).ToArray());

    [Fact]
    public void TheSameSeedLearnsTheSameToTheLastBit() =>
        Assert.Equal(Fitted(Y).Coefficients!.Value.Span, Fitted(Y).Coefficients!.Value.Span);

    [Fact]
    public void WhatASeedLearnsIsTheSameOnEveryPlatformAndInEveryVersion() => Assert.Equal(
        [19.960119720598762, 352.49134949699993, -652.11830241295661], Fitted(Y, SGDLoss.ModifiedHuber).Intercept!.Value.ToArray());

    [Fact]
    public void AnotherSeedTakesTheSamplesInAnotherOrder()
    {
        var (first, second) = (new SGDClassifier { RandomState = 1 }, new SGDClassifier { RandomState = 2 });
        first.Fit(X, Y);
        second.Fit(X, Y);
        Assert.NotEqual(first.Coefficients!.Value.ToArray(), second.Coefficients!.Value.ToArray());
    }

    [Fact]
    public void EachClassTakesTheSamplesInAnOrderOfItsOwn()
    {
        // Without samples of the third, two classes are the same problem but for the sign and the order.
        var x = new NDArray<double>(X.Memory[..(100 * 3)], 100, 3);
        var model = new SGDClassifier { MaxIter = 1, Tol = null };
        model.PartialFit(x, new(Y.Memory[..100]), Y);
        var coef = model.Coef.ToArray2D();
        Assert.NotEqual(coef[0, 0], -coef[1, 0]);
    }

    [Fact]
    public void SmallLossesNeedFewEpochsAndAToleranceOfNullTakesThemAll()
    {
        var (tolerant, tireless) = (new SGDClassifier(), new SGDClassifier { Tol = null, MaxIter = 60 });
        tolerant.Fit(X, TwoClasses);
        tireless.Fit(X, TwoClasses);
        Assert.InRange(tolerant.NIter, 6, 59);
        Assert.Equal((60, 60 * 150 + 1), (tireless.NIter, tireless.T));
    }

    [Fact]
    public void TheCoefficientsAreARowForEachScore()
    {
        Assert.Equal([3, 3], Fitted(Y).Coef.Shape.ToArray());
        Assert.Equal([1, 3], Fitted(TwoClasses).Coef.Shape.ToArray());
        Assert.Equal((3, 3, 1), (Fitted(Y).NClasses, Fitted(Y).NScores, Fitted(Y).NOutputs));
        Assert.Equal((2, 1, 1), (Fitted(TwoClasses).NClasses, Fitted(TwoClasses).NScores, Fitted(TwoClasses).NOutputs));
    }

    [Fact]
    public void AStrongL1PenaltyLeavesZeros()
    {
        var model = new SGDClassifier { Penalty = Penalty.L1, Alpha = 0.1 };
        model.Fit(new StandardScaler().FitTransform(Table.Load("breast_cancer").X), Table.Load("breast_cancer").Labels);
        Assert.InRange(model.Coef.ToArray().Count(c => c == 0), 10, 29);
    }

    [Fact]
    public void WithoutAnInterceptItStaysZero()
    {
        var model = new SGDClassifier { FitIntercept = false };
        model.Fit(X, Y);
        Assert.Equal([0, 0, 0], model.Intercept!.Value.ToArray());
    }

    [Fact]
    public void SpansAndArraysPredictTheSame()
    {
        foreach (var y in new[] { Y, TwoClasses })
        {
            var model = Fitted(y, SGDLoss.LogLoss);
            var (labels, numbers) = (new int[150], new double[150]);
            var (scores, probabilities) = (new double[150 * model.NScores], new double[150 * model.NClasses]);
            model.Predict(X.Span, labels);
            model.Predict(X.Span, numbers);
            model.DecisionFunction(X.Span, scores);
            model.PredictProba(X.Span, probabilities);
            Assert.Equal(model.Predict(X).Span, labels);
            Assert.Equal(labels.Select(label => (double)label), numbers);
            Assert.Equal(model.DecisionFunction(X).Span, scores);
            Assert.Equal(model.PredictProba(X).Span, probabilities);
        }
    }

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var (labels, numbers) = (new int[150], new double[450]);
        foreach (var model in new[] { Fitted(Y, SGDLoss.LogLoss), Fitted(TwoClasses, SGDLoss.ModifiedHuber) })
        {
            Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, labels)));
            Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, numbers)));
            Assert.Equal(0, Allocated.By(() => model.DecisionFunction(X.Span, numbers)));
            Assert.Equal(0, Allocated.By(() => model.PredictProba(X.Span, numbers)));
        }
    }

    [Fact]
    public void ManyThreadsPredictTheSame()
    {
        var (expected, model) = (Fitted(Y).Predict(X).ToArray(), Fitted(Y));
        // The first prediction is among them: what it keeps for later ones must not depend on who comes first.
        Parallel.For(0, 200, _ => Assert.Equal(expected, model.Predict(X).Span));
    }

    static SGDClassifier Fitted(NDArray<int> y, SGDLoss loss = SGDLoss.Hinge)
    {
        var model = new SGDClassifier { Loss = loss };
        model.Fit(X, y);
        return model;
    }
}
