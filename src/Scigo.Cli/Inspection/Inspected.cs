using Scigo.Files;
using Scigo.Schema;

namespace Scigo.Cli.Inspection;

/// <summary>What a file says about its model; whatever the format cannot say is <c>null</c> or empty.</summary>
sealed record Inspected
{
    /// <summary>The name of the format.</summary>
    internal required string Format { get; init; }

    /// <summary>The bytes of the file.</summary>
    internal required long Length { get; init; }

    /// <summary>The model's name; empty for what is no model.</summary>
    internal required string WireName { get; init; }

    /// <summary>The fingerprint of the schema that it was written under.</summary>
    internal ulong? Fingerprint { get; init; }

    /// <summary>The schemas of the model and of all that it may hold: the file's own, or else the tool's for a model that it knows.</summary>
    internal IReadOnlyList<ModelSchema> Schemas { get; init; } = [];

    /// <summary>Whether the schemas stand in the file.</summary>
    internal bool IsSelfDescribing { get; init; }

    /// <summary>The members that the file holds.</summary>
    internal IReadOnlyList<InspectedMember> Members { get; init; } = [];

    /// <summary>The arrays, at whatever depth.</summary>
    internal IReadOnlyList<InspectedArray> Arrays { get; init; } = [];

    /// <summary>The parts of a .scigo file.</summary>
    internal IReadOnlyList<FileSection> Sections { get; init; } = [];

    /// <summary>How the model came to be.</summary>
    internal ModelMetadata? Metadata { get; init; }

    /// <summary>What wrote the file.</summary>
    internal string? Generator { get; init; }

    /// <summary>The first bytes of the hash of the name, which is the same in every file.</summary>
    internal ulong TypeId => ModelSchema.HashOf(WireName);
}

/// <summary>A member of the model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type: the schema's, or what its value looks like.</param>
/// <param name="Id">Its id, where it is known.</param>
/// <param name="Role">What it is to the user, where it is known.</param>
/// <param name="Value">Its value, when it is a short one.</param>
sealed record InspectedMember(string Name, string Type, int? Id = null, MemberRole? Role = null, string? Value = null);

/// <summary>An array of numbers.</summary>
/// <param name="Path">The member: <c>steps[1].estimator.mean</c>.</param>
/// <param name="DType">The type of its numbers; <c>number</c> where only digits say so.</param>
/// <param name="Shape">Its dimensions.</param>
/// <param name="Bytes">Its size in memory, where the type is known.</param>
sealed record InspectedArray(string Path, string DType, IReadOnlyList<long> Shape, long? Bytes);
