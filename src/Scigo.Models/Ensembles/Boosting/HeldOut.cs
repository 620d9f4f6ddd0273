namespace Scigo.Models;

/// <summary>Samples that are held out, to see when learning should end.</summary>
static class HeldOut
{
    /// <summary>Draws a part of the samples, of each class where <paramref name="stratify"/> says so.</summary>
    /// <returns>Of each sample whether it is held out.</returns>
    /// <exception cref="ArgumentException">None would be held out, or none left.</exception>
    internal static bool[] Draw(RandomNumbers random, double[] y, double part, bool stratify)
    {
        var held = new bool[y.Length];
        var groups = Enumerable.Range(0, y.Length).GroupBy(i => stratify ? y[i] : 0).Select(static group => group.ToArray()).ToArray();
        var counts = LargestRemainders.Share((int)Math.Ceiling(part * y.Length), Array.ConvertAll(groups, static group => group.Length));
        for (var g = 0; g < groups.Length; g++)
        {
            if (stratify && counts[g] == groups[g].Length)
                throw new ArgumentException("Holds out all samples of a class: take a smaller part, or more samples.", "ValidationFraction");
            random.Shuffle(groups[g]);
            foreach (var i in groups[g].AsSpan(0, counts[g]))
                held[i] = true;
        }
        return held.Contains(true) && held.Contains(false)
            ? held
            : throw new ArgumentException($"Holds out {held.Count(static h => h)} of {y.Length} samples: there must be some, and some left.", "ValidationFraction");
    }
}
