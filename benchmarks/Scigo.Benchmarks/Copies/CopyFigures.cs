using System.Text.Json.Serialization;

namespace Scigo.Benchmarks.Copies;

/// <summary>How fast a routine copies blocks of one size, over many distances between source and destination modulo a page.</summary>
/// <param name="Bytes">The bytes of a block.</param>
/// <param name="Contender"><c>Scigo</c> or <c>Span.CopyTo</c>.</param>
/// <param name="MedianNs">Nanoseconds for a copy at the median distance.</param>
/// <param name="WorstNs">Nanoseconds for a copy at the worst distance.</param>
/// <param name="WorstOffset">The worst distance.</param>
sealed record CopyFigures(int Bytes, string Contender, double MedianNs, double WorstNs, int WorstOffset)
{
    internal double MedianGBs => Bytes / MedianNs;

    internal double WorstGBs => Bytes / WorstNs;

    /// <summary>How many times slower the worst is than the median.</summary>
    internal double Ratio => WorstNs / MedianNs;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<CopyFigures>))]
sealed partial class CopyJson : JsonSerializerContext;
