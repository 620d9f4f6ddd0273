namespace Scigo.Models.Tests;

/// <summary>Input that every model refuses, with the name of the parameter.</summary>
static class Refused
{
    internal static void By(string parameter, Action action) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(action).ParamName);

    /// <summary>Checks what holds for the X of every <c>Fit</c>.</summary>
    internal static void AsSamples(Action<NDArray<double>> fit)
    {
        By("x", () => fit(default));
        By("x", () => fit(new(new double[] { 1, 2, 3 })));
        By("x", () => fit(new(Array.Empty<double>(), 0, 3)));
        By("x", () => fit(new(Array.Empty<double>(), 3, 0)));
        By("x", () => fit(new(new double[8], 2, 2, 2)));
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            // The first, one inside a vector, one in the tail.
            foreach (var position in new[] { 0, 6, 8 })
            {
                var values = new double[9];
                values[position] = bad;
                By("x", () => fit(new(values, 3, 3)));
            }
        }
    }

    /// <summary>Checks what holds for the rows that every fitted model takes, which has three features.</summary>
    internal static void AsRows(Action<double[], double[]> apply, int outputsPerRow)
    {
        By("rows", () => apply(new double[7], new double[100]));
        By("rows", () => apply([1, 2, double.NaN], new double[100]));
        By("destination", () => apply(new double[6], new double[2 * outputsPerRow - 1]));
        apply(new double[6], new double[2 * outputsPerRow]);
        apply([], []);
    }
}
