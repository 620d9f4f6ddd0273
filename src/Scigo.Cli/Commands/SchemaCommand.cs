using System.Buffers;
using System.CommandLine;
using System.CommandLine.Completions;
using Scigo.Cli.Errors;
using Scigo.Cli.Inspection;
using Scigo.Cli.Schemas;
using Scigo.Cli.Terminal;
using Scigo.Schema;

namespace Scigo.Cli.Commands;

/// <summary><c>scigo schema</c>.</summary>
static class SchemaCommand
{
    internal static Command Create(Session session)
    {
        var model = new Argument<string?>("FILE|TYPE")
        {
            Description = "A model's file, or - for standard input, or a type of model; none for all types, with --proto.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        model.CompletionSources.Add(static _ => SchemaSource.TypeNames.Select(static name => new CompletionItem(name)));
        var proto = new Option<bool>("--proto") { Description = "Write a .proto file, for other languages." };
        var jsonSchema = new Option<bool>("--json-schema") { Description = "Write a JSON Schema (2020-12) of the model's JSON files." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file for a JSON Schema; the folder for .proto files, which are several.",
            HelpName = "FILE|FOLDER|-",
        };
        var command = new ToolCommand(
            "schema",
            "Shows the members of a model, or writes its schema for other tools.",
            "scigo schema model.scigo",
            "scigo schema KMeans --json-schema > kmeans.schema.json",
            "scigo schema KMeans --proto",
            "scigo schema --proto --output protos",
            "scigo schema Pipeline --proto --output protos && protoc -I protos --decode=scigo.ModelProto scigo_model.proto < model.pb")
        {
            model, proto, jsonSchema, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(model) is null && !result.GetValue(proto))
                result.AddError("A file or a type of model is missing; only --proto is for all types.");
            if (result.GetValue(proto) && result.GetValue(jsonSchema))
                result.AddError("--proto and --json-schema cannot be written at once.");
            if (result.GetValue(output) is not (null or "-") && !result.GetValue(proto) && !result.GetValue(jsonSchema))
                result.AddError("--output is for --proto and --json-schema.");
        });
        command.Runs((parsed, _) =>
        {
            var source = parsed.GetValue(model) is { } word ? SchemaSource.Of(word, session) : SchemaSource.OfAllTypes();
            var path = parsed.GetValue(output) ?? "-";
            if (parsed.GetValue(proto))
                Subject.Of(source.Root.WireName, () => ProtoOutput.Write(source, path == "-" ? null : path, session));
            else if (parsed.GetValue(jsonSchema))
                OutputFile.Write(path, session, stream => stream.Write(JsonSchemaOf(source)));
            else if (session.OutputIsTerminal)
                TerminalTables.Write(Ansi.Of(session.Text), source.Root.WireName, SchemaTables.Of(source.Root.Reachable()));
            else
                PlainTables.Write(session.Text, SchemaTables.Of(source.Root.Reachable()));
            return ExitCode.Ok;
        });
        return command;
    }

    static ReadOnlySpan<byte> JsonSchemaOf(SchemaSource source)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonSchema.Write(output, source.Root, source.Polymorphic);
        output.Write("\n"u8);
        return output.WrittenSpan;
    }
}
