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
}
