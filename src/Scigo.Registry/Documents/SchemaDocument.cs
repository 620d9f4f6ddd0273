using Scigo.Schema;

namespace Scigo.Registry;

/// <summary>A model's schema as a manifest keeps it: what the next version is compared with.</summary>
[PersistableModel("scigo.registry.Schema")]
public sealed partial record SchemaDocument
{
    /// <summary>The model's name in every file.</summary>
    [Member(1)]
    public required string WireName { get; init; }

    /// <summary>The version of the model's meaning.</summary>
    [Member(2)]
    public int Version { get; init; }

    /// <summary>The members, by ascending id.</summary>
    [Member(3)]
    public required IReadOnlyList<SchemaMemberDocument> Members { get; init; }

    internal static SchemaDocument Of(ModelSchema schema) => new()
    {
        WireName = schema.WireName,
        Version = schema.Version,
        Members = [.. schema.Members.Select(static member => new SchemaMemberDocument { Id = member.Id, Name = member.Name, Type = member.Type })],
    };
}

/// <summary>A member of a schema.</summary>
[PersistableModel("scigo.registry.SchemaMember")]
public sealed partial record SchemaMemberDocument
{
    /// <summary>The member's identity in files.</summary>
    [Member(1)]
    public required int Id { get; init; }

    /// <summary>Its name in JSON.</summary>
    [Member(2)]
    public required string Name { get; init; }

    /// <summary>Its type, in the language of <see cref="SchemaType"/>.</summary>
    [Member(3)]
    public required string Type { get; init; }
}
