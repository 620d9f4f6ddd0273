namespace Acme.Sections;

static class Compressing
{
    public static void Run()
    {
        var (x, names) = Flowers.Samples();
        var model = new LogisticRegression();
        model.Fit(x, names);

        // <snippet quantize>
        var small = Compression.Quantize(model, Quantization.Int8PerRow, x);
        Console.WriteLine($"{small.Weights.Bytes} bytes; no score in the range of x is off by more than {small.Bound.Prediction[0]:G2}");
        ModelFile.Save(small, "small.scigo");
        // </snippet>

        // <snippet prune>
        var sparse = Compression.Prune(model, Pruning.ToSparsity(0.5), x);
        Console.WriteLine($"the largest weight that was dropped: {sparse.Bound.Weight:G3}");
        // </snippet>

        // <snippet file>
        ModelFile.Save(model, "model.scigo", options: new ModelOptions { Compression = new FileCompression { Level = 9 } });
        var again = ModelFile.Load<LogisticRegression>("model.scigo"); // as ever
        // </snippet>
        if (again.Coef != model.Coef)
            throw new InvalidOperationException("The file holds another model.");
        if (sparse.Bound.Weight <= 0)
            throw new InvalidOperationException("Nothing was dropped.");
    }
}
