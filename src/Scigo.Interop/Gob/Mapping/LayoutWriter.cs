using System.Text;
using Scigo.Schema;

namespace Scigo.Interop.Gob.Mapping;

/// <summary>Makes a struct of all that it is told of a model.</summary>
readonly struct LayoutWriter : IRecordVisitor
{
    readonly LayoutTypes types;
    readonly Stack<LayoutFrame> open;
    readonly List<GobValue> done;

    LayoutWriter(LayoutTypes types) => (this.types, open, done) = (types, [], []);

    /// <summary>Returns a model as a struct of Scigo's own layout.</summary>
    /// <exception cref="InvalidOperationException">The model cannot be written.</exception>
    public static GobStruct Write(object model, ModelOptions options, LayoutTypes? types = null)
    {
        var writer = new LayoutWriter(types ?? new LayoutTypes());
        ModelMembers.Visit(model, options, ref writer);
        return (GobStruct)writer.done[0];
    }

    public void BeginValue(int at, int size, int position)
    {
    }

    public void EndValue(int position)
    {
    }

    public void BeginModel(ModelSchema schema, bool polymorphic) => open.Push(new ModelFrame(schema, types.Of(schema)));

    public void Member(SchemaMember member) => ((ModelFrame)open.Peek()).Begin(member);

    public void EndModel(bool polymorphic)
    {
        var model = (ModelFrame)open.Pop();
        var value = model.ToStruct();
        if (model.Schema.WireName == LayoutTypes.ParamValue)
            Add(ParamInterface.Of(value, types));
        else
            Add(polymorphic ? new GobInterface(model.Schema.WireName, value) : value);
    }

    public void BeginList(int count) => open.Push(new ListFrame(open.Peek().Expected, types));

    public void Element(int index)
    {
    }

    public void EndList() => Add(((ListFrame)open.Pop()).ToList());

    public void BeginMap(int count) => open.Push(new MapFrame(open.Peek().Expected, types));

    public void Key(SchemaType type, scoped ReadOnlySpan<byte> key) => ((MapFrame)open.Peek()).Key =
        type.Kind == WireKind.String ? new GobString(Encoding.UTF8.GetString(key)) : RecordNumbers.Scalar(type, key);

    public void EndMap() => Add(((MapFrame)open.Pop()).ToMap());

    public void Null() => Add(null);

    public void Scalar(SchemaType type, scoped ReadOnlySpan<byte> bytes) => Add(RecordNumbers.Scalar(type, bytes));

    public void String(scoped ReadOnlySpan<byte> utf8) => Add(new GobString(Encoding.UTF8.GetString(utf8)));

    public void Array(SchemaType type, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> bytes, bool apart)
    {
        if (type.Kind != WireKind.NDArray)
        {
            Add(type.Kind == WireKind.Bytes ? new GobBytes(bytes.ToArray()) : Numbers(type.Element!, bytes));
            return;
        }
        var dimensions = new long[shape.Length];
        for (var i = 0; i < shape.Length; i++)
            dimensions[i] = shape[i];
        Add(new GobStruct(
            types.OfMember(type), ("Shape", new GobVector<long>(types.SliceOf(GobType.Int), dimensions)), ("Data", Numbers(type.Element!, bytes))));
    }

    GobValue Numbers(SchemaType element, scoped ReadOnlySpan<byte> bytes) => element.Name == "uint8"
        ? new GobBytes(bytes.ToArray())
        : RecordNumbers.Vector(element, types.SliceOf(types.OfMember(element)), bytes);

    void Add(GobValue? value)
    {
        if (open.Count > 0)
            open.Peek().Add(value);
        else
            done.Add(value!);
    }
}
