using System.Text;
using Acme.Support;

namespace Acme.Sections;

static class Polymorphism
{
    public static void Run()
    {
        var smoother = new KernelSmoother { Kernel = new GaussianKernel { Width = 2 } };
        var json = ModelJson.Serialize(smoother);
        Console.WriteLine(Encoding.UTF8.GetString(json));
        Check.That(ModelJson.Deserialize<KernelSmoother>(json).Kernel is GaussianKernel { Width: 2 });
        Check.That(ModelBinary.Deserialize<KernelSmoother>(ModelBinary.Serialize(new KernelSmoother { Kernel = new BoxKernel() })).Kernel is BoxKernel);

        // <snippet catalog>
        var options = new ModelOptions { Catalog = ModelCatalog.Default.Restrict("acme.kernel_smoother", "acme.box_kernel") };
        try
        {
            ModelJson.Deserialize(json, options);
        }
        catch (ModelFormatException e)
        {
            Console.WriteLine(e.Message); // it holds a Gaussian kernel
        }
        // </snippet>
    }
}
