namespace Scigo.Cli.Errors;

/// <summary>Finds the word that was probably meant.</summary>
static class DidYouMean
{
    /// <summary>Returns the nearest of the words, or <c>null</c> when none is near.</summary>
    internal static string? Among(IEnumerable<string> words, string typed)
    {
        var nearest = words
            .Select(word => (Word: word, Distance: word.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(word, typed)))
            .OrderBy(static w => w.Distance)
            .FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Math.Max(1, typed.Length / 3) ? nearest.Word : null;
    }

    // Letters to insert, delete or replace, or neighbours to swap, one row of the table at a time.
    static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
