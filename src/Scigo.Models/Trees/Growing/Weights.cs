namespace Scigo.Models;

/// <summary>Weights of samples.</summary>
static class Weights
{
    /// <summary>The weight 1 for each.</summary>
    internal static double[] Ones(int count)
    {
        var weights = new double[count];
        Array.Fill(weights, 1);
        return weights;
    }
}
