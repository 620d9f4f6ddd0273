using System.Security.Cryptography;
using System.Text;

namespace Scigo.Generators.Model;

/// <summary>The part of a model that other models' fingerprints depend on.</summary>
/// <param name="WireName">The model's name.</param>
/// <param name="OwnText">Its line of the canonical schema text.</param>
/// <param name="Nested">The wire names of the models of this assembly that it names.</param>
/// <param name="Foreign">The canonical texts of the models of other assemblies that it names.</param>
/// <param name="IsRuntime">Whether it names generic models, whose schemas are only known when the program runs.</param>
public sealed record SchemaSpec(
    string WireName, string OwnText, EquatableArray<string> Nested, EquatableArray<string> Foreign, bool IsRuntime);

/// <summary>Builds canonical schema texts: see <c>ModelSchema.CanonicalText</c>, which must agree.</summary>
public static class SchemaTexts
{
    public static SchemaSpec Of(ModelSpec model)
    {
        var members = model.Members.Select(static m => $" {m.Id}:{TypeText(m.Wire)}");
        var nested = model.Members.SelectMany(static m => m.Wire.Descend()).Where(static w => w.Kind == WireKind.Model).ToList();
        return new SchemaSpec(
            model.WireName,
            $"{model.WireName}@{model.Version}{string.Concat(members)}",
            nested.Where(static w => !w.IsForeign).Select(static w => w.WireName).Distinct().ToEquatableArray(),
            nested.Where(static w => w.ForeignSchema.Length > 0).Select(static w => w.ForeignSchema).Distinct().ToEquatableArray(),
            model.TypeParameters.Count > 0 || nested.Any(static w => w.HasRuntimeSchema));
    }

    /// <summary>
    /// Returns the model's own line, then those of all that it names, each once, sorted by name; the empty text when one of them is only
    /// known at run time, <c>null</c> when one is missing.
    /// </summary>
    public static string? CanonicalText(SchemaSpec schema, SchemaTable all)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var isRuntime = false;
        var pending = new Stack<SchemaSpec>([schema]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            isRuntime |= next.IsRuntime;
            foreach (var line in next.Foreign.SelectMany(static text => text.Split('\n')))
                lines[line.Substring(0, line.IndexOf('@'))] = line;
            foreach (var name in next.Nested)
            {
                if (name == schema.WireName || lines.ContainsKey(name))
                    continue;
                if (all.Find(name) is not { } nested)
                    return null;
                lines[name] = nested.OwnText;
                pending.Push(nested);
            }
        }
        if (isRuntime)
            return "";
        lines.Remove(schema.WireName);
        return string.Join("\n", [schema.OwnText, .. lines.Values]);
    }

    /// <summary>Returns a type in the language of the runtime's <c>SchemaType</c>.</summary>
    public static string TypeText(WireSpec wire) => wire.Kind switch
    {
        WireKind.Scalar => wire.Scalar,
        WireKind.String => "string",
        WireKind.Bytes => "bytes",
        WireKind.Array => $"array<{TypeText(wire.Element!)}>",
        WireKind.NDArray or WireKind.Grid => $"ndarray<{TypeText(wire.Element!)}>",
        WireKind.Vector => $"vector<{TypeText(wire.Element!)}>",
        WireKind.List or WireKind.ElementArray => $"list<{TypeText(wire.Element!)}>",
        WireKind.Map => $"map<{TypeText(wire.Key!)},{TypeText(wire.Element!)}>",
        WireKind.Model when wire.Arguments.Count > 0 => $"model<{wire.WireName}<{string.Join(",", wire.Arguments.Select(TypeText))}>>",
        WireKind.Model => $"model<{wire.WireName}>",
        WireKind.Any => "any",
        WireKind.Optional => $"optional<{TypeText(wire.Element!)}>",
        WireKind.Nullable => $"nullable<{TypeText(wire.Element!)}>",
        WireKind.TypeParameter => wire.CSharpType,
        _ => TypeText(wire.Element!),
    };

    /// <summary>Returns the first eight bytes, little-endian, of the SHA-256 of a text in UTF-8.</summary>
    public static ulong HashOf(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        ulong value = 0;
        for (var i = 7; i >= 0; i--)
            value = value << 8 | hash[i];
        return value;
    }
}
