using System.ComponentModel;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo.Wire;

/// <summary>Refuses data without the members that must be there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Required
{
    /// <summary>Checks a required member.</summary>
    public static void Check(ref JsonReader reader, MemberSet seen, int member, ModelSchema schema, int start)
    {
        if (!seen.Contains(member))
            throw reader.Error(ModelFormatError.MissingMember, Message(schema, member), start);
    }

    /// <inheritdoc cref="Check(ref JsonReader, MemberSet, int, ModelSchema, int)"/>
    public static void Check(ref ProtobufReader reader, MemberSet seen, int member, ModelSchema schema, int start)
    {
        if (!seen.Contains(member))
            throw reader.Error(ModelFormatError.MissingMember, Message(schema, member), start);
    }

    static string Message(ModelSchema schema, int member) =>
        $"{schema.WireName} needs the member \"{schema.Members[member].Name}\" (id {schema.Members[member].Id}), which is absent.";
}
