namespace Scigo.Benchmarks.Harness;

/// <summary>What is compared with each other: formats of one kind.</summary>
enum Format
{
    Binary,
    Json,
    Protobuf,

    /// <summary>A <c>.scigo</c> file on disk.</summary>
    File,
}

static class Formats
{
    internal static readonly Format[] InMemory = [Format.Binary, Format.Json, Format.Protobuf];

    /// <summary>Returns the format's name in the JSON and on the command line.</summary>
    internal static string Text(this Format format) => format.ToString().ToLowerInvariant();
}
