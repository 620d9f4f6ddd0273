using System.Text;

namespace Scigo.Models.Tests.Persistence;

/// <summary>Documents as the guide's own programs write them.</summary>
public class GuideJsonTests
{
    [Theory]
    [InlineData("scikit-learn", "parameters")]
    [InlineData("scikit-learn", "params")]
    [InlineData("scigo", "parameters")]
    [InlineData("scigo", "params")]
    public void ADocumentOfTheGuidePredicts(string library, string parameters)
    {
        var document = $$"""
            {
              "model_spec": {
                "name": "LinearRegression",
                "format_version": "1.0",
                "library": "{{library}}",
                "sklearn_version": "1.2.1",
                "created_at": "2024-01-02T03:04:05Z"
              },
              "{{parameters}}": {
                "coefficients": [0.5, -2.0, 1e-3],
                "intercept": 4.25,
                "n_features": 3
              },
              "metadata": {
                "training_samples": 100,
                "training_features": 3,
                "training_time_seconds": 0.125,
                "metrics": {"r2": 0.75}
              }
            }
            """;

        var model = ModelJson.Deserialize<LinearRegression>(Encoding.UTF8.GetBytes(document), Format.Options);

        Assert.Equal([0.5 * 2 - 2.0 * 3 + 1e-3 * 4 + 4.25], model.Predict(new double[,] { { 2, 3, 4 } }).ToArray());
        Assert.Equal(100, model.Metadata!.TrainingSamples);
        Assert.Equal(0.75, model.Metadata.Metrics!["r2"]);
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), model.Metadata.Created);
        Assert.True(model.FitIntercept);
    }

    [Fact]
    public void WhatIsWrittenHasTheGuidesNames()
    {
        var text = Encoding.UTF8.GetString(Format.Save("json", FittedModels.Get<LinearRegression>("LinearRegression")));
        foreach (var name in new[] { "name\":\"LinearRegression", "format_version", "library", "coefficients", "intercept", "n_features",
            "training_samples\":442", "training_features\":10", "training_time_seconds" })
            Assert.Contains($"\"{name}", text.Replace(" ", ""), StringComparison.Ordinal);
    }
}
