namespace Scigo.Generators.Compatibility;

/// <summary>The formats that know members by id or name. A binary record of an earlier release is read as a file of it is.</summary>
[Flags]
internal enum Formats
{
    None = 0,

    /// <summary><c>.scigo</c> files, and records of a release that the baseline has.</summary>
    Files = 1,

    Json = 2,

    Protobuf = 4,

    All = Files | Json | Protobuf,
}

internal static class FormatNames
{
    /// <summary>Returns <c>.scigo files, JSON and protobuf</c>.</summary>
    public static string Words(this Formats formats)
    {
        string?[] names =
        [
            formats.HasFlag(Formats.Files) ? ".scigo files" : null,
            formats.HasFlag(Formats.Json) ? "JSON" : null,
            formats.HasFlag(Formats.Protobuf) ? "protobuf" : null,
        ];
        var present = names.OfType<string>().ToList();
        return present.Count < 2 ? string.Concat(present) : $"{string.Join(", ", present.Take(present.Count - 1))} and {present[present.Count - 1]}";
    }
}
