using System.Text.Json;
using Xunit.Abstractions;

namespace Scigo.Models.Tests;

/// <summary>A case of Fixtures/*.json: data, settings and what scikit-learn made of them.</summary>
public sealed class Fixture : IXunitSerializable
{
    string file = "";
    string name = "";

    internal JsonElement this[string key] => Cases(file).First(c => c.GetProperty("name").GetString() == name).GetProperty(key);

    internal static TheoryData<Fixture> All(string file) =>
        [.. Cases(file).Select(c => new Fixture { file = file, name = c.GetProperty("name").GetString()! })];

    internal NDArray<double> X => Has("x")
        ? this["x"].Array()
        : Table.Load(this["data"].GetString()!).Columns(this["x_columns"].Deserialize<int[]>()!, this["rows"].GetInt32());

    /// <summary>The hyperparameters that are no defaults.</summary>
    internal (string, ParamValue)[] Parameters =>
        [.. this["parameters"].EnumerateObject().Select(p => (p.Name, Value(p.Value)))];

    /// <summary>
    /// X as it was scaled for scikit-learn. Not by StandardScaler, whose means differ in the last bit: steps can be so long that this
    /// would be another model.
    /// </summary>
    internal NDArray<double> Scaled(NDArray<double> x)
    {
        double[] Numbers(string key, double otherwise) => this[key].ValueKind == JsonValueKind.Null
            ? [.. Enumerable.Repeat(otherwise, x.Shape[1])]
            : this[key].Deserialize<double[]>()!;
        var (mean, scale) = (Numbers("mean", 0), Numbers("scale", 1));
        return new(x.ToArray().Select((v, i) => (v - mean[i % mean.Length]) / scale[i % mean.Length]).ToArray(), x.Shape);
    }

    static ParamValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null => ParamValue.Null,
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => element.GetDouble(),
    };

    bool Has(string key) => Cases(file).First(c => c.GetProperty("name").GetString() == name).TryGetProperty(key, out _);

    /// <summary>The cases of a file. SCIGO_FIXTURES is a folder of others than those of the repository, which the gate makes anew.</summary>
    internal static IEnumerable<JsonElement> Cases(string file)
    {
        var folder = Environment.GetEnvironmentVariable("SCIGO_FIXTURES") ?? Path.Combine(AppContext.BaseDirectory, "Fixtures");
        return JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"{file}.json"))).RootElement.GetProperty("cases").EnumerateArray();
    }

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(file), file);
        info.AddValue(nameof(name), name);
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) =>
        (file, name) = (info.GetValue<string>(nameof(file)), info.GetValue<string>(nameof(name)));

    /// <inheritdoc/>
    public override string ToString() => name;
}

static class JsonArrays
{
    /// <summary>A number, a list or a list of lists as an array of rank 0, 1 or 2.</summary>
    internal static NDArray<double> Array(this JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number)
            return new(new[] { element.GetDouble() }, []);
        if (element[0].ValueKind == JsonValueKind.Number)
            return new(element.Deserialize<double[]>());
        var rows = element.Deserialize<double[][]>()!;
        return new(rows.SelectMany(row => row).ToArray(), rows.Length, rows[0].Length);
    }
}
