namespace Scigo.Models;

/// <summary>Shares a whole number in proportion to others, in whole numbers: what rounding down leaves goes to the largest remainders.</summary>
static class LargestRemainders
{
    /// <summary>Returns the share of each group; at equal remainders the first has more.</summary>
    internal static int[] Share(int whole, int[] sizes)
    {
        var total = sizes.Sum(static size => (long)size);
        var shares = Array.ConvertAll(sizes, size => (int)((long)whole * size / total));
        var byRemainder = Enumerable.Range(0, sizes.Length).OrderByDescending(i => (long)whole * sizes[i] % total);
        foreach (var group in byRemainder.Take(whole - shares.Sum()))
            shares[group]++;
        return shares;
    }
}
