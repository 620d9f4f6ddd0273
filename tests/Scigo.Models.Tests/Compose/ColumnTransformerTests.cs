namespace Scigo.Models.Tests.Compose;

[Trait("Category", "Fixtures")]
public class ColumnTransformerTests
{
    static readonly NDArray<double> X = new(new[] { 1, 0, 2, 3, 1, double.NaN, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);

    public static TheoryData<Fixture> Cases => Fixture.All("column_transformer");

    [Theory]
    [MemberData(nameof(Cases))]
    public void PutsSideBySideWhatScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var model = new ColumnTransformer(
            ("scale", new StandardScaler(), [2, 0, x.Shape[1] - 1]), ("range", new MinMaxScaler(), [2, 0]),
            ("encode", new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore }, [fixture["encoded"].GetInt32()]))
            .SetParams(("remainder", fixture["remainder"].GetString()));
        Close.Equal(fixture["transformed"].Array(), model.FitTransform(x).Every(20));
    }

    [Fact]
    public void RefusesTransformersThatCannotStandThere()
    {
        Refused.By("transformers", () => new ColumnTransformer(("a", new StandardScaler(), [0]), ("a", new StandardScaler(), [1])));
        Refused.By("transformers", () => new ColumnTransformer(("a__b", new StandardScaler(), [0])));
        Refused.By("transformers", () => new ColumnTransformer(("remainder", new StandardScaler(), [0])));
        Refused.By("transformers", () => new ColumnTransformer(("a", new StandardScaler(), [])));
        Refused.By("transformers", () => new ColumnTransformer(("a", new Pipeline(("r", new LinearRegression())), [0])));
        Refused.By("Transformers", () => new ColumnTransformer().Fit(X));
        Refused.By("Transformers", () => new ColumnTransformer(("a", new SimpleImputer(), [3])).Fit(X));
        Refused.By("Transformers", () => new ColumnTransformer(("a", new SimpleImputer(), [-1])).Fit(X));
        Refused.By("Remainder", () => new ColumnTransformer(("a", new SimpleImputer(), [0])) { Remainder = (Remainder)2 }.Fit(X));
    }

    [Fact]
    public void RefusesDataThatDoNotFit()
    {
        Refused.By("x", () => New().Fit(default));
        Refused.By("x", () => New().Fit(new(new double[3])));
        Refused.By("x", () => New().Fit(new(Array.Empty<double>(), 0, 3)));
        Refused.By("x", () => new ColumnTransformer(("scale", new StandardScaler(), [2])).Fit(X));
        var model = Fitted();
        Refused.By("x", () => model.Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("rows", () => model.Transform(new double[4], new double[9]));
        Refused.By("destination", () => model.Transform(new double[6], new double[5]));
        Refused.By("rows", () => model.Transform([0, double.NaN, 1], new double[9]));
        Assert.Throws<InvalidOperationException>(() => New().Transform(X));
    }

    [Fact]
    public void ParametersOfTransformersHaveTheirNames()
    {
        var model = New();
        model.SetParams(("scale__with_mean", false), ("impute__strategy", "median"));
        Assert.False(((StandardScaler)model.Transformers[0].Transformer).WithMean);
        Assert.Equal(ImputationStrategy.Median, ((SimpleImputer)model.Transformers[1].Transformer).Strategy);
        Assert.Equal("median", model.GetParams()["impute__strategy"].AsString());
        Assert.Throws<ArgumentException>(() => model.SetParams(("scale", ParamValue.FromModel(new LinearRegression()))));
    }

    [Fact]
    public void MissingValuesReachTheImputerThroughPipelines()
    {
        var (model, y) = (new Pipeline(("columns", New()), ("regression", new LinearRegression())), new NDArray<double>(new double[] { 1, 2, 3, 4, 6 }));
        model.Fit(X, y);
        Assert.True(model.AllowsMissing);
        var predicted = new double[5];
        model.Predict(X.Span, predicted);
        Assert.Equal(model.Predict(X).ToArray(), predicted);
        Assert.All(predicted, value => Assert.True(double.IsFinite(value)));
    }

    [Fact]
    public void SpansGiveTheSameOverManyBlocksAndAllocateNothing()
    {
        var rows = Enumerable.Repeat(X.ToArray(), 2000).SelectMany(v => v).ToArray();
        var (model, result) = (Fitted(), new double[rows.Length]);
        model.Transform(rows, result);
        Assert.Equal(model.Transform(new NDArray<double>(rows, rows.Length / 3, 3)).ToArray(), result);
        Assert.Equal(model.Transform(X).ToArray(), result[..15]);
        Assert.Equal(0, Allocated.By(() => model.Transform(rows, result)));
    }

    [Fact]
    public void ColumnsThatNobodyTakesGoThroughOnRequestOnly()
    {
        var model = New();
        model.Remainder = Remainder.Passthrough;
        model.Fit(X);
        Assert.Equal([0], model.RemainingColumns);
        Assert.Equal(3.0, model.Transform(X).Span[1 * 3 + 2]);
        Assert.Equal([5, 2], Fitted(Remainder.Drop).Transform(X).Shape.ToArray());
    }

    static ColumnTransformer New() => new(("scale", new StandardScaler(), [1]), ("impute", new SimpleImputer(), [2]));

    static ColumnTransformer Fitted(Remainder remainder = Remainder.Passthrough)
    {
        var model = New();
        model.Remainder = remainder;
        model.Fit(X);
        return model;
    }
}
