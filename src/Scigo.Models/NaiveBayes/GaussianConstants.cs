namespace Scigo.Models;

/// <summary>
/// What does not depend on the row: log(prior) − ½ Σ log(2π · variance) of each class. Immutable, so that it can be made when it is
/// first needed, by several threads at a time.
/// </summary>
sealed class GaussianConstants(NDArray<double> var, NDArray<double> priors)
{
    readonly double[] constants = Compute(var.Span, priors.Span);
    readonly (ReadOnlyMemory<double> Var, ReadOnlyMemory<double> Priors) source = (var.Memory, priors.Memory);

    internal double this[int position] => constants[position];

    /// <summary>Whether they were made from this memory.</summary>
    internal bool AreOf(NDArray<double> var, NDArray<double> priors) => source.Var.Equals(var.Memory) && source.Priors.Equals(priors.Memory);

    static double[] Compute(ReadOnlySpan<double> var, ReadOnlySpan<double> priors)
    {
        var constants = new double[priors.Length];
        var rows = new Rows(var, var.Length / priors.Length);
        for (var c = 0; c < constants.Length; c++)
        {
            var logs = 0.0;
            foreach (var variance in rows[c])
                logs += Math.Log(2 * Math.PI * variance);
            constants[c] = Math.Log(priors[c]) - 0.5 * logs;
        }
        return constants;
    }
}
