using Microsoft.CodeAnalysis;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>
/// Finds models that contain themselves by value, directly or through others: no instance of them could exist, and the size of
/// their fixed part would be infinite. Behind a reference that may be null, in lists and in maps they are in order.
/// </summary>
static class Nesting
{
    /// <summary>Whether a member written like this contains the model that it is a member of.</summary>
    public static bool Contains(WireSpec wire, INamedTypeSymbol model, WireParser parsed, Compilation compilation) =>
        Contains(wire, model, parsed, compilation, [], null);

    /// <summary>Returns how to end it: null ends it where it is a reference that may be null, not a struct that may be absent.</summary>
    public static string Advice(ITypeSymbol memberType) => memberType.IsReferenceType
        ? "make the member nullable, or a list"
        : $"make a class in '{TypeAdvice.Short(memberType)}' nullable, or use a list; a struct or a tuple lies in the model itself, even as T?";

    static bool Contains(WireSpec wire, INamedTypeSymbol model, WireParser parsed, Compilation compilation, HashSet<string> seen, ModelPath? path)
    {
        if (Inline(wire) is not { ForeignSchema.Length: 0 } nested)
            return false;
        var type = parsed.ModelOf(nested);
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, model))
            return true;
        var next = new ModelPath(type, path);
        return seen.Add(nested.CSharpType) && !next.IsEndless && ClosedMembers.Of(type, compilation)
            .Any(member => Contains(member.Wire, model, member.Parsed, compilation, seen, next));
    }

    static WireSpec? Inline(WireSpec? wire) => wire?.Kind switch
    {
        WireKind.Model => wire,
        WireKind.Converted or WireKind.Nullable => Inline(wire.Element),
        _ => null,
    };
}
