namespace Scigo.Interop.Gob.Writing;

/// <summary>Writes definitions: values of Go's struct <c>wireType</c>, whose one field is named for the kind of the type.</summary>
static class TypeDefinition
{
    public static void Write(GobBuffer message, GobType type, TypeIds ids)
    {
        message.Uint((ulong)(1 + FieldOf(type)));
        Common(message, type, ids);
        switch (type.Kind)
        {
            case GobKind.Array:
                Id(message, type.Element!, ids);
                if (type.Length > 0)
                {
                    message.Uint(1);
                    message.Int(type.Length);
                }
                break;
            case GobKind.Slice:
                Id(message, type.Element!, ids);
                break;
            case GobKind.Map:
                Id(message, type.Key!, ids);
                Id(message, type.Element!, ids);
                break;
            case GobKind.Struct when type.Fields.Count > 0:
                Fields(message, type, ids);
                break;
        }
        message.Uint(0);
        message.Uint(0);
    }

    static int FieldOf(GobType type) => type.Kind switch
    {
        GobKind.Array => 0,
        GobKind.Slice => 1,
        GobKind.Struct => 2,
        GobKind.Map => 3,
        _ => 4 + (int)type.Marshaler,
    };

    // CommonType: name and id. A pointer to a type that encodes itself has no name, and Go gives it an id beside that of the type.
    static void Common(GobBuffer message, GobType type, TypeIds ids)
    {
        message.Uint(1);
        if (type.Name.Length > 0)
        {
            message.Uint(1);
            message.Text(type.Name);
        }
        message.Uint(type.Name.Length > 0 ? 1u : 2u);
        message.Int(type.Kind == GobKind.Opaque && type.Name.Length == 0 ? ids.Next() : ids.Of(type));
        message.Uint(0);
    }

    static void Id(GobBuffer message, GobType type, TypeIds ids)
    {
        message.Uint(1);
        message.Int(ids.Of(type));
    }

    static void Fields(GobBuffer message, GobType type, TypeIds ids)
    {
        message.Uint(1);
        message.Uint((ulong)type.Fields.Count);
        foreach (var field in type.Fields)
        {
            message.Uint(1);
            message.Text(field.Name);
            Id(message, field.Type, ids);
            message.Uint(0);
        }
    }
}
