using System.Globalization;
using System.Text;

namespace Scigo.Schema;

/// <summary>A map's key in a record, as text.</summary>
static class KeyText
{
    public static string Of(SchemaType type, scoped ReadOnlySpan<byte> key) => type.Kind switch
    {
        WireKind.String => Encoding.UTF8.GetString(key),
        WireKind.Bool => key[0] != 0 ? "true" : "false",
        _ when type.Name.StartsWith('u') => RecordInteger.Unsigned(key).ToString(CultureInfo.InvariantCulture),
        _ => RecordInteger.Signed(key).ToString(CultureInfo.InvariantCulture),
    };
}
