using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Names the runtime's types that write a <see cref="WireSpec"/>.</summary>
static class Wires
{
    const string Namespace = "global::Scigo.Wire.";

    /// <summary>Returns the runtime type, composed by type argument: <c>ListWire&lt;double, Scalar&lt;double, Float64&gt;&gt;</c>.</summary>
    public static string TypeOf(WireSpec wire) => wire.Kind switch
    {
        WireKind.Scalar => $"{Namespace}Scalar<{wire.CSharpType}, {ScalarOf(wire)}>",
        WireKind.String => Namespace + "StringWire",
        WireKind.Bytes => Namespace + "BytesWire",
        WireKind.Array => $"{Namespace}ArrayWire<{wire.Element!.CSharpType}, {ScalarOf(wire.Element)}>",
        WireKind.NDArray => $"{Namespace}NDArrayWire<{wire.Element!.CSharpType}, {ScalarOf(wire.Element)}>",
        WireKind.Vector => $"{Namespace}VectorWire<{wire.Element!.CSharpType}, {ScalarOf(wire.Element)}>",
        WireKind.List => $"{Namespace}ListWire<{wire.Element!.CSharpType}, {ElementOf(wire.Element)}>",
        WireKind.Grid =>
            $"{Namespace}GridWire<{wire.CSharpType}, {wire.Element!.CSharpType}, {Namespace}Grid{wire.Rank}<{wire.Element.CSharpType}>, {ScalarOf(wire.Element)}>",
        WireKind.ElementArray => $"{Namespace}ElementArrayWire<{wire.Element!.CSharpType}, {ElementOf(wire.Element)}>",
        WireKind.Map =>
            $"{Namespace}MapWire<{wire.Key!.CSharpType}, {wire.Element!.CSharpType}, {KeyOf(wire.Key)}, {TypeOf(wire.Key)}, {ElementOf(wire.Element)}>",
        WireKind.Model => CodecOf(wire),
        WireKind.TypeParameter => wire.Scalar,
        WireKind.Any => $"{Namespace}AnyWire<{wire.CSharpType}>",
        WireKind.Optional => $"{Namespace}{(IsParameter(wire) ? "Parameter" : "")}OptionalWire<{wire.Element!.CSharpType}, {TypeOf(wire.Element)}>",
        WireKind.Nullable => $"{Namespace}NullableWire<{wire.Element!.CSharpType}, {TypeOf(wire.Element)}>",
        _ => $"{Namespace}ConvertedWire<{wire.CSharpType}, {wire.Element!.CSharpType}, {wire.Converter}, "
            + $"{Namespace}{(wire.TakesNull ? "NullTaken" : "NullRefused")}, {TypeOf(wire.Element)}>",
    };

    /// <summary>Returns the size of the fixed part, a constant expression.</summary>
    public static string SizeOf(WireSpec wire) => wire.Kind switch
    {
        WireKind.Scalar => ScalarSize(wire.Scalar).ToString(System.Globalization.CultureInfo.InvariantCulture),
        WireKind.Optional when IsParameter(wire) => TypeOf(wire) + ".BinarySize",
        WireKind.NDArray or WireKind.Grid or WireKind.Optional => "1",
        WireKind.Any => "8",
        WireKind.Nullable => "1 + " + SizeOf(wire.Element!),
        WireKind.Converted => SizeOf(wire.Element!),
        WireKind.Model => CodecOf(wire) + ".BinarySize",
        WireKind.TypeParameter => wire.Scalar + ".BinarySize",
        _ => "4",
    };

    /// <summary>Returns whether a value's bytes in binary are its bytes in memory, an expression.</summary>
    public static string IsPlain(WireSpec wire) => wire.Kind switch
    {
        WireKind.Scalar => wire.Scalar == "bool" ? "false" : "true",
        WireKind.Model => CodecOf(wire) + ".IsPlain",
        WireKind.TypeParameter => wire.Scalar + ".IsPlain",
        WireKind.Converted when wire.IsEnum => "true",
        _ => "false",
    };

    /// <summary>Returns whether there may be more to a value than is written: how it compares, or what a converter makes of it.</summary>
    public static bool HasComparer(WireSpec wire) => wire.Kind switch
    {
        WireKind.Map or WireKind.TypeParameter => true,
        WireKind.Converted => !wire.IsEnum,
        WireKind.Optional => HasComparer(wire.Element!),
        _ => false,
    };

    // Whether there is a null, and whether the argument's own wire has one already, shows when the parameter is closed.
    static bool IsParameter(WireSpec wire) => wire.Element!.Kind == WireKind.TypeParameter;

    static string CodecOf(WireSpec wire) => wire.CSharpType + "." + Parsing.KnownNames.Codec
        + (wire.Arguments.Count == 0 ? "" : $"<{string.Join(", ", wire.Arguments.Select(TypeOf))}>");

    // Protobuf repeats singular values only; the rest goes into a message each.
    static string ElementOf(WireSpec element) =>
        element.IsSingular ? TypeOf(element) : $"{Namespace}WrappedWire<{element.CSharpType}, {TypeOf(element)}>";

    static string KeyOf(WireSpec key) => key.Kind switch
    {
        WireKind.String => Namespace + "StringKey",
        _ when key.IsEnum => $"{Namespace}EnumKey<{key.CSharpType}, {key.Element!.CSharpType}>",
        _ when key.Scalar == "bool" => Namespace + "BoolKey",
        _ => $"{Namespace}IntegerKey<{key.CSharpType}>",
    };

    static string ScalarOf(WireSpec wire) => Namespace + (wire.Scalar switch
    {
        "bool" => "Bool",
        "float16" => "Float16",
        "float32" => "Float32",
        "float64" => "Float64",
        var word when word.EndsWith(":zigzag", StringComparison.Ordinal) => $"ZigZag<{wire.CSharpType}>",
        var word when word.EndsWith(":fixed", StringComparison.Ordinal) => $"Fixed<{wire.CSharpType}>",
        _ => $"Varint<{wire.CSharpType}>",
    });

    static int ScalarSize(string word) => word.Split(':')[0] switch
    {
        "bool" or "int8" or "uint8" => 1,
        "int16" or "uint16" or "float16" => 2,
        "int32" or "uint32" or "float32" => 4,
        _ => 8,
    };
}
