using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds models that contain themselves by value, directly or through others: no instance of them could exist, and the size of
/// their fixed part would be infinite. Behind a reference that may be null, in lists and in maps they are in order.
/// </summary>
static class Nesting
{
    // A generic model that holds ever larger closed types of itself never comes back to one that has been seen.
    const int Deepest = 50;

    /// <summary>Whether a member written like this contains the model that it is a member of.</summary>
    public static bool Contains(WireSpec wire, INamedTypeSymbol model, WireParser parsed, Compilation compilation) =>
        Contains(wire, model, parsed, compilation, [], 0);

    /// <summary>Returns how to end it: null ends it where it is a reference that may be null, not a struct that may be absent.</summary>
    public static string Advice(ITypeSymbol memberType) => memberType.IsReferenceType
        ? "make the member nullable, or a list"
        : $"make a class in '{TypeAdvice.Short(memberType)}' nullable, or use a list; a struct or a tuple lies in the model itself, even as T?";

    static bool Contains(WireSpec wire, INamedTypeSymbol model, WireParser parsed, Compilation compilation, HashSet<string> seen, int depth)
    {
        if (Inline(wire) is not { ForeignSchema.Length: 0 } nested)
            return false;
        var type = parsed.ModelOf(nested);
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, model))
            return true;
        if (!seen.Add(nested.CSharpType) || depth == Deepest)
            return false;
        var wires = new WireParser(compilation, type, new DiagnosticSink(type, null));
        foreach (var member in type.Hierarchy().SelectMany(static level => level.GetMembers()))
        {
            if (member is IPropertySymbol or IFieldSymbol && Marks.Find(member) is { } attribute
                && wires.ParseMember(member, member.MemberType(), attribute) is { } inner
                && Contains(inner, model, wires, compilation, seen, depth + 1))
                return true;
        }
        return false;
    }

    static WireSpec? Inline(WireSpec? wire) => wire?.Kind switch
    {
        WireKind.Model => wire,
        WireKind.Converted or WireKind.Nullable => Inline(wire.Element),
        _ => null,
    };
}
