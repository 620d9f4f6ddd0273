using System.Globalization;

namespace Scigo.Cli.Inspection;

/// <summary>A table of an inspection.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Rows">Its rows.</param>
sealed record InspectionTable(string Title, string[] Columns, IReadOnlyList<string[]> Rows);

/// <summary>Arranges an inspection in tables, the same for terminals and pipes.</summary>
static class InspectionTables
{
    internal static IEnumerable<InspectionTable> Of(Inspected file)
    {
        yield return new("Model", ["", ""], [.. Head(file)]);
        yield return new("Members", ["id", "name", "type", "role", "value"], [.. file.Members.Select(Member)]);
        yield return new("Arrays", ["array", "dtype", "shape", "bytes"], [.. file.Arrays.Select(Array)]);
        yield return new("Sections", ["section", "offset", "bytes", "codec", "xxh3", "sha256"], [.. file.Sections.Select(Section)]);
        yield return new("Schemas", ["model", "fingerprint", "members"], [.. file.Schemas.Skip(1).Select(Schema)]);
        yield return new("Metadata", ["", ""], [.. MetadataFields.Of(file.Metadata).Select(static f => new[] { f.Key, f.Value.ToString() })]);
    }

    internal static string Hex(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    internal static string Shape<T>(IReadOnlyList<T> shape) => $"[{string.Join(", ", shape)}]";

    internal static string Bytes(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);

    static IEnumerable<string[]> Head(Inspected file)
    {
        if (file.WireName.Length > 0)
            yield return ["wire name", file.WireName];
        if (file.Schemas is [var schema, ..])
            yield return ["version", schema.Version.ToString(CultureInfo.InvariantCulture)];
        if (file.WireName.Length > 0)
            yield return ["type id", Hex(file.TypeId)];
        if (file.Fingerprint is { } fingerprint)
            yield return ["fingerprint", Hex(fingerprint) + (file.IsSelfDescribing ? "" : " (of this tool's class; the file has none)")];
        yield return ["format", file.Format];
        yield return ["size", Bytes(file.Length) + " bytes"];
        if (file.Generator is not null)
            yield return ["written by", file.Generator];
    }

    static string[] Member(InspectedMember member) =>
    [
        member.Id?.ToString(CultureInfo.InvariantCulture) ?? "",
        member.Name,
        member.Type,
        member.Role?.ToString().ToLowerInvariant() ?? "",
        member.Value ?? "",
    ];

    static string[] Array(InspectedArray array) =>
        [array.Path, array.DType, Shape(array.Shape), array.Bytes is { } bytes ? Bytes(bytes) : ""];

    static string[] Section(Files.FileSection section) =>
    [
        section.Name.Length == 0 ? "(record)" : section.Name,
        Bytes(section.Offset),
        Bytes(section.Length),
        section.Codec is null ? "" : section.IsShuffled ? section.Codec + ", shuffled" : section.Codec,
        Hex(section.Hash),
        section.Sha256 is { } hash ? Convert.ToHexStringLower(hash.Span) : "",
    ];

    static string[] Schema(Schema.ModelSchema schema) =>
        [$"{schema.WireName} v{schema.Version}", Hex(schema.Fingerprint), string.Join(", ", schema.Members.Select(static m => $"{m.Name}: {m.Type}"))];
}
