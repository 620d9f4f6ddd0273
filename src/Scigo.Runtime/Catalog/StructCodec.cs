using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Wire;

namespace Scigo;

/// <summary>The generated codec of a struct: one that lies in a box, as polymorphic members have it, is read into where it lies.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <typeparam name="TWire">The generated codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StructCodec<T, TWire> : GeneratedCodec<T, TWire>
    where T : struct
    where TWire : struct, IModelWire<T>
{
    internal override object ReadBinary(ref RecordReader reader, int at, object? existing)
    {
        if (!(reader.Reuse && existing is T))
            return base.ReadBinary(ref reader, at, null);
        ref var model = ref Unsafe.Unbox<T>(existing);
        model = TWire.ReadBinary(ref reader, at, model);
        return existing;
    }

    internal override object ReadJson(ref JsonReader reader, object? existing)
    {
        if (!(reader.Reuse && existing is T))
            return base.ReadJson(ref reader, null);
        ref var model = ref Unsafe.Unbox<T>(existing);
        model = TWire.ReadJson(ref reader, model);
        return existing;
    }

    internal override object ReadFields(ref ProtobufReader reader, bool merge, object? existing)
    {
        if (!(reader.Reuse && existing is T))
            return base.ReadFields(ref reader, merge, existing);
        ref var model = ref Unsafe.Unbox<T>(existing);
        model = TWire.ReadFields(ref reader, merge, model);
        return existing;
    }
}
