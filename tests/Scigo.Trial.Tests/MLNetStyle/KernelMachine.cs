namespace Trial.MLNetStyle;

public interface IKernel
{
    double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b);
}

public sealed class RbfKernel : IKernel
{
    public double Gamma { get; set; } = 1;

    public double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.Exp(-Gamma * sum);
    }
}

public readonly struct LinearKernel : IKernel
{
    public double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}

public class KernelMachine<TKernel> where TKernel : IKernel, new()
{
    private double[][] _supportVectors = [];
    private double[] _alpha = [];

    public TKernel Kernel { get; set; } = new();

    public double Intercept { get; private set; }

    public double Decide(double[] sample) =>
        Intercept + _supportVectors.Zip(_alpha, (vector, alpha) => alpha * Kernel.Evaluate(vector, sample)).Sum();

    public void Set(double[][] supportVectors, double[] alpha, double intercept)
    {
        _supportVectors = supportVectors;
        _alpha = alpha;
        Intercept = intercept;
    }
}
