namespace Scigo.Generators.Model;

/// <summary>How generated code makes a new instance.</summary>
public enum Construction
{
    /// <summary>With <c>new T()</c>, then setting the members.</summary>
    Parameterless,

    /// <summary>With <c>default</c>, for structs without a constructor of their own: <c>new T()</c> insists on required members.</summary>
    Default,

    /// <summary>With an accessor of the parameterless constructor, because C# insists on initializers for required members.</summary>
    ParameterlessAccessor,

    /// <summary>With a constructor that takes members, after all of them have been read.</summary>
    Parameters,
}

/// <summary>An annotated model: all that its source depends on, and nothing that changes with edits elsewhere.</summary>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="Containers">The declarations that the type is nested in, from the outside: <c>partial class Outer</c>.</param>
/// <param name="Declaration">The type's own declaration: <c>partial record struct</c>.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its fully qualified name.</param>
/// <param name="WireName">Its name in files.</param>
/// <param name="Version">The version of its meaning.</param>
/// <param name="Members">Its members by ascending id.</param>
public sealed record ModelSpec(
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string Name,
    string Type,
    string WireName,
    int Version,
    EquatableArray<MemberSpec> Members)
{
    public int ProtoField { get; init; }

    public bool IsValueType { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>Whether a base class has a codec too, which this one's hides.</summary>
    public bool HidesBase { get; init; }

    public Construction Construction { get; init; }

    /// <summary>The members that the constructor takes, by their position in <see cref="Members"/>.</summary>
    public EquatableArray<int> ConstructorMembers { get; init; }

    /// <summary>Whether data can be read into an instance that is there already.</summary>
    public bool IsReadableInto => Construction != Construction.Parameters;

    /// <summary>The name of the generated file, unique in the assembly.</summary>
    public string HintName => Type.Replace("global::", "").Replace("::", ".").Replace("<", "(").Replace(">", ")").Replace("@", "");
}
