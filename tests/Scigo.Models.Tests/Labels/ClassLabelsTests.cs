namespace Scigo.Models.Tests.Labels;

/// <summary>Labels as names and as numbers, by the example of a classifier.</summary>
public class ClassLabelsTests
{
    static readonly NDArray<double> X = new(new double[] { -9, 0, -8, 0, 0, 9, 0, 8, 8, 0, 9, 0 }, 6, 2);

    [Fact]
    public void NamesComeBackAsNamesAndAsPositions()
    {
        var model = Fitted(["low", "low", "medium", "medium", "high", "high"]);
        Assert.Equal(["high", "low", "medium"], model.Classes);
        Assert.Equal(["low", "high"], Ends(model.PredictNames(X)));
        Assert.Equal([1, 0], Ends(model.Predict(X).ToArray()));
    }

    [Fact]
    public void NumbersComeBackAsThemselvesAndTheirClassesAreSortedBySize()
    {
        var model = new SGDClassifier();
        model.Fit(X, new NDArray<int>(new[] { 10, 10, -3, -3, 9, 9 }));
        Assert.Equal(["-3", "9", "10"], model.Classes);
        Assert.Equal([10, 9], Ends(model.Predict(X).ToArray()));
        Assert.Equal(["10", "9"], Ends(model.PredictNames(X)));
        var numbers = new double[6];
        model.Predict(X.Span, numbers);
        Assert.Equal([10.0, 9.0], Ends(numbers));
    }

    [Fact]
    public void NamesThatSpellNumbersAreNumbers() =>
        Assert.Equal([10, 9], Ends(Fitted(["10", "10", "-3", "-3", "9", "9"]).Predict(X).ToArray()));

    [Theory]
    [InlineData("07")]
    [InlineData("+7")]
    [InlineData("-0")]
    [InlineData("7.0")]
    [InlineData(" 7")]
    [InlineData("99999999999")]
    [InlineData("")]
    public void ANameThatIsNotExactlyAWholeNumberMakesAllOfThemPositions(string name) =>
        Assert.All(Fitted(["5", "5", name, name, "6", "6"]).Predict(X).ToArray(), label => Assert.InRange(label, 0, 2));

    [Fact]
    public void BatchesMixNamesAndNumbers()
    {
        var (mixed, numbers) = (new SGDClassifier(), new SGDClassifier());
        var y = new NDArray<int>(new[] { 1, 1, 2, 2, 3, 3 });
        mixed.PartialFit(X, ["1", "1", "2", "2", "3", "3"], ["3", "2", "1"]);
        mixed.PartialFit(X, y);
        numbers.PartialFit(X, y, y);
        numbers.PartialFit(X, y);
        Assert.Equal(numbers.Coefficients!.Value.Span, mixed.Coefficients!.Value.Span);
    }

    [Fact]
    public void ABatchNeedNotHoldEveryClass()
    {
        var model = new SGDClassifier();
        model.PartialFit(X, ["a", "a", "b", "b", "a", "b"], ["a", "b", "never seen"]);
        Assert.Equal(["a", "b", "never seen"], model.Classes);
        Assert.Equal((3, 3), (model.NClasses, model.NScores));
    }

    static SGDClassifier Fitted(string[] names)
    {
        var model = new SGDClassifier();
        model.Fit(X, names);
        return model;
    }

    static T[] Ends<T>(T[] values) => [values[0], values[^1]];
}
