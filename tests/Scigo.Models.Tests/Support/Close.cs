namespace Scigo.Models.Tests;

/// <summary>Comparison with scikit-learn.</summary>
static class Close
{
    const double Tolerance = 1e-9;

    /// <summary>
    /// The same shape, and each element within a relative tolerance, 1e-9 by default. Next to nothing, measured by the largest element, counts as zero:
    /// there both sides hold rounding errors.
    /// </summary>
    internal static void Equal(NDArray<double> expected, NDArray<double> actual, double nothing = 1e-13, double tolerance = Tolerance)
    {
        Assert.Equal(expected.Shape.ToArray(), actual.Shape.ToArray());
        var largest = expected.Span.ToArray().Select(Math.Abs).DefaultIfEmpty().Max();
        for (var i = 0; i < expected.Length; i++)
        {
            var (e, a) = (expected.Span[i], actual.Span[i]);
            Assert.True(Math.Abs(a - e) <= tolerance * Math.Abs(e) + nothing * largest, $"Element {i}: expected {e:R}, found {a:R}.");
        }
    }

    internal static void Equal(double expected, double actual) =>
        Assert.True(Math.Abs(actual - expected) <= Tolerance * Math.Abs(expected), $"Expected {expected:R}, found {actual:R}.");
}
