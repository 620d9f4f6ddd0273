using Acme.Support;

namespace Acme.Sections;

static class Threads
{
    public static void Run()
    {
        var first = Fitted(withStd: true);
        ModelFile.Save(Fitted(withStd: false), "model.scigo");
        var row = new double[] { 1, 2 };
        var holder = new ModelHolder(new("1.0.0", first));

        // <snippet swap>
        holder.Replace(new("1.0.1", ModelFile.Load<Pipeline>("model.scigo")));

        var (version, model) = holder.Current; // read once a request: both belong together
        Span<double> prediction = stackalloc double[1];
        model.Predict(row, prediction); // from any number of threads, without allocating
        // </snippet>

        Check.That(version == "1.0.1" && Math.Abs(prediction[0] - 1) < 1e-9);
    }

    static Pipeline Fitted(bool withStd)
    {
        var model = new Pipeline(("scaler", new StandardScaler { WithStd = withStd }), ("regression", new LinearRegression()));
        model.Fit(Examples.X, Examples.Y);
        return model;
    }
}
