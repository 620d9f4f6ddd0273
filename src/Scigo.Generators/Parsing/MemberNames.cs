using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>The names of a model's members, each of which is used once.</summary>
sealed class MemberNames(DiagnosticSink sink)
{
    readonly Dictionary<string, string> byWireName = [];
    readonly HashSet<string> inCSharp = [];

    public void Add(MemberSpec member, AttributeData attribute, ISymbol symbol)
    {
        if (!WireNames.IsIdentifier(member.WireName) || member.WireName.Contains("__"))
            Refuse("names consist of the letters a to z, digits and single underscores; set Name on the attribute");
        else if (byWireName.TryGetValue(member.WireName, out var other))
            Refuse($"it is already that of '{other}'; set Name on the attribute");
        else if (!inCSharp.Add(member.Name))
            Refuse("it hides a persisted member of a base class; rename the member");
        else
            byWireName.Add(member.WireName, member.PlainName);

        void Refuse(string why) => sink.Add(Descriptors.BadMemberName, attribute, symbol, member.WireName, member.PlainName, why);
    }

    /// <summary>Adds the names that a member had, when all members have theirs.</summary>
    public void AddFormer(MemberSpec member, ISymbol symbol)
    {
        foreach (var name in member.FormerNames)
        {
            if (!byWireName.TryGetValue(name, out var other))
                byWireName.Add(name, member.PlainName);
            else
                sink.Add(
                    Descriptors.BadMemberName, symbol, name, member.PlainName,
                    $"as a former name it would be that of '{other}' too; remove the [FormerName] that is wrong");
        }
    }

    /// <summary>Returns the names that a member had.</summary>
    public static IEnumerable<string> FormerOf(ISymbol symbol) => symbol.GetAttributes()
        .Where(static a => a.AttributeClass?.Is(KnownNames.FormerNameAttribute) == true)
        .Select(static a => a.Argument<string>())
        .OfType<string>();
}
