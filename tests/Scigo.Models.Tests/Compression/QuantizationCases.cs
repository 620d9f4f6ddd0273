namespace Scigo.Models.Tests.Compression;

/// <summary>Fitted models in each quantization.</summary>
static class QuantizationCases
{
    internal static TheoryData<string, Quantization> Of(params string[] originals)
    {
        var cases = new TheoryData<string, Quantization>();
        foreach (var original in originals)
        {
            foreach (var quantization in Enum.GetValues<Quantization>())
                cases.Add(original, quantization);
        }
        return cases;
    }
}
