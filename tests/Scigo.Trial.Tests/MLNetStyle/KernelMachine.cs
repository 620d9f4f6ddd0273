using Scigo;
using Trial.MLNetStyle;

[assembly: PersistableInstance(typeof(KernelMachine<RbfKernel>))]
[assembly: PersistableInstance(typeof(KernelMachine<LinearKernel>))]

namespace Trial.MLNetStyle;

public interface IKernel
{
    double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b);
}

[PersistableModel("trial.rbf_kernel")]
public sealed partial class RbfKernel : IKernel
{
    [Member(1)] public double Gamma { get; set; } = 1;

    public double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.Exp(-Gamma * sum);
    }
}

[PersistableModel("trial.linear_kernel")]
public readonly partial struct LinearKernel : IKernel
{
    public double Evaluate(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}

[PersistableModel("trial.kernel_machine")]
public partial class KernelMachine<TKernel> where TKernel : IKernel, new()
{
    [Member(1)] private double[][] _supportVectors = [];
    [Member(2)] private double[] _alpha = [];

    [Member(3)] public TKernel Kernel { get; set; } = new();

    [Member(4)] public double Intercept { get; private set; }

    public double Decide(double[] sample) =>
        Intercept + _supportVectors.Zip(_alpha, (vector, alpha) => alpha * Kernel.Evaluate(vector, sample)).Sum();

    public void Set(double[][] supportVectors, double[] alpha, double intercept)
    {
        _supportVectors = supportVectors;
        _alpha = alpha;
        Intercept = intercept;
    }
}
