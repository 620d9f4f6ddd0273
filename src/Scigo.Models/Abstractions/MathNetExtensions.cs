using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

/// <summary>
/// The models' methods for Math.NET's matrices and vectors, dense or sparse. One row per sample; what is returned is a copy.
/// </summary>
public static class MathNetExtensions
{
    /// <inheritdoc cref="IRegressor.Fit"/>
    /// <param name="regressor">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    /// <param name="y">The target of each sample.</param>
    public static void Fit(this IRegressor regressor, Matrix<double> x, Vector<double> y) => regressor.Fit(Copy(x), Copy(y));

    /// <inheritdoc cref="IRegressor.Fit"/>
    /// <param name="regressor">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    /// <param name="y">The targets, samples × outputs.</param>
    public static void Fit(this IRegressor regressor, Matrix<double> x, Matrix<double> y) => regressor.Fit(Copy(x), Copy(y));

    /// <inheritdoc cref="IClassifier.Fit(NDArray{double}, NDArray{int})"/>
    /// <param name="classifier">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    /// <param name="y">The label of each sample.</param>
    public static void Fit(this IClassifier classifier, Matrix<double> x, int[] y) => classifier.Fit(Copy(x), new NDArray<int>(y));

    /// <inheritdoc cref="IClassifier.Fit(NDArray{double}, IReadOnlyList{string})"/>
    /// <param name="classifier">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    /// <param name="y">The name of the class of each sample.</param>
    public static void Fit(this IClassifier classifier, Matrix<double> x, IReadOnlyList<string> y) => classifier.Fit(Copy(x), y);

    /// <inheritdoc cref="IClusterer.Fit"/>
    /// <param name="clusterer">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    public static void Fit(this IClusterer clusterer, Matrix<double> x) => clusterer.Fit(Copy(x));

    /// <inheritdoc cref="ITransformer.Fit"/>
    /// <param name="transformer">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    public static void Fit(this ITransformer transformer, Matrix<double> x) => transformer.Fit(Copy(x));

    /// <summary>Predicts for each row of a matrix.</summary>
    /// <param name="predictor">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    /// <returns>The predictions, samples × <see cref="IPredictor.NOutputs"/>; labels are whole numbers.</returns>
    /// <exception cref="ArgumentException">The number of features does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public static Matrix<double> Predict(this IPredictor predictor, Matrix<double> x)
    {
        if (predictor.NFeatures == 0)
            throw NotFitted.Error("The model");
        Require.Features(x.ColumnCount, predictor.NFeatures, nameof(x));
        var predictions = new double[x.RowCount * predictor.NOutputs];
        predictor.Predict(x.ToRowMajorArray(), predictions);
        return Matrix<double>.Build.DenseOfRowMajor(x.RowCount, predictor.NOutputs, predictions);
    }

    /// <inheritdoc cref="ITransformer.Transform(NDArray{double})"/>
    /// <param name="transformer">The model.</param>
    /// <param name="x">The features, samples × features.</param>
    public static Matrix<double> Transform(this ITransformer transformer, Matrix<double> x)
    {
        var transformed = transformer.Transform(Copy(x));
        return Matrix<double>.Build.DenseOfRowMajor(transformed.Shape[0], transformed.Shape[1], transformed.Span.ToArray());
    }

    static NDArray<double> Copy(Matrix<double> matrix) => new(matrix.ToRowMajorArray(), matrix.RowCount, matrix.ColumnCount);

    static NDArray<double> Copy(Vector<double> vector) => new(vector.ToArray());
}
