using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Scigo.Corpus;
using Scigo.Schema;

namespace Scigo.Tests.Docs;

/// <summary>The table of types, from what the corpus writes.</summary>
static class TypesPage
{
    const string Head = """
        # Types

        What each type of .NET is written as. The tests make this page from the shapes that they save and load: every type here is a member,
        a nullable one, an element of a list and of an array, the value of a map and the parameter of a constructor, in all three formats.
        `schema` is the type's name in schemas, [format.md](format.md) has their bytes, and the example is what JSON holds.


        """;

    const string Tail = """
        ## Everything else

        - `T?` of all of these: `nullable<…>` of a value, `optional<…>` of a reference.
        - Lists, maps and arrays of all of these, nested as you like. The keys of maps are text, integers, enums or `bool`.
        - Math.NET's vectors and matrices, with `Scigo.MathNet`: see [format.md](format.md#mathnets-matrices-and-vectors).
        - Your own types: `[PersistableModel]`. Those of others: `[PersistableModel(For = typeof(T))]`, or an `IConverter<T, TWire>`.

        `SCIGO_WRITE_DOCS=1 dotnet test tests/Scigo.Runtime.Tests --filter TypesPageTests` writes this page anew.

        """;

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (family, types) in PlaceCase.Families)
        {
            text.Append("## ").Append(family).Append("\n\n| C# | schema | binary | protobuf | example |\n|---|---|---|---|---|\n");
            foreach (var type in types)
                text.AppendJoin(
                    " | ", $"| `{type.Name}`", $"`{Member(type).Type}`", Binary(Member(type).ParsedType), $"`{Protobuf(type)}`",
                    $"`{Example(type)}` |\n");
            text.Append('\n');
        }
        return text.Append(Tail.ReplaceLineEndings("\n")).ToString();
    }

    static SchemaMember Member(PlaceCase type) => type.Members.Codec.Schema.Members[0];

    static string Binary(SchemaType type) => type.Kind switch
    {
        WireKind.Bool or WireKind.Integer or WireKind.Float => type.ScalarSize == 1 ? "1 byte" : $"{type.ScalarSize} bytes",
        WireKind.String => "length, UTF-8",
        WireKind.Bytes => "length, bytes",
        WireKind.Array or WireKind.Vector => "count, numbers",
        WireKind.NDArray => "rank, dimensions, numbers",
        WireKind.List => "count, elements",
        WireKind.Map => "count, keys and values",
        WireKind.Model => "its members",
        _ => "type id, fingerprint, length, model",
    };

    // As the .proto that Scigo writes has it.
    static string Protobuf(PlaceCase type)
    {
        var schema = type.Members.Codec.Schema;
        var file = ProtoFile.Of([schema]).First(f => f.Text.Contains($"// {schema.WireName}\n", StringComparison.Ordinal));
        var message = file.Text[file.Text.IndexOf($"// {schema.WireName}\n", StringComparison.Ordinal)..];
        return Regex.Match(message, @"^ +(?:optional )?\.?(.*) one = 1;", RegexOptions.Multiline).Groups[1].Value;
    }

    static string Example(PlaceCase type)
    {
        using var document = JsonDocument.Parse(type.Members.Serialize(CorpusFormat.Json, type.Members.Example(0), CorpusCases.Options));
        return document.RootElement.GetProperty("parameters").GetProperty("one").GetRawText();
    }
}
