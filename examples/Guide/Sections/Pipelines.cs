using Acme.Support;

namespace Acme.Sections;

static class Pipelines
{
    public static void Run()
    {
        var (x, y) = (Examples.X, Examples.Y);

        // <snippet pipeline>
        var model = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
        model.Fit(x, y);
        ModelFile.Save(model, "model.scigo");

        var loaded = ModelFile.Load<Pipeline>("model.scigo"); // fitted: it predicts at once
        var scaler = loaded.Step<StandardScaler>("scaler");
        // </snippet>

        Check.That(loaded.Predict(x) == model.Predict(x) && scaler.NFeatures == 2);
    }
}
