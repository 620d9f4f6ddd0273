namespace Scigo.Models.Benchmarks.Harness;

/// <summary>What was measured.</summary>
/// <param name="Model">The model.</param>
/// <param name="Rows">How many rows at a time.</param>
/// <param name="Contender">Who did the work.</param>
/// <param name="MinNs">The nanoseconds of the fastest round.</param>
/// <param name="MedianNs">The nanoseconds of the round in the middle.</param>
/// <param name="AllocatedBytes">The managed bytes allocated.</param>
/// <param name="ProcessorNs">The least nanoseconds of all processors.</param>
sealed record Figure(
    string Model, int Rows, string Contender, double MinNs, double MedianNs, long? AllocatedBytes, double? ProcessorNs = null);
