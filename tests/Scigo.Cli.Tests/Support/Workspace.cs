using Scigo.Models;

namespace Scigo.Cli.Tests.Support;

/// <summary>A folder for the files of one test.</summary>
public abstract class Workspace : IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("scigo-cli-").FullName;

    internal string At(string name) => Path.Combine(directory, name);

    internal string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }

    internal string Save(object model, string name, ModelMetadata? metadata = null)
    {
        ModelFile.Save(model, At(name), metadata);
        return At(name);
    }

    /// <summary>y = 1 + 2 a + 3 b, exactly.</summary>
    internal static LinearRegression Line()
    {
        var model = new LinearRegression();
        model.Fit(NDArray.FromRows<double>([0, 0], [1, 0], [0, 1], [1, 1]), new double[] { 1, 3, 4, 6 });
        return model;
    }

    public void Dispose()
    {
        Directory.Delete(directory, recursive: true);
        GC.SuppressFinalize(this);
    }
}
