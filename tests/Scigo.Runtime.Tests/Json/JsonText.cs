using System.Buffers;
using System.Text;
using Scigo.Json;

namespace Scigo.Tests.Json;

// What stands between tests and ref structs: one call that writes, one that reads a whole document.
static class JsonText
{
    public delegate void Writing(ref JsonWriter writer);

    public delegate T Reading<T>(ref JsonReader reader);

    public static readonly ModelOptions Indented = new() { Indented = true };

    public static string Write(Writing write, ModelOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output, write, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static void WriteTo(IBufferWriter<byte> output, Writing write, ModelOptions? options = null)
    {
        var writer = new JsonWriter(output, options ?? ModelOptions.Default);
        write(ref writer);
        writer.Flush();
    }

    public static T Read<T>(string json, Reading<T> read, ModelOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(json), read, options);

    public static T Read<T>(ReadOnlySpan<byte> json, Reading<T> read, ModelOptions? options = null)
    {
        var reader = new JsonReader(json, options ?? ModelOptions.Default);
        try
        {
            var value = read(ref reader);
            reader.End();
            return value;
        }
        finally
        {
            reader.Dispose();
        }
    }

    public static ModelFormatException Fail<T>(string json, Reading<T> read, ModelOptions? options = null) =>
        Assert.Throws<ModelFormatException>(() => Read(json, read, options));

    // Any one value, checked and thrown away.
    public static bool Skip(ref JsonReader reader)
    {
        reader.Skip();
        return true;
    }
}
