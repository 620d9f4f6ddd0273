using MessagePack;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>The schemas in the manifest.</summary>
static class SchemaPack
{
    public static void Write(ref MessagePackWriter writer, ModelSchema schema)
    {
        writer.WriteMapHeader(4);
        writer.WriteText("name");
        writer.WriteText(schema.WireName);
        writer.WriteText("version");
        writer.Write(schema.Version);
        writer.WriteText("fingerprint");
        writer.WriteUInt64(schema.Fingerprint);
        writer.WriteText("members");
        writer.WriteArrayHeader(schema.Members.Count);
        foreach (var member in schema.Members)
        {
            writer.WriteMapHeader(member.AllowNonFinite ? 5 : 4);
            writer.WriteText("id");
            writer.Write(member.Id);
            writer.WriteText("name");
            writer.WriteText(member.Name);
            writer.WriteText("type");
            writer.WriteText(member.Type);
            writer.WriteText("role");
            writer.WriteText(MemberRoles.Name(member.Role));
            if (!member.AllowNonFinite)
                continue;
            writer.WriteText("allow_non_finite");
            writer.Write(true);
        }
    }

    /// <summary>Reads the schemas; that their types are some is checked by whoever uses them.</summary>
    public static ModelSchema[] Read(ref ManifestReader reader)
    {
        var schemas = new ModelSchema[reader.BeginArray()];
        var byName = new Dictionary<string, ModelSchema>(StringComparer.Ordinal);
        for (var i = 0; i < schemas.Length; i++)
        {
            schemas[i] = ReadSchema(ref reader, byName);
            if (!byName.TryAdd(schemas[i].WireName, schemas[i]))
                throw reader.Error($"The schema of \"{schemas[i].WireName}\" is there twice.");
        }
        return schemas;
    }

    static ModelSchema ReadSchema(ref ManifestReader reader, Dictionary<string, ModelSchema> all)
    {
        string? name = null;
        long? version = null;
        ulong? fingerprint = null;
        SchemaMember[]? members = null;
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
        {
            switch (key)
            {
                case "name": name = reader.ReadText(); break;
                case "version": version = reader.ReadInteger(int.MinValue, int.MaxValue); break;
                case "fingerprint": fingerprint = reader.ReadUInt64(); break;
                case "members": members = ReadMembers(ref reader); break;
                default: reader.Skip(0); break;
            }
        }
        return name is null || version is null || fingerprint is null || members is null
            ? throw reader.Error("A schema lacks one of name, version, fingerprint and members.")
            : new ModelSchema(name, (int)version, members, named => AddNamed(members, all, named)) { Fingerprint = fingerprint.Value };
    }

    static void AddNamed(SchemaMember[] members, Dictionary<string, ModelSchema> all, List<ModelSchema> named)
    {
        foreach (var member in members)
            AddNamed(member.ParsedType, all, named);
    }

    static void AddNamed(SchemaType? type, Dictionary<string, ModelSchema> all, List<ModelSchema> named)
    {
        if (type is null)
            return;
        if (type.Kind == WireKind.Model && all.TryGetValue(type.Name, out var schema))
            named.Add(schema);
        AddNamed(type.Key, all, named);
        AddNamed(type.Element, all, named);
    }

    static SchemaMember[] ReadMembers(ref ManifestReader reader)
    {
        var members = new SchemaMember[reader.BeginArray()];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = ReadMember(ref reader);
            if (i > 0 && members[i].Id <= members[i - 1].Id)
                throw reader.Error("The members of a schema do not have ascending ids.");
        }
        return members;
    }

    static SchemaMember ReadMember(ref ManifestReader reader)
    {
        long? id = null;
        string? name = null, type = null;
        MemberRole? role = null;
        var allowNonFinite = false;
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
        {
            switch (key)
            {
                case "id": id = reader.ReadInteger(1, int.MaxValue); break;
                case "name": name = reader.ReadText(); break;
                case "type": type = reader.ReadText(); break;
                case "role": role = MemberRoles.Parse(reader.ReadText()); break;
                case "allow_non_finite": allowNonFinite = reader.ReadBoolean(); break;
                default: reader.Skip(0); break;
            }
        }
        return id is null || name is null || type is null
            ? throw reader.Error("A member lacks one of id, name and type.")
            : new SchemaMember((int)id, name, type, role ?? MemberRole.State) { AllowNonFinite = allowNonFinite };
    }
}
