namespace Scigo.Models;

/// <summary>The weights of a compressed model: a matrix of which rows are multiplied with the features of a sample.</summary>
public interface IWeights
{
    /// <summary>The number of rows.</summary>
    int Rows { get; }

    /// <summary>The number of columns.</summary>
    int Columns { get; }

    /// <summary>The bytes that the weights take.</summary>
    long Bytes { get; }

    /// <summary>Returns the sum of a row's weights, each times a value.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <param name="x">A finite value for each column.</param>
    double Dot(int row, ReadOnlySpan<double> x);

    /// <summary>Writes the weights of a row.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <param name="weights">Receives a weight for each column.</param>
    void CopyRow(int row, Span<double> weights);

    /// <summary>Checks that all fits together, as files can hold anything.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    void Verify();
}
