using Microsoft.CodeAnalysis;
using Scigo.Generators.Diagnostics;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>Looks into the models that a model names: how their members are written, closed over what closes these models here.</summary>
static class ClosedMembers
{
    /// <summary>Returns the members of a model that can be written, with the parser that knows the models among them.</summary>
    public static IEnumerable<(WireSpec Wire, WireParser Parsed)> Of(INamedTypeSymbol model, Compilation compilation)
    {
        var parsed = new WireParser(compilation, model, new DiagnosticSink(model, null));
        foreach (var member in model.Hierarchy().SelectMany(static level => level.GetMembers()))
        {
            if (member is IPropertySymbol or IFieldSymbol && Marks.Find(member) is { } attribute
                && parsed.ParseMember(member, member.MemberType(), attribute) is { } wire)
                yield return (wire, parsed);
        }
    }

    /// <summary>
    /// Returns the generic models that a member names, and those that they name in turn; <c>null</c> when there is no end to them.
    /// </summary>
    public static IReadOnlyCollection<WireSpec>? Generics(WireSpec wire, WireParser parsed, Compilation compilation)
    {
        var found = new HashSet<WireSpec>();
        return Add(wire, parsed, null) ? found : null;

        bool Add(WireSpec wire, WireParser parsed, ModelPath? path)
        {
            foreach (var generic in wire.Descend().Where(w => w is { Kind: WireKind.Model, Arguments.Count: > 0 } && found.Add(w)))
            {
                var model = parsed.ModelOf(generic);
                var next = new ModelPath(model, path);
                if (next.IsEndless || !Of(model, compilation).All(member => Add(member.Wire, member.Parsed, next)))
                    return false;
            }
            return true;
        }
    }
}
