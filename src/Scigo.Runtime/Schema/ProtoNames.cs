using System.Text;

namespace Scigo.Schema;

/// <summary>Protobuf's names for models.</summary>
public static class ProtoNames
{
    /// <summary>
    /// Returns a message's full name: <c>scigo.LinearRegressionProto</c> for <c>LinearRegression</c>, <c>acme.BanditProto</c> for
    /// <c>acme.bandit</c>. A closed generic's arguments become part of the name; one of Scigo's own, as a tuple, stands in the package of
    /// the first model among them, since packages cannot import one another.
    /// </summary>
    public static string MessageName(string wireName)
    {
        var generic = wireName.IndexOf('<');
        var dot = wireName.LastIndexOf('.', generic < 0 ? wireName.Length - 1 : generic);
        var package = dot >= 0 ? wireName[..dot] : generic >= 0 ? ArgumentsPackage(wireName[generic..]) : "scigo";
        return $"{package}.{PascalCase(wireName[(dot + 1)..])}Proto";
    }

    static string ArgumentsPackage(string arguments)
    {
        const string Model = "model<";
        for (var at = arguments.IndexOf(Model, StringComparison.Ordinal); at >= 0; at = arguments.IndexOf(Model, at, StringComparison.Ordinal))
        {
            at += Model.Length;
            var name = arguments.AsSpan(at, arguments.AsSpan(at).IndexOfAny('<', '>'));
            if (name.LastIndexOf('.') is >= 0 and var dot)
                return name[..dot].ToString();
        }
        return "scigo";
    }

    /// <summary>Returns a name in PascalCase, of letters and digits only.</summary>
    public static string PascalCase(string name)
    {
        var result = new StringBuilder(name.Length);
        var upper = true;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                result.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else
                upper = true;
        }
        return result.ToString();
    }

    /// <summary>Returns the package of a message's full name.</summary>
    internal static string Package(string messageName) => messageName[..messageName.LastIndexOf('.')];

    /// <summary>Returns a message's name within its package.</summary>
    internal static string LocalName(string messageName) => messageName[(messageName.LastIndexOf('.') + 1)..];

    /// <summary>
    /// Returns a wire name's last part in snake_case: <c>sgd_classifier</c> for <c>SGDClassifier</c>, and <c>kmeans</c> for <c>KMeans</c>,
    /// as a single letter is no word.
    /// </summary>
    internal static string SnakeCase(string wireName)
    {
        var name = PascalCase(wireName[(wireName.LastIndexOf('.') + 1)..]);
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 1 && char.IsAsciiLetterUpper(name[i])
                && (char.IsAsciiLetterLower(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            if (startsWord)
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }

    /// <summary>Returns protobuf's word for a number, bool, string or bytes.</summary>
    internal static string Scalar(SchemaType type) => (type.Kind, type.Encoding, type.ScalarSize == sizeof(ulong)) switch
    {
        (WireKind.Float, _, var wide) => wide ? "double" : "float",
        (WireKind.Integer, "zigzag", var wide) => wide ? "sint64" : "sint32",
        (WireKind.Integer, "fixed", var wide) => (Widening.IsSigned(type) ? "sfixed" : "fixed") + (wide ? "64" : "32"),
        (WireKind.Integer, _, var wide) => (Widening.IsSigned(type) ? "int" : "uint") + (wide ? "64" : "32"),
        _ => type.Name,
    };
}
