namespace Scigo.Json;

/// <summary>What a JSON value starts with.</summary>
public enum JsonToken
{
    /// <summary>Nothing but white space is left.</summary>
    End,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number, or one of Python's bare <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>.</summary>
    Null,
}
