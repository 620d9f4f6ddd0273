using Microsoft.CodeAnalysis;
using Scigo.Generators.Model;

namespace Scigo.Generators.Parsing;

/// <summary>A member while its model is being parsed; only the specification goes on into the model.</summary>
sealed record ParsedMember(MemberSpec Spec, ISymbol Symbol)
{
    public ITypeSymbol Type => Symbol.MemberType();
}
