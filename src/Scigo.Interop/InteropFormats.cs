using Scigo.Interop.Gob;
using Scigo.Interop.Onnx;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.SciKitLearn;

[assembly: Scigo.ModelFormatProvider(typeof(Scigo.Interop.InteropFormats))]

namespace Scigo.Interop;

/// <summary>
/// The formats of other systems. An executable that references this library has them in <c>ModelFormats.Default</c>; elsewhere they are
/// added: <c>new ModelOptions { Formats = ModelFormats.Default.With(InteropFormats.Formats) }</c>.
/// </summary>
public static class InteropFormats
{
    /// <summary>All formats of this library.</summary>
    public static IReadOnlyList<IModelFormat> Formats { get; } = [new OnnxFormat(), new GobFormat(), new SciKitLearnFormat(), new SafeTensorsFormat()];
}
