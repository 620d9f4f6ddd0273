namespace Scigo.Generators.Model;

/// <summary>How generated code makes a new instance.</summary>
public enum Construction
{
    /// <summary>With <c>new T()</c>, then setting the members.</summary>
    Parameterless,

    /// <summary>With an accessor of the parameterless constructor, because C# insists on initializers for required members.</summary>
    ParameterlessAccessor,

    /// <summary>With <c>default</c>: a struct without a constructor of its own, but with required members.</summary>
    Default,

    /// <summary>With a constructor that takes members, after all of them have been read.</summary>
    Parameters,

    /// <summary>With an accessor of such a constructor, because there are required members too.</summary>
    ParametersAccessor,
}

/// <summary>The method that a model has for the end of reading.</summary>
public enum LoadedHook
{
    None,

    /// <summary><c>OnLoaded()</c>.</summary>
    Plain,

    /// <summary><c>OnLoaded(int fromVersion)</c>.</summary>
    WithVersion,
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

    /// <summary>The type parameters, empty for most models.</summary>
    public EquatableArray<string> TypeParameters { get; init; }

    /// <summary>The codec's name, as the model itself sees it.</summary>
    public string Codec => TypeParameters.Count == 0 ? "ScigoCodec" : $"ScigoCodec<{string.Join(", ", TypeParameters.Select(WireOf))}>";

    /// <summary>The name of the parameter that says how values of a type parameter are written.</summary>
    public static string WireOf(string typeParameter) => typeParameter + "Wire";

    /// <summary>Whether the model stands for a type that cannot be annotated.</summary>
    public bool IsSurrogate { get; init; }

    /// <summary>The fully qualified type that its conversion operators are for; empty when it is no surrogate, or its own converter.</summary>
    public string ConvertedType { get; init; } = "";

    public bool IsValueType { get; init; }

    /// <summary>Whether it is a struct whose members' bytes can be moved without its knowing.</summary>
    public bool IsPlain { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>Whether a base class has a codec too, which this one's hides.</summary>
    public bool HidesBase { get; init; }

    public Construction Construction { get; init; }

    /// <summary>The members that the constructor takes, by their position in <see cref="Members"/>.</summary>
    public EquatableArray<int> ConstructorMembers { get; init; }

    /// <summary>Whether the model has a method <c>OnSaving()</c>, called before it is written.</summary>
    public bool HasOnSaving { get; init; }

    /// <summary>The model's method <c>OnLoaded</c>, called after it has been read.</summary>
    public LoadedHook OnLoaded { get; init; }

    /// <summary>Whether there is no instance before all members have been read.</summary>
    public bool IsBuiltLast => Construction is Construction.Parameters or Construction.ParametersAccessor;

    /// <summary>Whether data can be read into an instance that is there already.</summary>
    public bool IsReadableInto => !IsBuiltLast;

    /// <summary>The name of the generated file, unique in the assembly but for case.</summary>
    public string HintName => Type.Replace("global::", "").Replace("::", ".").Replace("<", "(").Replace(">", ")").Replace("@", "");
}
