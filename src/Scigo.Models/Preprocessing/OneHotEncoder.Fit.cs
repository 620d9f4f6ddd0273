using System.Diagnostics;

namespace Scigo.Models;

partial class OneHotEncoder
{
    /// <summary>Learns the categories of features that are numbers; what was learnt before is forgotten.</summary>
    /// <inheritdoc/>
    public void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        var started = Stopwatch.GetTimestamp();
        var samples = new Rows(x.Span, x.Shape[1]);
        var categories = new string[samples.Length][];
        for (var j = 0; j < categories.Length; j++)
        {
            var numbers = new SortedSet<double>();
            for (var i = 0; i < samples.Count; i++)
                numbers.Add(samples[i][j]);
            categories[j] = [.. numbers.Select(CategoryNames.Of)];
        }
        Learn(categories, samples.Count, started);
    }

    /// <summary>Learns the categories of features that are texts; what was learnt before is forgotten.</summary>
    /// <param name="x">The features, samples × features.</param>
    /// <exception cref="ArgumentException">There are no samples or no features, or a text is <c>null</c>.</exception>
    public void Fit(string[,] x)
    {
        RequireTexts(x);
        var started = Stopwatch.GetTimestamp();
        var categories = new string[x.GetLength(1)][];
        for (var j = 0; j < categories.Length; j++)
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < x.GetLength(0); i++)
                names.Add(x[i, j]);
            categories[j] = [.. names];
        }
        Learn(categories, x.GetLength(0), started);
    }

    void Learn(string[][] categories, int nSamples, long started)
    {
        RequireHyperparameter.Known(UnknownCategoriesConverter.Names, HandleUnknown, nameof(HandleUnknown));
        RequireHyperparameter.Known(DroppedCategoryConverter.Names, Drop, nameof(Drop));
        Categories = categories;
        DropIdx = Drop == DroppedCategory.None ? null : new(Array.ConvertAll(categories, Dropped));
        index = null;
        Metadata = Training.Done(nSamples, categories.Length, started);
    }

    int Dropped(string[] categories) => Drop == DroppedCategory.First || categories.Length == 2 ? 0 : NothingDropped;

    static void RequireTexts(string[,] x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.GetLength(0) == 0)
            throw new ArgumentException("Found 0 samples, while at least 1 is required.", nameof(x));
        if (x.GetLength(1) == 0)
            throw new ArgumentException("Found 0 features, while at least 1 is required.", nameof(x));
        for (var i = 0; i < x.GetLength(0); i++)
        {
            for (var j = 0; j < x.GetLength(1); j++)
            {
                if (x[i, j] is null)
                    throw new ArgumentException($"Feature {j} of sample {i} is null.", nameof(x));
            }
        }
    }
}
