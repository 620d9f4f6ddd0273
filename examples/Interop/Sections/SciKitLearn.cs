namespace Acme.Sections;

static class SciKitLearn
{
    public static void Run()
    {
        var x = NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0]);
        var model = new Pipeline(("scaler", new StandardScaler()), ("model", new LinearRegression()));
        model.Fit(x, new[] { 3.0, 5.0, 4.0, 10.0 });

        // <snippet save>
        ModelFile.Save(model, "model.sklearn.json"); // scikit-learn's names: mean_, coef_, …
        // </snippet>

        // <snippet load>
        var loaded = ModelFile.Load<Pipeline>("model.sklearn.json");
        // </snippet>
        if (!loaded.Predict(x).Equals(model.Predict(x)))
            throw new InvalidOperationException("The model that was loaded predicts something else.");
    }
}
