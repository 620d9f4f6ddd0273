namespace Scigo;

/// <summary>
/// A name that a member or a model had before it was renamed: data written then is still read, and none is written under it. Only JSON
/// knows members by name, all formats know models by theirs. What was renamed twice has the attribute twice.
/// </summary>
/// <param name="name">The former name as it stands in data: of a model the wire name, of a member its name in JSON, the C# name in
/// snake_case unless <c>Name</c> said otherwise.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
