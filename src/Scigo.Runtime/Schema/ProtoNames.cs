using System.Text;

namespace Scigo.Schema;

/// <summary>Protobuf's names for models.</summary>
public static class ProtoNames
{
    /// <summary>
    /// Returns a message's full name: <c>scigo.LinearRegressionProto</c> for <c>LinearRegression</c>, <c>acme.BanditProto</c> for
    /// <c>acme.bandit</c>. A closed generic's arguments become part of the name.
    /// </summary>
    public static string MessageName(string wireName)
    {
        var generic = wireName.IndexOf('<');
        var dot = wireName.LastIndexOf('.', generic < 0 ? wireName.Length - 1 : generic);
        var package = dot < 0 ? "scigo" : wireName[..dot];
        return $"{package}.{PascalCase(wireName[(dot + 1)..])}Proto";
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
}
