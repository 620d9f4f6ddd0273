namespace Scigo.Generators.Model;

/// <summary>A method that is called before a model is written, or after it has been read.</summary>
/// <param name="Name"><c>OnSaving</c> or <c>OnLoaded</c>.</param>
/// <param name="Owner">The fully qualified type that declares it: the model or a base class.</param>
/// <param name="TakesVersion">Whether it takes the version that the data has.</param>
/// <param name="IsPrivate">Whether models derived from its owner cannot see it.</param>
/// <param name="IsAccessed">Whether the codec cannot call it by its name: a base class's private one, or one that is hidden.</param>
public sealed record HookSpec(string Name, string Owner, bool TakesVersion, bool IsPrivate, bool IsAccessed)
{
    /// <summary>How derived models of other assemblies, which do not see it, learn of it: <c>OnLoaded(int)</c>.</summary>
    public string Text => $"{Name}({(TakesVersion ? "int" : "")})";
}
