using System.Text;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>Makes the attributes of nodes, and finds them.</summary>
static class Attributes
{
    internal static AttributeProto Of(string name, long value) => new() { Name = name, I = value, Type = AttributeType.Int };

    internal static AttributeProto Of(string name, float value) => new() { Name = name, F = value, Type = AttributeType.Float };

    internal static AttributeProto Of(string name, string value) =>
        new() { Name = name, S = Encoding.UTF8.GetBytes(value), Type = AttributeType.String };

    internal static AttributeProto Of(string name, long[] values) => new() { Name = name, Ints = values, Type = AttributeType.Ints };

    internal static AttributeProto Of(string name, float[] values) => new() { Name = name, Floats = values, Type = AttributeType.Floats };

    internal static AttributeProto Of(string name, IEnumerable<string> values) =>
        new() { Name = name, Strings = [.. values.Select(Encoding.UTF8.GetBytes)], Type = AttributeType.Strings };

    internal static AttributeProto Of(string name, TensorProto value) => new() { Name = name, T = value, Type = AttributeType.Tensor };

    internal static AttributeProto Of(string name, GraphProto value) => new() { Name = name, G = value, Type = AttributeType.Graph };

    internal static AttributeProto? Find(this NodeProto node, string name) => node.Attribute.Find(a => a.Name == name);

    internal static long Int(this NodeProto node, string name, long absent) => node.Find(name)?.I ?? absent;

    internal static float Float(this NodeProto node, string name, float absent) => node.Find(name)?.F ?? absent;

    internal static string Text(this NodeProto node, string name, string absent) =>
        node.Find(name)?.S is { } text ? Encoding.UTF8.GetString(text) : absent;

    internal static float[] Floats(this NodeProto node, string name) => node.Find(name)?.Floats ?? [];

    internal static long[] Ints(this NodeProto node, string name) => node.Find(name)?.Ints ?? [];

    internal static string[] Texts(this NodeProto node, string name) =>
        [.. (node.Find(name)?.Strings ?? []).Select(Encoding.UTF8.GetString)];
}
