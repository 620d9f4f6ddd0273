namespace Scigo.Models;

partial class OneHotEncoder
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, or a category is unknown and
    /// <see cref="HandleUnknown"/> is <see cref="UnknownCategories.Error"/>.</exception>
    public NDArray<double> Transform(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var result = new double[checked(x.Shape[0] * NFeaturesOut)];
        Encode(x.Span, result, nameof(x));
        return new(result, x.Shape[0], NFeaturesOut);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, a category
    /// is unknown and <see cref="HandleUnknown"/> is <see cref="UnknownCategories.Error"/>, or <paramref name="destination"/> is too
    /// short.</exception>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NFeaturesOut, nameof(destination));
        Encode(rows, destination[..(nRows * NFeaturesOut)], nameof(rows));
    }

    /// <summary>Transforms samples whose features are texts.</summary>
    /// <param name="x">The features, samples × features.</param>
    /// <returns>The columns, shape (samples, <see cref="NFeaturesOut"/>).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, a text is <c>null</c>, or a category is unknown and
    /// <see cref="HandleUnknown"/> is <see cref="UnknownCategories.Error"/>.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> Transform(string[,] x)
    {
        RequireFitted();
        RequireTexts(x);
        Require.Features(x.GetLength(1), NFeatures, nameof(x));
        var width = NFeaturesOut;
        var result = new double[checked(x.GetLength(0) * width)];
        for (var i = 0; i < x.GetLength(0); i++)
        {
            var columns = result.AsSpan(i * width, width);
            for (var j = 0; j < NFeatures; j++)
                columns = Encode(j, Index[j].Find(x[i, j]), x[i, j], columns, nameof(x));
        }
        return new(result, x.GetLength(0), width);
    }

    void Encode(ReadOnlySpan<double> values, Span<double> columns, string name)
    {
        columns.Clear();
        var rows = new Rows(values, NFeatures);
        var features = Index;
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < features.Length; j++)
                columns = Encode(j, features[j].Find(rows[i][j]), rows[i][j], columns, name);
        }
    }

    // Marks the category's column, and returns what is left for the features after this one.
    Span<double> Encode<T>(int feature, int position, T value, Span<double> columns, string name)
    {
        if (position < 0)
        {
            if (HandleUnknown != UnknownCategories.Ignore)
                throw new ArgumentException(
                    FormattableString.Invariant($"Found the category '{value}' of feature {feature}, which was not there when fitting: set HandleUnknown to Ignore, or fit again."),
                    name);
            return columns[WidthOf(feature)..];
        }
        var dropped = DroppedOf(feature);
        if (position != dropped)
            columns[dropped != NothingDropped && position > dropped ? position - 1 : position] = 1;
        return columns[WidthOf(feature)..];
    }
}
