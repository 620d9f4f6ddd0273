using System.Buffers;
using Scigo.Json;
using Scigo.Registry;

namespace Scigo.Cli.Registries;

/// <summary>What registry commands say, for programs.</summary>
static class RegistryJson
{
    internal delegate void Content(ref JsonWriter writer);

    internal delegate void Item<T>(ref JsonWriter writer, T item);

    internal static ReadOnlyMemory<byte> Of(Content content)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, new ModelOptions { Indented = true });
        content(ref writer);
        writer.Flush();
        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    /// <summary>Returns an array.</summary>
    internal static ReadOnlyMemory<byte> ArrayOf<T>(IEnumerable<T> items, Item<T> write) => Of((ref writer) =>
    {
        writer.BeginArray(multiline: true);
        foreach (var item in items)
            write(ref writer, item);
        writer.EndArray();
    });

    internal static void Line(ref JsonWriter writer, string line) => writer.WriteString(line);

    internal static void Made(ref JsonWriter writer, ModelRegistry registry)
    {
        writer.BeginObject();
        Text(ref writer, "store", registry.Store.ToString());
        writer.EndObject();
    }

    internal static void File(ref JsonWriter writer, string path, long length)
    {
        writer.BeginObject();
        Text(ref writer, "file", path);
        writer.WriteName("bytes");
        writer.WriteInteger(length);
        writer.EndObject();
    }

    internal static void Model(ref JsonWriter writer, ModelState state)
    {
        writer.BeginObject();
        Text(ref writer, "name", state.Model);
        Text(ref writer, "latest", state.Latest?.ToString());
        writer.WriteName("aliases");
        writer.BeginObject();
        foreach (var (alias, target) in state.Aliases)
            Text(ref writer, alias, target.Version.ToString());
        writer.EndObject();
        writer.WriteName("deployments");
        writer.BeginObject();
        foreach (var (name, deployment) in state.Deployments)
            Deployment(ref writer, name, deployment);
        writer.EndObject();
        writer.EndObject();
    }

    internal static void Version(ref JsonWriter writer, VersionRecord record)
    {
        var manifest = record.Manifest;
        writer.BeginObject();
        Text(ref writer, "version", manifest.Version.ToString());
        Text(ref writer, "model", manifest.Schemas[0].WireName);
        Text(ref writer, "created_at", Time(manifest.CreatedAt));
        Text(ref writer, "created_by", manifest.CreatedBy);
        writer.WriteName("metrics");
        writer.BeginObject();
        foreach (var (name, value) in manifest.Metrics)
        {
            writer.WriteName(name);
            writer.WriteNumber(value);
        }
        writer.EndObject();
        writer.WriteName("tags");
        writer.BeginObject();
        foreach (var (name, value) in manifest.Tags)
            Text(ref writer, name, value);
        writer.EndObject();
        Text(ref writer, "deleted_by", record.Deleted?.By);
        writer.EndObject();
    }

    internal static void Entry(ref JsonWriter writer, LogEntry entry)
    {
        writer.BeginObject();
        Text(ref writer, "action", RegistryActionConverter.ToWire(entry.Action));
        Text(ref writer, "version", entry.Version?.ToString());
        Text(ref writer, "alias", entry.Alias);
        Text(ref writer, "before", entry.Before?.ToString());
        Text(ref writer, "at", Time(entry.At));
        Text(ref writer, "by", entry.By);
        Text(ref writer, "reason", entry.Reason);
        if (entry.Deployment is { } deployment)
            Deployment(ref writer, "deployment", deployment);
        writer.EndObject();
    }

    static void Deployment(ref JsonWriter writer, string name, Deployment deployment)
    {
        writer.WriteName(name);
        writer.BeginObject();
        Text(ref writer, "primary", deployment.Primary.ToString());
        Text(ref writer, "canary", deployment.Canary?.ToString());
        Number(ref writer, "share_percent", deployment.Share / 100.0);
        if (deployment.Ramp is { } ramp)
        {
            Number(ref writer, "ramp_to_percent", ramp.To / 100.0);
            Text(ref writer, "ramp_start", Time(ramp.Start));
            Text(ref writer, "ramp_end", Time(ramp.End));
        }
        Text(ref writer, "shadow", deployment.Shadow?.ToString());
        Text(ref writer, "salt", deployment.Salt);
        writer.EndObject();
    }

    static void Number(ref JsonWriter writer, string name, double value)
    {
        writer.WriteName(name);
        writer.WriteNumber(value);
    }

    internal static void Comparison(ref JsonWriter writer, VersionComparison found)
    {
        writer.BeginObject();
        Text(ref writer, "change", found.Change.ToString().ToLowerInvariant());
        writer.WriteName("changes");
        writer.BeginArray(multiline: true);
        foreach (var change in found.Changes)
            writer.WriteString(change);
        writer.EndArray();
        Values(ref writer, "hyperparameters", found.Hyperparameters);
        Values(ref writer, "metrics", found.Metrics);
        Values(ref writer, "tags", found.Tags);
        writer.EndObject();
    }

    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    internal static void Text(ref JsonWriter writer, string name, string? value)
    {
        if (value is null)
            return;
        writer.WriteName(name);
        writer.WriteString(value);
    }

    static void Values(ref JsonWriter writer, string name, IReadOnlyList<ValueChange> changes)
    {
        writer.WriteName(name);
        writer.BeginArray(multiline: true);
        foreach (var change in changes)
        {
            writer.BeginObject();
            Text(ref writer, "name", change.Name);
            Text(ref writer, "before", change.Before);
            Text(ref writer, "after", change.After);
            writer.EndObject();
        }
        writer.EndArray();
    }
}
