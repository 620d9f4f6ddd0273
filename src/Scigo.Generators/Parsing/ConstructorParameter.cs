using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>A parameter stands for the member of the same name and type, and takes null where the member does.</summary>
static class ConstructorParameter
{
    /// <summary>Returns the index of the member that a parameter stands for, or why there is none.</summary>
    public static (int Member, string? Why) Find(IParameterSymbol parameter, List<ParsedMember> members)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
            return (-1, $"the parameter '{parameter.Name}' is passed by reference");
        var found = members.FindIndex(m => IsNamed(m, parameter) && WhyNot(m, parameter) is null);
        if (found >= 0)
            return (found, null);
        return (-1, members.Find(m => IsNamed(m, parameter)) is { } member
            ? WhyNot(member, parameter)
            : $"no persisted member has the name of the parameter '{parameter.Name}'");
    }

    static bool IsNamed(ParsedMember member, IParameterSymbol parameter) =>
        string.Equals(member.Symbol.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase);

    static string? WhyNot(ParsedMember member, IParameterSymbol parameter)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.Type, parameter.Type))
            return $"the parameter '{parameter.Name}' is of type '{TypeAdvice.Short(parameter.Type)}' and the member '{member.Symbol.Name}' of type '{TypeAdvice.Short(member.Type)}'";
        return member.Type.NullableAnnotation == NullableAnnotation.Annotated && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated
            ? $"the parameter '{parameter.Name}' refuses null, which the member '{member.Symbol.Name}' may be"
            : null;
    }
}
