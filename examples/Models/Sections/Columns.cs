namespace Acme.Sections;

static class Columns
{
    public static void Run()
    {
        var x = NDArray.FromRows(
            [1.0, 20, 3], [2, double.NaN, 1], [1, 35, 2], [3, 41, 4], [2, 28, 5], [3, 52, 1]);
        var y = new double[] { 1, 2, 1.5, 3, 2.5, 3.5 };

        // <snippet columns>
        var model = new Pipeline(
            ("columns", new ColumnTransformer(
                ("kind", new OneHotEncoder { HandleUnknown = UnknownCategories.Ignore }, [0]),
                ("measured", new Pipeline(("impute", new SimpleImputer()), ("scale", new StandardScaler())), [1, 2]))),
            ("trees", new GradientBoostingRegressor { NEstimators = 50, MaxDepth = 2 }));
        model.Fit(x, y);
        ModelFile.Save(model, "prices.scigo"); // all steps with what they have learnt
        // </snippet>

        var loaded = ModelFile.Load<Pipeline>("prices.scigo");
        if (!loaded.Predict(x).Equals(model.Predict(x)))
            throw new InvalidOperationException("The model that was loaded predicts otherwise.");
    }
}
