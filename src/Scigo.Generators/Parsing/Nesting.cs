using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds models that contain themselves by value, directly or through others: no instance of them could exist, and the size of
/// their fixed part would be infinite. Behind null, in lists and in maps they are in order.
/// </summary>
static class Nesting
{
    /// <summary>Whether a member written like this contains the model that it is a member of.</summary>
    public static bool Contains(WireSpec wire, ITypeSymbol memberType, INamedTypeSymbol model, Compilation compilation) =>
        Contains(wire, memberType, model, compilation, []);

    static bool Contains(WireSpec wire, ITypeSymbol memberType, INamedTypeSymbol model, Compilation compilation, HashSet<string> seen)
    {
        if (Inline(wire) is not { ForeignSchema.Length: 0 } nested)
            return false;
        if (nested.CSharpType == model.FullName())
            return true;
        if (!seen.Add(nested.CSharpType) || Find(memberType, nested.CSharpType, compilation) is not { } type)
            return false;
        var silent = new DiagnosticSink(type, null);
        var wires = new WireParser(compilation, silent);
        foreach (var member in type.Hierarchy().SelectMany(static level => level.GetMembers()))
        {
            if (member is IPropertySymbol or IFieldSymbol && Marks.Find(member) is { } attribute)
            {
                var inner = member.MemberType();
                if (wires.ParseMember(member, inner, attribute) is { } innerWire && Contains(innerWire, inner, model, compilation, seen))
                    return true;
            }
        }
        return false;
    }

    static WireSpec? Inline(WireSpec? wire) => wire?.Kind switch
    {
        WireKind.Model => wire,
        WireKind.Converted or WireKind.Nullable => Inline(wire.Element),
        _ => null,
    };

    // The member's own type, or what its converter makes of it.
    static INamedTypeSymbol? Find(ITypeSymbol memberType, string fullName, Compilation compilation)
    {
        var type = memberType.WithoutNullable();
        return type.FullName() == fullName
            ? type as INamedTypeSymbol
            : compilation.GetTypeByMetadataName(fullName.Replace("global::", "").Replace("@", ""));
    }
}
