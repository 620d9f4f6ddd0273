using Scigo.Models;

namespace Scigo.Cli.Compressing;

/// <summary>What became of a model.</summary>
/// <param name="Before">The bytes of its file.</param>
/// <param name="After">The bytes of the new file.</param>
/// <param name="Bound">How wrong the new model can be; <c>null</c> when it is the same.</param>
/// <param name="Source">The samples that the bound holds for.</param>
/// <param name="Measured">How wrong it was on these; <c>null</c> when it is the same.</param>
/// <param name="Sparsity">The part of the weights that are 0; <c>null</c> when none were dropped.</param>
sealed record CompressionResult(
    long Before, long After, ErrorBound? Bound = null, string? Source = null, MeasuredDifference? Measured = null, double? Sparsity = null);
