using System.Text.Json;

namespace Scigo.Models.Tests;

static class JsonParams
{
    /// <summary>The members of an object as parameters of a model.</summary>
    internal static (string Name, ParamValue Value)[] Params(this JsonElement element) =>
        [.. element.EnumerateObject().Select(p => (p.Name, Value(p.Value)))];

    static ParamValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => ParamValue.Null,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array => element.Deserialize<double[]>(),
        _ => element.GetDouble(),
    };
}
