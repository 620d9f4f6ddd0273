namespace Scigo.Benchmarks.Harness;

/// <summary>A payload in a format, and all that do it.</summary>
/// <param name="Payload">The payload's name.</param>
/// <param name="Format">The format.</param>
/// <param name="Contenders">Scigo, its peers and the floors.</param>
sealed record Cell(string Payload, Format Format, IReadOnlyList<Contender> Contenders);
