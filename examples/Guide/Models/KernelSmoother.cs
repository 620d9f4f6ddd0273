namespace Acme;

// <snippet kernels>
public interface IKernel
{
    double Weigh(double distance);
}

[PersistableModel("acme.gaussian_kernel")]
public sealed partial class GaussianKernel : IKernel
{
    [Hyperparameter(1)] public double Width { get; set; } = 1;

    public double Weigh(double distance) => Math.Exp(-0.5 * Math.Pow(distance / Width, 2));
}

[PersistableModel("acme.box_kernel")]
public sealed partial class BoxKernel : IKernel
{
    public double Weigh(double distance) => Math.Abs(distance) < 1 ? 0.5 : 0;
}

[PersistableModel("acme.kernel_smoother")]
public sealed partial class KernelSmoother
{
    [Hyperparameter(1)] public IKernel Kernel { get; set; } = new GaussianKernel(); // any model that is an IKernel
}
// </snippet>
