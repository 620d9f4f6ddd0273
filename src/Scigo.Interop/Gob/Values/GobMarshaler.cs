namespace Scigo.Interop.Gob;

/// <summary>The interface of Go by which an opaque type encodes itself.</summary>
public enum GobMarshaler
{
    /// <summary><c>gob.GobEncoder</c>.</summary>
    Gob,

    /// <summary><c>encoding.BinaryMarshaler</c>.</summary>
    Binary,

    /// <summary><c>encoding.TextMarshaler</c>.</summary>
    Text,
}
