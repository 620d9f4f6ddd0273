using System.Text.Json.Serialization;

namespace Scigo.Benchmarks.Harness;

/// <summary>What was measured of one contender.</summary>
/// <param name="Payload">The payload's name.</param>
/// <param name="Format">The format's name.</param>
/// <param name="Operation"><c>serialize</c>, <c>deserialize</c> or <c>deserialize_into</c>.</param>
/// <param name="Contender">Its name; floors begin with <c>floor:</c>.</param>
/// <param name="MinNs">The fastest round, in nanoseconds for each operation.</param>
/// <param name="MedianNs">The median of the rounds, in nanoseconds for each operation.</param>
/// <param name="AllocatedBytes">The bytes allocated on the managed heap by each operation.</param>
/// <param name="PayloadBytes">The bytes of the encoded payload.</param>
sealed record Row(
    string Payload,
    string Format,
    string Operation,
    string Contender,
    double MinNs,
    double MedianNs,
    long AllocatedBytes,
    long PayloadBytes);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<Row>))]
sealed partial class RowJson : JsonSerializerContext;
