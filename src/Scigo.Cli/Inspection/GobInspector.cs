using Scigo.Cli.Input;
using Scigo.Interop.Gob;

namespace Scigo.Cli.Inspection;

/// <summary>Inspects gobs, which describe their types: every value is shown, of a model or not.</summary>
static class GobInspector
{
    const int LongestText = 60;

    // What Scigo writes behind a model is shown as such.
    const string Metadata = "scigo.metadata";

    internal static Inspected Inspect(InputFile file)
    {
        var values = GobReader.ReadAll(File.ReadAllBytes(file.Path));
        var metadata = ModelGob.MetadataOf(values);
        if (values is [var model, GobStruct { Type.Name: Metadata }])
            values = [model];
        var members = new List<InspectedMember>();
        var arrays = new List<InspectedArray>();
        foreach (var (index, value) in values.Index())
        {
            var name = values.Count == 1 ? "" : $"[{index}]";
            if (value is GobStruct s)
                AddMembers(members, s, name);
            else
                members.Add(Member(name.Length == 0 ? "value" : name, value.Type, value));
            AddArrays(arrays, name, value);
        }
        return new Inspected
        {
            Format = "gob",
            Length = file.Length,
            WireName = values.Count == 0 ? "" : values[0].Type.ToString(),
            Members = members,
            Arrays = arrays,
            Metadata = metadata,
        };
    }

    static void AddMembers(List<InspectedMember> members, GobStruct value, string name)
    {
        for (var i = 0; i < value.Type.Fields.Count; i++)
            members.Add(Member(Path(name, value.Type.Fields[i].Name), value.Type.Fields[i].Type, value[i]));
    }

    // Gob leaves out what is zero.
    static InspectedMember Member(string name, GobType type, GobValue? value)
    {
        var text = value?.ToString() ?? (type.Kind <= GobKind.Float ? type.Kind == GobKind.Bool ? "false" : "0" : "");
        return new(name, type.ToString(), Value: text.Length > LongestText ? text[..LongestText] + "…" : text);
    }

    static void AddArrays(List<InspectedArray> arrays, string path, GobValue? value)
    {
        switch (value)
        {
            case GobVector<double> v: arrays.Add(new(path, "float64", [v.Values.Length], v.Values.Length * 8L)); break;
            case GobVector<long> v: arrays.Add(new(path, "int64", [v.Values.Length], v.Values.Length * 8L)); break;
            case GobVector<ulong> v: arrays.Add(new(path, "uint64", [v.Values.Length], v.Values.Length * 8L)); break;
            case GobVector<bool> v: arrays.Add(new(path, "bool", [v.Values.Length], v.Values.Length)); break;
            case GobBytes b: arrays.Add(new(path, "uint8", [b.Value.Length], b.Value.Length)); break;
            case GobOpaque o: arrays.Add(new(path, "opaque", [o.Payload.Length], o.Payload.Length)); break;
            case GobInterface i: AddArrays(arrays, path, i.Value); break;
            case GobList list:
                foreach (var (index, element) in list.Elements.Index())
                    AddArrays(arrays, $"{path}[{index}]", element);
                break;
            case GobMap map:
                foreach (var (key, element) in map.Entries)
                    AddArrays(arrays, $"{path}[{key}]", element);
                break;
            case GobStruct s:
                foreach (var (field, member) in s.Members)
                    AddArrays(arrays, Path(path, s.Type.Fields[field].Name), member);
                break;
        }
    }

    static string Path(string holder, string field) => holder.Length == 0 ? field : $"{holder}.{field}";
}
