namespace Scigo.Generators.Compatibility;

/// <summary>
/// Whether each value that was written as one type can be read as another, in each format: what the runtime does, known to the compiler.
/// </summary>
internal static class TypeCompatibility
{
    /// <summary>Returns the formats that read what was written as one type into a member of another.</summary>
    public static Formats Reads(string from, string to)
    {
        if (from == to)
            return Formats.All;
        if (SchemaNode.TryParse(from) is not { } written || SchemaNode.TryParse(to) is not { } declared)
            return Formats.None;
        return (FileReads(written, declared) ? Formats.Files : Formats.None)
            | (JsonReads(written, declared, isElement: false) ? Formats.Json : Formats.None)
            | (ProtobufReads(written, declared) ? Formats.Protobuf : Formats.None);
    }

    // As FieldTranscoder does.
    static bool FileReads(SchemaNode from, SchemaNode to)
    {
        if (from == to)
            return true;
        if (from.AllowsNull)
            return to.AllowsNull && FileReads(from.NotNull, to);
        to = to.NotNull;
        if (!from.IsRepeated && from.Word != "map" && to.Word == "list")
            return FileReads(from, to.Element);
        if (from.IsScalar)
            return Fits(from, to.IsArray && to.Word != "list" ? to.Element : to);
        if (from.Word == "list" && to.IsRepeated)
            return FileReads(from.Element, to.Element);
        if (from.IsArray && to.IsArray)
            return (from.Word != "ndarray" || to.Word == "ndarray") && Fits(from.Element, to.Element);
        if (from.Word == "map" && to.Word == "map")
            return KeyFits(from.Key, to.Key) && FileReads(from.Element, to.Element);
        return from == to || (from.IsModel && to.Word == "any");
    }

    // A member that holds one value may have become an array; an element of an array may not: a row is not a column.
    static bool JsonReads(SchemaNode from, SchemaNode to, bool isElement)
    {
        if (from == to)
            return true;
        if (from.AllowsNull)
            return to.AllowsNull && JsonReads(from.NotNull, to, isElement);
        to = to.NotNull;
        if (from.IsArray && to.IsArray)
            return (from.Word != "ndarray" || to.Word == "ndarray") && JsonReads(from.Element, to.Element, isElement: true);
        if (from.Word == "map" && to.Word == "map")
            return KeyFits(from.Key, to.Key) && JsonReads(from.Element, to.Element, isElement: false);
        if (from.Word == "map" || from.IsArray)
            return false;
        if (to.IsRepeated)
            return !isElement && JsonReads(from, to.Element, isElement: true);
        return from == to || Fits(from, to.Word == "ndarray" ? to.Element : to);
    }

    static bool ProtobufReads(SchemaNode from, SchemaNode to)
    {
        if (from == to)
            return true;
        if (from.AllowsNull)
            return to.AllowsNull && ProtobufReads(from.NotNull, to);
        to = to.NotNull;
        if (from.IsRepeated && to.IsRepeated)
            return from.Element.IsScalar ? IsEncodedAlike(from.Element, to.Element) : ItemReads(from.Element, to.Element);
        if (from.Word == "ndarray" && to.Word == "ndarray")
            return IsEncodedAlike(from.Element, to.Element);
        if (from.Word == "map" && to.Word == "map")
            return (from.Key == to.Key || IsEncodedAlike(from.Key, to.Key)) && ItemReads(from.Element, to.Element);
        if (from.IsSingular && to.IsRepeated)
            return to.Element.IsSingular && ProtobufReads(from, to.Element);
        return from == to || IsEncodedAlike(from, to) || IsWidenedFloat(from, to);
    }

    // What protobuf cannot repeat stands in a message of its own.
    static bool ItemReads(SchemaNode from, SchemaNode to) => from.IsSingular == to.IsSingular && ProtobufReads(from, to);

    // Packed numbers have no tags: only what has the same bytes can be told from them.
    static bool IsEncodedAlike(SchemaNode from, SchemaNode to) =>
        Fits(from, to) && from.Encoding == to.Encoding && from.IsFloat == to.IsFloat
        && (!(from.IsFloat || from.Encoding == "fixed") || from.Bits == 64 == (to.Bits == 64));

    // A field of its own has a tag that says what it is; of an integer in another encoding it does not say which.
    static bool IsWidenedFloat(SchemaNode from, SchemaNode to) => to.IsFloat && from.Encoding.Length == 0 && Fits(from, to);

    static bool KeyFits(SchemaNode from, SchemaNode to) => from == to || Fits(from, to);

    /// <summary>Whether every number of one type is one of the other: the runtime's <c>Widening.Fits</c>.</summary>
    static bool Fits(SchemaNode from, SchemaNode to)
    {
        if (!from.IsScalar || !to.IsScalar)
            return false;
        if (from.Word == to.Word)
            return true;
        if (from.IsInteger && to.IsInteger)
            return to.Bits > from.Bits && (from.IsUnsigned || !to.IsUnsigned);
        if (from.IsInteger && to.IsFloat)
            return from.Bits - (from.IsUnsigned ? 0 : 1) <= (to.Bits == 64 ? 53 : to.Bits == 32 ? 24 : 11);
        return from.IsFloat && to.IsFloat && to.Bits > from.Bits;
    }
}
