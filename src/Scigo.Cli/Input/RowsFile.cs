using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Input;

/// <summary>Reads rows from JSON or CSV.</summary>
static class RowsFile
{
    internal static RowTable Read(InputFile file, IColumns columns, Session session, CancellationToken cancellation) =>
        Subject.Of(file.Name, () =>
        {
            using var stream = File.OpenRead(file.Path);
            return ProgressBar.Run(session, $"reading {file.Name}", file.Length, progress => IsJson(file, stream)
                ? JsonRows.Read(stream, columns, progress, cancellation)
                : CsvRows.Read(stream, columns, note => session.Note($"{file.Name}: {note}"), progress, cancellation));
        });

    // Without an extension that says it, by the bracket; an object is none, but as CSV it would be told so in riddles.
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
        return head.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'[' or (byte)'{', ..];
    }
}
