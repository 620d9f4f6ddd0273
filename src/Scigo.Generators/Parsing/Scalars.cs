using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Parsing;

/// <summary>Numbers and bool, in the schema's words.</summary>
static class Scalars
{
    /// <summary>Returns the word for a scalar type (<c>float64</c>, <c>int32:zigzag</c>), or <c>null</c> for any other type.</summary>
    public static string? Word(ITypeSymbol type, int encoding)
    {
        var word = type.SpecialType switch
        {
            SpecialType.System_Boolean => "bool",
            SpecialType.System_SByte => "int8",
            SpecialType.System_Int16 => "int16",
            SpecialType.System_Int32 => "int32",
            SpecialType.System_Int64 => "int64",
            SpecialType.System_Byte => "uint8",
            SpecialType.System_UInt16 => "uint16",
            SpecialType.System_UInt32 => "uint32",
            SpecialType.System_UInt64 => "uint64",
            SpecialType.System_Single => "float32",
            SpecialType.System_Double => "float64",
            _ => type.Is("System.Half") ? "float16" : null,
        };
        var isInteger = word is not null && word.Contains("int");
        return (isInteger, encoding) switch
        {
            (true, 1) => word + ":zigzag",
            (true, 2) => word + ":fixed",
            _ => word,
        };
    }
}
