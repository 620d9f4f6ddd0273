namespace Acme.Sections;

/// <summary>Samples to learn from: two kinds of flowers by the length and the width of a leaf.</summary>
static class Flowers
{
    public static (NDArray<double> X, string[] Names) Samples()
    {
        var random = new Random(1);
        var (x, names) = (new double[80], new string[40]);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = i % 2 == 0 ? "setosa" : "virginica";
            (x[2 * i], x[2 * i + 1]) = i % 2 == 0
                ? (5 + random.NextDouble(), 3.2 + random.NextDouble())
                : (6 + random.NextDouble(), 2.5 + random.NextDouble());
        }
        return (new(x, names.Length, 2), names);
    }
}
