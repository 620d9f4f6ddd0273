namespace Scigo.Tests.Files;

/// <summary>Models to save.</summary>
static class Sample
{
    public static readonly ModelOptions Options = new() { Catalog = Scigo.Runtime.Tests.AssemblyModels.Catalog };

    public static Tiny Tiny(int count = 9) => new() { Name = "t", Weights = Doubles(count) };

    public static Forest Forest() => new()
    {
        Rate = 0.25,
        Weights = new NDArray<double>(Doubles(24), 4, 6),
        Labels = [.. Enumerable.Range(-10, 21)],
        Parts =
        [
            new Scaler { Mean = new float[] { 1, 2, 3 }, Blob = [1, 2] },
            new Scaler { Mean = Enumerable.Range(0, 100).Select(i => i / 4f).ToArray(), Blob = [.. Enumerable.Range(0, 200).Select(i => (byte)i)] },
        ],
        Tables = { ["a b"] = new short[40], ["c"] = new short[] { 7 } },
        Mask = Enumerable.Range(0, 70).Select(i => i % 3 == 0).ToArray(),
        Scaler = new Scaler { Mean = new float[16] },
    };

    public static double[] Doubles(int count) => [.. Enumerable.Range(0, count).Select(i => i * 0.5 - 1)];

    /// <summary>Everything that a model holds, as text.</summary>
    public static string Text(object model) => System.Text.Encoding.UTF8.GetString(ModelJson.Serialize(model, Options));
}
