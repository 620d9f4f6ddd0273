namespace Acme.Sections;

static class Learning
{
    public static void Run()
    {
        var (x, names) = Flowers.Samples();

        // <snippet learn>
        var split = TrainTestSplit.Stratified(names, testSize: 0.25);
        var model = new Pipeline(("scaler", new StandardScaler()), ("classifier", new LogisticRegression { C = 10 }));
        model.Fit(split.Train(x), split.Train(names));

        string[] predicted = model.PredictNames(split.Test(x));
        Console.WriteLine($"accuracy {ClassificationMetrics.Accuracy(split.Test(names), predicted):P0}");
        // </snippet>

        // <snippet predict>
        Span<double> probabilities = stackalloc double[model.Classes.Count];
        ReadOnlySpan<double> row = [5.1, 3.5];
        model.PredictProba(row, probabilities); // no allocation, and any number of threads at a time
        // </snippet>
        if (probabilities[0] + probabilities[1] is < 0.999 or > 1.001)
            throw new InvalidOperationException("The probabilities do not sum to 1.");
    }
}
