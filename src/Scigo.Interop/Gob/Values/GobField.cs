namespace Scigo.Interop.Gob;

/// <summary>A field of a struct. An embedded struct is a field that is named after its type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
public sealed record GobField(string Name, GobType Type);
