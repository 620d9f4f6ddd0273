using MathNet.Numerics.LinearAlgebra;
using Trial.MathNetStyle;

namespace Trial;

public class MathNetStyleTests
{
    [Fact]
    public void APolynomialKeepsItsCoefficientsAndItsVariable() =>
        RoundTrip.All(new Polynomial(1, -2, 0.5) { VariableName = "t" }, p => Assert.Equal((1 - 4 + 2, "t"), (p.Evaluate(2), p.VariableName)));

    [Fact]
    public void AHistogramKeepsItsBuckets()
    {
        var histogram = new Histogram(4, 0, 2);
        foreach (var value in new[] { 0.1, 0.6, 0.7, 1.9 })
            histogram.AddData(value);
        RoundTrip.All(histogram, h => Assert.Equal((4, 4, 2, 0.5), (h.BucketCount, h.DataCount, h[1].Count, h[1].LowerBound)));
    }

    [Fact]
    public void RunningStatisticsGoOnWhereTheyWere() => RoundTrip.All(
        new RunningStatistics([1, 2, 6]),
        s => Assert.Equal((3, 1, 6, 3, 7), (s.Count, s.Minimum, s.Maximum, s.Mean, s.Variance)));

    [Fact]
    public void StatisticsOfNothingKeepTheirInfinities() => RoundTrip.All(
        new RunningStatistics(),
        s =>
        {
            s.Push(-5);
            Assert.Equal((1, -5, -5), (s.Count, s.Minimum, s.Maximum));
        });

    [Fact]
    public void PrincipalComponentsTransformAsBefore()
    {
        var fitted = PrincipalComponents.Fit(Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 2, 4.5 }, { 3, 5.5 } }));
        var sample = Vector<double>.Build.Dense([2.0, 1.0]);
        var expected = fitted.Transform(sample);
        RoundTrip.All(fitted, p => Assert.Equal((expected, fitted.ExplainedVariance), (p.Transform(sample), p.ExplainedVariance)));
    }
}
