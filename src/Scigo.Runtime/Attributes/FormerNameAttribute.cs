namespace Scigo;

/// <summary>
/// A name that a member had before it was renamed: JSON written then is still read. Binary and protobuf know members by id, and need no
/// names. A member renamed twice has the attribute twice.
/// </summary>
/// <param name="name">The former name as it stands in JSON: the C# name in snake_case, unless <c>Name</c> said otherwise.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
