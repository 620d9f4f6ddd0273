namespace Scigo.Models;

/// <summary>Samples drawn with replacement for one tree of a forest.</summary>
static class Bootstrap
{
    /// <summary>Draws so many samples and counts how often each was drawn.</summary>
    internal static void Draw(RandomNumbers random, int count, double[] weights)
    {
        Array.Clear(weights);
        for (var i = 0; i < count; i++)
            weights[random.NextInt32(weights.Length)]++;
    }
}
