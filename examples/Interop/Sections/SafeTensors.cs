using Scigo.Interop.SafeTensors;

namespace Acme.Sections;

static class SafeTensors
{
    public static void Run()
    {
        var x = NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0]);
        var model = new LinearRegression();
        model.Fit(x, new[] { 3.0, 5.0, 4.0, 10.0 });

        // <snippet saveTensors>
        ModelFile.Save(model, "model.safetensors");
        var loaded = ModelFile.Load<LinearRegression>("model.safetensors");
        // </snippet>
        Check(loaded.Predict(x).Equals(model.Predict(x)));

        // <snippet mapTensors>
        using var mapped = SafeTensorsFile.Open("model.safetensors");
        var regression = mapped.ReadModel<LinearRegression>(); // its NDArrays stay in the file
        // </snippet>
        Check(regression.Predict(x).Equals(model.Predict(x)));

        var (weight, bias) = (NDArray.Zeros<float>(3, 2), NDArray.Zeros<float>(3));

        // <snippet writeTensors>
        new TensorSet { { "classifier.weight", weight }, { "classifier.bias", bias } }.Save("weights.safetensors");
        // </snippet>

        // <snippet readTensors>
        using var file = SafeTensorsFile.Open("weights.safetensors");
        foreach (var tensor in file.Tensors)
            Console.WriteLine($"{tensor}, {tensor.ByteLength} bytes");
        NDArray<float> read = file.Read<float>("classifier.weight");
        // </snippet>
        Check(read.Equals(weight));
    }

    static void Check(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("The tensors hold something else.");
    }
}
