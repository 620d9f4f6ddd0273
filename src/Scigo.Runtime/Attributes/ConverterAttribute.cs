namespace Scigo;

/// <summary>
/// Persists a type that the generator does not know through one that it does. On a member it serves that member, on a type all
/// members of that type, on an assembly all members of the converter's type in that assembly.
/// </summary>
/// <param name="converter">A type that implements <see cref="IConverter{T, TWire}"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct
    | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ConverterAttribute(Type converter) : Attribute
{
    /// <summary>The type that implements <see cref="IConverter{T, TWire}"/>.</summary>
    public Type Converter { get; } = converter;
}
