using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Acme.Support;

namespace Acme.Sections;

static class Plugins
{
    public static void Run()
    {
        File.WriteAllText("threshold.json", """{"model_spec":{"name":"acme.threshold"},"parameters":{"bound":2.5}}""");
        var plugin = PredictWith(Path.Combine(AppContext.BaseDirectory, "Plugin.dll"));
        for (var i = 0; i < 20 && plugin.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Check.That(!plugin.IsAlive);
    }

    // What the caller keeps would keep the plugin.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference PredictWith(string path)
    {
        // <snippet plugin>
        var context = new AssemblyLoadContext("plugin", isCollectible: true);
        var plugin = context.LoadFromAssemblyPath(path);
        var provider = plugin.GetCustomAttribute<ModelCatalogProviderAttribute>()!.Provider; // the plugin's AssemblyModels
        var models = (ModelCatalog)provider.GetProperty("Catalog")!.GetValue(null)!;

        var options = new ModelOptions { Catalog = ModelCatalog.Compose(ModelCatalog.Default, models) };
        var model = (IPredictor)ModelFile.Load("threshold.json", options);
        var results = new double[2];
        model.Predict([2, 3], results);
        Console.WriteLine(string.Join(", ", results));

        context.Unload();
        // </snippet>
        Check.That(results is [0, 1]);
        return new WeakReference(context);
    }
}
