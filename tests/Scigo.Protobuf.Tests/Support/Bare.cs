using Scigo.Buffers;

namespace Scigo.Protobuf.Tests.Support;

// A model's own message, without the envelope, for models whose type is only known at run time.
static class Bare
{
    public static byte[] Write(object model)
    {
        using var output = PooledOutput.Rent();
        var writer = new ProtobufWriter(output, ShapeCatalog.Options);
        ShapeCatalog.All.Find(model.GetType())!.WriteFields(ref writer, model);
        writer.Finish();
        return output.ToArray();
    }

    public static object Read(string shape, ReadOnlySpan<byte> bytes)
    {
        var reader = new ProtobufReader(bytes, ShapeCatalog.Options);
        return ShapeCatalog.Codec(shape).ReadFields(ref reader, merge: false, null);
    }
}
