namespace Scigo.Interop.Tests.Matrix;

/// <summary>Compares answers.</summary>
static class Near
{
    /// <summary>Asserts that there are the same answers, apart by no more than a tolerance that is measured by the largest of each: what is
    /// next to nothing beside it is rounding.</summary>
    internal static void Assert(IReadOnlyDictionary<string, double[]> expected, IReadOnlyDictionary<string, double[]> actual, double tolerance)
    {
        Xunit.Assert.Equal(expected.Keys, actual.Keys);
        Xunit.Assert.NotEmpty(expected);
        foreach (var (answer, values) in expected)
        {
            Xunit.Assert.Equal(values.Length, actual[answer].Length);
            var largest = values.Max(Math.Abs);
            for (var i = 0; i < values.Length; i++)
            {
                var found = actual[answer][i];
                Xunit.Assert.True(
                    tolerance == 0 ? BitConverter.DoubleToInt64Bits(found) == BitConverter.DoubleToInt64Bits(values[i]) : Math.Abs(found - values[i]) <= tolerance * largest,
                    $"{answer}, element {i}: expected {values[i]:R}, found {found:R}.");
            }
        }
    }
}
