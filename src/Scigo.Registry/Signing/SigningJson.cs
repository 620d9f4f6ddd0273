using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scigo.Registry.Signing;

/// <summary>JSON of signatures: written whole, read with suspicion.</summary>
static class SigningJson
{
    // Base64 stays readable; nobody puts it into a page.
    static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A member that is there twice would be one thing to this reader and another to the next.
    static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a document and makes something of it.</summary>
    /// <exception cref="SignatureException">It is no JSON.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> json, string what, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Reading);
            return read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text that is no UTF-8 shows only when it is asked for.
            throw Malformed($"{what} is no JSON: {e.Message}", e);
        }
    }

    public static JsonElement Object(this JsonElement parent, string name) => parent.Member(name, JsonValueKind.Object);

    public static JsonElement Array(this JsonElement parent, string name) => parent.Member(name, JsonValueKind.Array);

    public static string Text(this JsonElement parent, string name) => parent.Member(name, JsonValueKind.String).GetString()!;

    public static byte[] Base64(this JsonElement parent, string name) => parent.Member(name, JsonValueKind.String).TryGetBytesFromBase64(out var bytes)
        ? bytes
        : throw Malformed($"\"{name}\" is no base64");

    /// <exception cref="SignatureException">It is another.</exception>
    public static void Require(this JsonElement parent, string name, string expected)
    {
        var found = parent.Text(name);
        if (found != expected)
            throw Malformed($"\"{name}\" is \"{found}\", not \"{expected}\"");
    }

    public static SignatureException Malformed(string what, Exception? cause = null) =>
        new(SignatureError.Malformed, $"This is no signature of a model that can be checked here: {what.TrimEnd('.')}.", cause);

    static JsonElement Member(this JsonElement parent, string name, JsonValueKind kind)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var member))
            throw Malformed($"\"{name}\" is missing");
        return member.ValueKind == kind
            ? member
            : throw Malformed($"\"{name}\" is of the kind {member.ValueKind.ToString().ToLowerInvariant()}, not {kind.ToString().ToLowerInvariant()}");
    }
}
