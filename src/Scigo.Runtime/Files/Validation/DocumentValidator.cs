using System.Linq;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Validates a file of a format that only its class can make sense of: it is decoded, and what comes out is looked at.</summary>
static class DocumentValidator
{
    public static void Run(Stream stream, IModelFormat format, ValidationOptions options, Findings findings)
    {
        try
        {
            var model = format.Read(stream, options.Model);
            if (options.CheckNumbers)
                CheckNumbers(model, options.Model, findings);
        }
        catch (ModelFormatException e) when (e.Error == ModelFormatError.UnknownType && !options.RequireKnownModel)
        {
            findings.Add(ValidationCode.UnknownModel, e.Reason, e.Offset, e.MemberPath, ValidationSeverity.Info);
        }
    }

    // In binary, schemas say where which number is.
    static void CheckNumbers(object model, ModelOptions options, Findings findings)
    {
        using var output = PooledOutput.Rent();
        var codec = Models.CodecOf(model, options);
        var met = new HashSet<ModelCodec> { codec };
        var writer = new RecordWriter(output, options, arraysApart: true) { Met = met };
        BinaryRecord.Write(ref writer, model);
        writer.Finish();
        var schemas = met.SelectMany(static c => c.Schema.Reachable()).DistinctBy(static s => s.WireName);
        var reader = new RecordReader(output.Buffer.AsSpan(0, output.Written), options) { ArraysApart = true };
        reader.BeginBlock(BinaryRecord.HeaderSize);
        var visitor = new NumberVisitor(findings, start: -1);
        SchemaWalker.Walk(ref reader, new WrittenSchemas(schemas), codec.Schema, ref visitor);
        for (var i = 0; i < visitor.Arrays.Count; i++)
        {
            if (visitor.Arrays[i] is { MustBeFinite: true } array && CountWrong(output.Arrays[i], array.Type) is > 0 and var count)
                NonFinite.Report(findings, array.Path, count, -1);
        }
    }

    static long CountWrong(in ArrayReference array, string dtype)
    {
        long wrong = 0;
        for (long at = 0; at < array.ByteLength; at += FileLayout.PieceSize)
        {
            FiniteNumbers.Find(array.Chunk(at, (int)Math.Min(FileLayout.PieceSize, array.ByteLength - at)), dtype, out var count);
            wrong += count;
        }
        return wrong;
    }
}
