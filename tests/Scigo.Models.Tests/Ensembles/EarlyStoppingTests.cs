namespace Scigo.Models.Tests.Ensembles;

public class EarlyStoppingTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 1.8, 1.7, 1.65, 1.65 }, 5)] // Never as good as the first again, but better than one of the last two.
    [InlineData(new[] { 1, 0.9, 0.8, 0.9, 0.9, 0.9 }, 3)]
    [InlineData(new[] { 1, 0.95, 0.89, 0.84 }, 4)] // Each by less than tol, two of them by more.
    [InlineData(new[] { 1, 1, 1.0 }, 2)]
    [InlineData(new[] { double.NaN, double.NaN }, 0)]
    public void EndsAtALossThatIsNoBetterThanAnyOfTheLast(double[] losses, int end)
    {
        var stopping = new EarlyStopping(patience: 2, tol: 0.1);
        Assert.Equal(end, losses.TakeWhile(loss => !stopping.IsReached(loss)).Count());
    }
}
