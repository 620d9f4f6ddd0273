using System.Runtime.CompilerServices;
using System.Text.Json;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>
/// Files go to Python and come from there: the script has the format's rules once more, in numpy, as Debian has no package of the format's
/// own library.
/// </summary>
public sealed class NumpyTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [LiveFact("python3-numpy")]
    public void NumpyReadsTheTensorsOfEveryModel()
    {
        var path = folder.File("model.safetensors");
        foreach (var name in FittedModels.Names)
        {
            ModelFile.Save(FittedModels.Get(name).Model, path);
            using var file = SafeTensorsFile.Open(path);
            var tensors = Run("read", path).GetProperty("tensors");
            Assert.Equal(file.Tensors.Count, tensors.EnumerateObject().Count());
            foreach (var tensor in file.Tensors)
            {
                var seen = tensors.GetProperty(tensor.Name);
                Assert.Equal(tensor.Shape, seen.GetProperty("shape").EnumerateArray().Select(static d => d.GetInt64()));
                Assert.Equal(System.Convert.ToHexStringLower(file.ReadBytes(tensor.Name).Span), seen.GetProperty("bytes").GetString());
            }
        }
    }

    [LiveFact("python3-numpy")]
    public void WhatNumpyWritesIsRead()
    {
        var path = folder.File("numpy.safetensors");
        var written = Run("write", path);
        using var file = SafeTensorsFile.Open(path);
        Assert.Equal("numpy ü", file.Metadata["by"]);
        Assert.Equal(written.EnumerateObject().Select(static t => t.Name).Order(), file.Tensors.Select(static t => t.Name).Order());
        foreach (var tensor in file.Tensors)
            Assert.Equal(written.GetProperty(tensor.Name).EnumerateArray().Select(static v => v.GetDouble()), Numbers(file, tensor));
        Assert.Equal([0.5 + 1 - 5 + 3e-300], ModelFile.Load<LinearRegression>(path).Predict(NDArray.FromRows([1.0, 2.0, 3.0])).ToArray());
    }

    static double[] Numbers(SafeTensorsFile file, SafeTensor tensor) => tensor.DType switch
    {
        "F64" => file.Read<double>(tensor.Name).ToArray(),
        "F32" => Convert(file.Read<float>(tensor.Name), static n => n),
        "F16" => Convert(file.Read<Half>(tensor.Name), static n => (double)n),
        "I64" => Convert(file.Read<long>(tensor.Name), static n => n),
        "I32" => Convert(file.Read<int>(tensor.Name), static n => n),
        "I16" => Convert(file.Read<short>(tensor.Name), static n => n),
        "I8" => Convert(file.Read<sbyte>(tensor.Name), static n => n),
        "U64" => Convert(file.Read<ulong>(tensor.Name), static n => n),
        "U32" => Convert(file.Read<uint>(tensor.Name), static n => n),
        "U16" => Convert(file.Read<ushort>(tensor.Name), static n => n),
        "U8" => Convert(file.Read<byte>(tensor.Name), static n => n),
        _ => Convert(file.Read<bool>(tensor.Name), static n => n ? 1 : 0),
    };

    static double[] Convert<T>(NDArray<T> numbers, Converter<T, double> convert)
        where T : unmanaged
        => Array.ConvertAll(numbers.ToArray(), convert);

    static JsonElement Run(string command, string path, [CallerFilePath] string here = "")
    {
        var (code, output) = ExternalTool.Run([], ExternalTool.Python, Path.Combine(Path.GetDirectoryName(here)!, "Python", "tensors.py"), command, path);
        Assert.True(code == 0, output);
        return JsonDocument.Parse(output).RootElement;
    }

    public void Dispose() => folder.Dispose();
}
