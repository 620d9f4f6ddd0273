using System.Text;
using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;

namespace Scigo.Generators.Parsing;

/// <summary>The names that models and members have in files.</summary>
static class WireNames
{
    public static void Check(string wireName, INamedTypeSymbol type, AttributeData attribute, DiagnosticSink sink)
    {
        if (!wireName.Split('.').All(IsIdentifier))
            sink.Add(Descriptors.BadWireName, attribute, type, wireName, "write letters, digits and underscores between dots, as in \"acme.bandit\"");
        else if (!wireName.Contains('.') && !IsOurs(type.ContainingAssembly))
            sink.Add(Descriptors.BadWireName, attribute, type, wireName, $"names without a dot are Scigo's own; put your project's before it, as in \"acme.{wireName}\"");
    }

    /// <summary>Returns the wire names that a model had before, and what says so.</summary>
    public static IEnumerable<(string Name, AttributeData Attribute)> FormerOf(INamedTypeSymbol type) =>
        from attribute in type.GetAttributes()
        where attribute.AttributeClass?.Is(KnownNames.FormerNameAttribute) == true
        let name = attribute.Argument<string>()
        where name is not null
        select (name, attribute);

    public static bool IsIdentifier(string name) =>
        name.Length > 0 && name[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_'
        && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    /// <summary>Returns a C# name in snake_case: <c>NFeatures</c> is <c>n_features</c>, <c>L1Ratio</c> is <c>l1_ratio</c>.</summary>
    public static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        name = name.TrimStart('_');
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))
                && name[i - 1] != '_';
            if (startsWord)
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }

    /// <summary>Returns the protobuf message of a model, as the runtime's <c>ProtoNames</c> does: <c>acme.BanditProto</c> for <c>acme.bandit</c>.</summary>
    public static string MessageName(string wireName)
    {
        var dot = wireName.LastIndexOf('.');
        var words = wireName.Substring(dot + 1).Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        return (dot < 0 ? "scigo" : wireName.Substring(0, dot)) + "."
            + string.Concat(words.Select(static w => char.ToUpperInvariant(w[0]) + w.Substring(1))) + "Proto";
    }

    /// <summary>Whether an assembly is one of Scigo's, which names its models without a dot.</summary>
    public static bool IsOurs(IAssemblySymbol assembly) => assembly.Name == "Scigo" || assembly.Name.StartsWith("Scigo.", StringComparison.Ordinal);
}
