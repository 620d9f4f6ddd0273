using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models.Tests.Abstractions;

public class MathNetExtensionsTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);
    static readonly NDArray<double> Y = new(new double[] { 1, 2, 3, 4, 6 });
    static readonly Matrix<double> XMatrix = Matrix<double>.Build.DenseOfRowMajor(5, 3, X.Span.ToArray());
    static readonly Vector<double> YVector = Vector<double>.Build.Dense(Y.Span.ToArray());

    [Fact]
    public void MatricesGiveWhatArraysGive()
    {
        var (fromArrays, fromMatrices) = (new LinearRegression(), new LinearRegression());
        fromArrays.Fit(X, Y);
        fromMatrices.Fit(XMatrix, YVector);
        Assert.Equal(fromArrays.Predict(X).Span, fromMatrices.Predict(XMatrix).ToRowMajorArray());
        fromMatrices.Fit(XMatrix, YVector.ToColumnMatrix());
        Assert.Equal(fromArrays.Predict(X).Span, fromMatrices.Predict(XMatrix).ToRowMajorArray());

        var scaler = new StandardScaler();
        scaler.Fit(XMatrix);
        Assert.Equal(scaler.Transform(X).Span, scaler.Transform(XMatrix).ToRowMajorArray());

        var clusters = new KMeans { NClusters = 2 };
        clusters.Fit(XMatrix);
        Assert.Equal(clusters.Labels!.Select(label => (double)label), clusters.Predict(XMatrix).ToRowMajorArray());

        var (classifier, named) = (new SGDClassifier(), new SGDClassifier());
        classifier.Fit(XMatrix, new[] { 0, 1, 2, 1, 0 });
        named.Fit(XMatrix, ["a", "b", "c", "b", "a"]);
        Assert.Equal(classifier.Predict(X).ToArray().Select(label => (double)label), classifier.Predict(XMatrix).ToRowMajorArray());
        Assert.Equal(classifier.DecisionFunction(X), named.DecisionFunction(X));

        var pipeline = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
        pipeline.Fit(XMatrix, YVector);
        Assert.Equal(pipeline.Predict(X).Span, pipeline.Predict(XMatrix).ToRowMajorArray());
    }

    [Fact]
    public void SparseMatricesServeToo()
    {
        var scaler = new StandardScaler();
        scaler.Fit(Matrix<double>.Build.SparseOfMatrix(XMatrix));
        Assert.Equal(scaler.Transform(X).Span, scaler.Transform(XMatrix).ToRowMajorArray());
    }

    [Fact]
    public void MatricesThatDoNotFitAreRefused()
    {
        var model = new LinearRegression();
        Assert.Throws<InvalidOperationException>(() => model.Predict(XMatrix));
        model.Fit(XMatrix, YVector);
        Refused.By("x", () => model.Predict(XMatrix.SubMatrix(0, 5, 0, 2)));
    }
}
