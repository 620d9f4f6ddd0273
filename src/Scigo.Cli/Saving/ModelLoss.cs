using Scigo.Cli.Comparison;

namespace Scigo.Cli.Saving;

/// <summary>Finds out what of a model another system's format did not keep, by reading it back.</summary>
static class ModelLoss
{
    const int MostNamed = 5;

    /// <summary>Returns what is no longer the same, as a list to be read; empty when everything is.</summary>
    internal static string Of(object model, string path, IModelFormat format)
    {
        if (format.HoldsWholeModels)
            return "";
        var found = ModelComparer.Compare(ModelDocument.Of(model), ModelDocument.Of(ModelFile.Load(path)), tolerance: 0);
        string[] names = [.. found.Schema.Select(static s => s.What), .. found.Values.Select(static v => v.Path), .. found.Arrays.Select(static a => a.Path)];
        return string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "");
    }
}
