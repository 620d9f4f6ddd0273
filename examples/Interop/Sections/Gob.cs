using Scigo.Interop.Gob;

namespace Acme.Sections;

static class Gob
{
    public static void Run()
    {
        var x = NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0]);
        var model = new LinearRegression();
        model.Fit(x, new[] { 3.0, 5.0, 4.0, 10.0 });

        // <snippet save>
        ModelFile.Save(model, "model.gob"); // SciGo's linear.LinearRegression
        // </snippet>

        // <snippet load>
        var loaded = ModelFile.Load<LinearRegression>("model.gob");
        // </snippet>
        Check(loaded.Predict(x).Equals(model.Predict(x)));

        var bytes = Written();

        // <snippet typed>
        var bandit = ModelGob.Deserialize<Bandit>(bytes); // type Bandit struct { Prior float64; Alpha []float64; NRounds int }
        // </snippet>
        Check(bandit is { Prior: 0.5, NRounds: 0 } && bandit.Alpha.Length == 2);

        // <snippet read>
        using var reader = new GobReader(File.OpenRead("bandit.gob"));
        while (reader.Read() is { } value)
        {
            if (value is GobStruct { Type.Name: "Bandit" } found && found["Alpha"] is GobVector<double> alpha)
                Console.WriteLine($"{alpha.Values.Length} arms, {found}");
        }
        // </snippet>
    }

    static byte[] Written()
    {
        // <snippet write>
        var floats = GobType.SliceOf(GobType.Float);
        var type = GobType.StructOf(
            "Bandit", new GobField("Prior", GobType.Float), new GobField("Alpha", floats), new GobField("NRounds", GobType.Int));
        using (var stream = File.Create("bandit.gob"))
            new GobWriter(stream).Write(new GobStruct(
                type, ("Prior", new GobFloat(0.5)), ("Alpha", new GobVector<double>(floats, new[] { 1.0, 2.0 }))));
        // </snippet>
        return File.ReadAllBytes("bandit.gob");
    }

    static void Check(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("The gob holds something else.");
    }
}
