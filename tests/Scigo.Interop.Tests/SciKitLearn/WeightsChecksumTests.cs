using System.Security.Cryptography;
using System.Text;
using Scigo.Models;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>SciGo's ModelWeights say of which coefficients they were written.</summary>
public class WeightsChecksumTests
{
    [Fact]
    public void ADocumentOfSciGoIsReadWithItsChecksum()
    {
        var model = (LinearRegression)Document.Load("""
            {
              "model_type": "LinearRegression", "version": "1.0.0", "coefficients": [2, 3, -1], "intercept": 0.5, "features": ["a", "b", "c"],
              "hyperparameters": {"fit_intercept": true}, "is_fitted": true,
              "metadata": {"training_samples": 7, "checksum": "CHECKSUM"}
            }
            """.Replace("CHECKSUM", Hash("[2,3,-1]"), StringComparison.Ordinal));
        Assert.StartsWith("9abdce9f", Hash("[2,3,-1]"), StringComparison.Ordinal);
        Assert.Equal([2, 3, -1], model.Coef.ToArray());
        Assert.Equal((7L, "a, b, c"), (model.Metadata!.TrainingSamples!.Value, string.Join(", ", model.Metadata.FeatureNames!)));
    }

    // What Go writes for them; what has read and written the document since may write them otherwise.
    [Theory]
    [InlineData("[1e-07, 1e-6, 0.000001234, 1e21]", "[1e-7,0.000001,0.000001234,1e+21]")]
    [InlineData("[1e+20, 123456789012345678901, 5e-324, 1.5e+300]", "[100000000000000000000,123456789012345680000,5e-324,1.5e+300]")]
    [InlineData("[-0.0, 0.0, 0.1, 100.0, 1.25, -1e-10]", "[-0,0,0.1,100,1.25,-1e-10]")]
    public void TheChecksumIsOfNumbersAsGoWritesThem(string coefficients, string text) => Document.Load(Weights(coefficients, Hash(text)));

    [Fact]
    public void AModelThatIsNotFittedHasOneToo() => Document.Load(
        $$$"""{"model_type": "LinearRegression", "coefficients": null, "is_fitted": false, "metadata": {"checksum": "{{{Hash("null")}}}"}}""");

    [Fact]
    public void ItsDigitsMayBeCapitals() => Document.Load(Weights("[2, 3]", Hash("[2,3]").ToUpperInvariant()));

    [Theory]
    [InlineData("[2, 3.0000000000000004]")]
    [InlineData("[3, 2]")]
    [InlineData("[2]")]
    public void CoefficientsThatTheChecksumIsNotOfAreRefused(string coefficients)
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(Weights(coefficients, Hash("[2,3]"))));
        Assert.Equal((ModelFormatError.Corrupt, "metadata.checksum"), (error.Error, error.MemberPath));
    }

    static string Weights(string coefficients, string checksum) =>
        $$$"""{"metadata": {"checksum": "{{{checksum}}}"}, "model_type": "LinearRegression", "coefficients": {{{coefficients}}}, "intercept": 1}""";

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
}
