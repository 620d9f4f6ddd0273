namespace Scigo.Models.Tests.Neighbors;

public class KNeighborsClassifierTests
{
    static readonly NDArray<double> X = new(new double[] { 0, 0, 0, 1, 0, 0, 0, 2, 0, 9, 9, 9, 9, 9, 8, 8, 9, 9 }, 6, 3);
    static readonly NDArray<int> Y = new(new[] { 3, 3, 1, 2, 2, 1 });

    [Fact]
    public void RefusesWhatItCannotLearnFrom()
    {
        Refused.AsSamples(x => New().Fit(x, Y));
        Refused.By("y", () => New().Fit(X, new NDArray<int>(new int[5])));
        Refused.By("x", () => new KNeighborsClassifier { NNeighbors = 7 }.Fit(X, Y));
        Refused.By("NNeighbors", () => new KNeighborsClassifier { NNeighbors = 0 }.Fit(X, Y));
        Refused.By("P", () => new KNeighborsClassifier { P = 0.5 }.Fit(X, Y));
        Refused.By("P", () => new KNeighborsClassifier { P = double.NaN }.Fit(X, Y));
        Refused.By("Weights", () => new KNeighborsClassifier { Weights = (NeighborWeights)9 }.Fit(X, Y));
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        var model = Fitted();
        Refused.AsRows((rows, destination) => model.Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => model.PredictProba(rows, destination), 3);
        Refused.By("rows", () => model.KNeighbors(new double[4], new double[9], new int[9]));
        Refused.By("distances", () => model.KNeighbors(new double[3], new double[2], new int[3]));
        Refused.By("x", () => model.KNeighbors(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("indices", () => model.KNeighbors(new double[3], new double[3], new int[2]));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        Assert.Contains("not fitted", Assert.Throws<InvalidOperationException>(() => New().Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => New().KNeighbors(X));
    }

    [Fact]
    public void MoreNeighboursThanSamplesAreAnErrorAfterFittingToo()
    {
        var model = Fitted();
        model.NNeighbors = 7;
        Assert.Contains("NNeighbors", Assert.Throws<InvalidOperationException>(() => model.Predict(X)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfEquallyFarSamplesTheFirstIsTheNearest()
    {
        var line = new NDArray<double>(new double[] { 1, -1, 1, -1, 5 }, 5, 1);
        var model = new KNeighborsClassifier { NNeighbors = 3 };
        model.Fit(line, ["a", "b", "c", "d", "e"]);
        var (distances, indices) = model.KNeighbors(new NDArray<double>(new double[] { 0 }, 1, 1));
        Assert.Equal([0, 1, 2], indices.ToArray());
        Assert.Equal([1.0, 1, 1], distances.ToArray());
    }

    [Fact]
    public void OfClassesWithAsManyVotesTheFirstIsPredicted()
    {
        var model = new KNeighborsClassifier { NNeighbors = 2 };
        model.Fit(new NDArray<double>(new double[] { 1, 2, 9 }, 3, 1), ["z", "a", "m"]);
        Assert.Equal(["a"], model.PredictNames(new NDArray<double>(new double[] { 0 }, 1, 1)));
    }

    [Fact]
    public void ANeighbourAtNoDistanceLeavesNothingToOthers()
    {
        var model = new KNeighborsClassifier { NNeighbors = 3, Weights = NeighborWeights.Distance };
        model.Fit(X, Y);
        Assert.Equal([0.0, 0, 1], model.PredictProba(X.Where(i => i == 0)).ToArray());
    }

    [Fact]
    public void SpanOverloadsGiveTheSameAndAllocateNothing()
    {
        foreach (var weights in Enum.GetValues<NeighborWeights>())
        {
            // More neighbours than have room on the stack.
            var many = new NDArray<double>(Enumerable.Range(0, 600).Select(i => (double)(i * i % 101)).ToArray(), 200, 3);
            var model = new KNeighborsClassifier { NNeighbors = 150, Weights = weights };
            model.Fit(many, new NDArray<int>(Enumerable.Range(0, 200).Select(i => i % 3).ToArray()));
            var (labels, probabilities) = (new int[6], new double[18]);
            model.Predict(X.Span, labels);
            model.PredictProba(X.Span, probabilities);
            Assert.Equal(model.Predict(X).ToArray(), labels);
            Assert.Equal(model.PredictProba(X).ToArray(), probabilities);
            Assert.Equal(0, Allocated.By(() => model.Predict(X.Span, labels)));
            Assert.Equal(0, Allocated.By(() => model.PredictProba(X.Span, probabilities)));
        }
        var (distances, indices) = (new double[18], new int[18]);
        var fitted = Fitted();
        Assert.Equal(0, Allocated.By(() => fitted.KNeighbors(X.Span, distances, indices)));
    }

    [Fact]
    public void DataChangedAfterFittingDoNotChangeTheModel()
    {
        var values = X.ToArray();
        var model = New();
        model.Fit(new NDArray<double>(values, 6, 3), Y);
        var before = model.PredictProba(X);
        Array.Clear(values);
        Assert.Equal(before, model.PredictProba(X));
    }

    static KNeighborsClassifier New() => new() { NNeighbors = 3 };

    static KNeighborsClassifier Fitted()
    {
        var model = New();
        model.Fit(X, Y);
        return model;
    }
}
