namespace Scigo.Interop.SciKitLearn;

/// <summary>Numbers of iterations: in scikit-learn a number, or one for each problem solved.</summary>
static class Iterations
{
    /// <summary>Returns what scikit-learn has.</summary>
    internal static NDArray<double>? ToParameter(int[]? iterations, bool scalar) => iterations switch
    {
        null => default(NDArray<double>?),
        [var one] when scalar => NDArray.Scalar((double)one),
        _ => new(Array.ConvertAll(iterations, static n => (double)n)),
    };

    /// <summary>Returns what our models have.</summary>
    /// <exception cref="ParameterException">A number is not whole.</exception>
    internal static ParamValue ToParam(NDArray<double>? iterations)
    {
        if (iterations is not { } numbers)
            return ParamValue.Null;
        return Array.Exists(numbers.ToArray(), static n => n != (int)n)
            ? throw new ParameterException("n_iter_", "Expected whole numbers of iterations.")
            : Array.ConvertAll(numbers.ToArray(), static n => (int)n);
    }
}
