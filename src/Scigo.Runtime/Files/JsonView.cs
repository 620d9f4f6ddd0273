using System.Buffers;
using System.Linq;
using Scigo.Binary;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Shows a .scigo file's model as JSON, whose arrays are read piece by piece, or not at all.</summary>
static class JsonView
{
    public static void Write(ScigoFile file, IBufferWriter<byte> output, ModelOptions options, bool everything)
    {
        var record = new byte[checked((int)file.Record.RawLength)];
        file.Scan(file.Record, (at, piece) => piece.CopyTo(record.AsSpan((int)at)));
        foreach (var section in everything ? file.Manifest.Sections.Skip(1) : [])
            file.Scan(section);
        using var arrays = new ArrayWindow(file);
        var reader = new RecordReader(record, options) { ArraysApart = true };
        try
        {
            RecordInspector.WriteJson(output, reader, new WrittenSchemas(file.Manifest.Schemas), everything, everything ? Read : null);
        }
        catch (ModelFormatException e) when (e.Offset >= 0)
        {
            // What reads a record counts from the record's beginning.
            e.Offset += FileLayout.HeaderSize;
            throw;
        }

        ReadOnlySpan<byte> Read(int array, long offset, int length)
        {
            var section = array + 1 < file.Manifest.Sections.Count ? file.Manifest.Sections[array + 1] : null;
            if (section is null || offset + length > section.RawLength)
                throw new ModelFormatException(ModelFormatError.Corrupt, "The record refers to an array that the file does not have.");
            return arrays.Read(section, offset, length);
        }
    }
}
