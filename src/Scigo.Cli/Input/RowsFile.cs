using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Input;

/// <summary>Reads the rows to predict for, from JSON or CSV.</summary>
static class RowsFile
{
    internal static RowTable Read(InputFile file, Features features, Session session, CancellationToken cancellation) =>
        Subject.Of(file.Name, () =>
        {
            using var stream = File.OpenRead(file.Path);
            return IsJson(file, stream)
                ? JsonRows.Read(stream, features, cancellation)
                : CsvRows.Read(stream, features, note => session.Note($"{file.Name}: {note}"), cancellation);
        });

    // Without an extension that says it, by the bracket.
    static bool IsJson(InputFile file, FileStream stream)
    {
        switch (Path.GetExtension(file.Name).ToLowerInvariant())
        {
            case ".json":
                return true;
            case ".csv":
                return false;
        }
        Span<byte> head = stackalloc byte[256];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        return head.TrimStart("\uFEFF \t\r\n"u8).StartsWith("["u8);
    }
}
