using Scigo.Interop.Onnx;
using Scigo.Interop.Tests.Matrix;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Files that are damaged are refused with one kind of error, or read.</summary>
public class HostileOnnxTests
{
    const int Mutations = 500;

    public static TheoryData<string> Models => Fits.Of("ONNX, float64");

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryPrefixIsReadOrRefused(string name)
    {
        var onnx = OnnxExportTests.Onnx(FittedModels.Get(name).Model, OnnxPrecision.Float64);
        var step = Math.Max(1, onnx.Length / 500);
        for (var length = 0; length < onnx.Length; length += step)
            ReadOrRefuse(onnx[..length]);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void ChangedBytesAreReadOrRefused(string name)
    {
        var onnx = OnnxExportTests.Onnx(FittedModels.Get(name).Model, OnnxPrecision.Float32);
        var random = new Random(1);
        for (var i = 0; i < Mutations; i++)
        {
            var changed = (byte[])onnx.Clone();
            for (var j = random.Next(1, 4); j > 0; j--)
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            ReadOrRefuse(changed);
        }
    }

    static void ReadOrRefuse(byte[] onnx)
    {
        try
        {
            using var stream = new MemoryStream(onnx);
            new OnnxFormat().Read(stream, ModelOptions.Default);
        }
        catch (ModelFormatException)
        {
        }
    }
}
