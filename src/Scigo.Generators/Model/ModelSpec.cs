namespace Scigo.Generators.Model;

/// <summary>How generated code makes a new instance.</summary>
public enum Construction
{
    /// <summary>With <c>new T()</c>, then setting the members.</summary>
    Parameterless,

    /// <summary>With an accessor of the parameterless constructor, because C# insists on initializers for required members, or forbids its use.</summary>
    ParameterlessAccessor,

    /// <summary>With <c>default</c>: a struct without a constructor of its own, but with required members.</summary>
    Default,

    /// <summary>With a constructor that takes members, after all of them have been read.</summary>
    Parameters,

    /// <summary>With an accessor of such a constructor, for the same reasons.</summary>
    ParametersAccessor,
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
    // Some five hundred bytes.
    const int MostOfShort = 32;

    public int ProtoField { get; init; }

    /// <summary>Whether others define the protobuf message.</summary>
    public bool ForeignProto { get; init; }

    /// <summary>The ids of members that it or a base class had once, ascending.</summary>
    public EquatableArray<int> ReservedIds { get; init; }

    /// <summary>The wire names that it had before.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>Whether the assembly's catalog has the model.</summary>
    public bool InCatalog { get; init; }

    /// <summary>The type parameters, empty for most models.</summary>
    public EquatableArray<string> TypeParameters { get; init; }

    /// <summary>The codec's name, as the model itself sees it.</summary>
    public string Codec => TypeParameters.Count == 0 ? "ScigoCodec" : $"ScigoCodec<{string.Join(", ", TypeParameters.Select(WireOf))}>";

    /// <summary>The name of the parameter that says how values of a type parameter are written.</summary>
    public static string WireOf(string typeParameter) => typeParameter.TrimStart('@') + "ScigoWire";

    /// <summary>Whether the model stands for a type that cannot be annotated.</summary>
    public bool IsSurrogate { get; init; }

    /// <summary>The fully qualified type that its conversion operators are for; empty when it is no surrogate, or its own converter.</summary>
    public string ConvertedType { get; init; } = "";

    /// <summary>The closed generic models that the members name, directly or through others.</summary>
    public EquatableArray<WireSpec> Instances { get; init; }

    public bool IsValueType { get; init; }

    /// <summary>Whether it is a struct whose members' bytes can be moved without its knowing.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is made of a few numbers alone, so that protobuf needs a few bytes for it at most.</summary>
    public bool IsShort => Version == 1 && Members.Count is > 0 and <= MostOfShort && Members.All(static m => m.Wire.Wire.Kind == WireKind.Scalar);

    public bool IsSealed { get; init; }

    /// <summary>Whether a base class has a codec too, which this one's hides.</summary>
    public bool HidesBase { get; init; }

    public Construction Construction { get; init; }

    /// <summary>The members that the constructor takes, in its order.</summary>
    public EquatableArray<ConstructorArgument> ConstructorArguments { get; init; }

    /// <summary>The methods that are called before the model is written: its base classes' first.</summary>
    public EquatableArray<HookSpec> OnSaving { get; init; }

    /// <summary>The methods that are called after the model has been read: its base classes' first.</summary>
    public EquatableArray<HookSpec> OnLoaded { get; init; }

    /// <summary>Whether one of them wants to know the version that the data has.</summary>
    public bool TakesVersion => OnLoaded.Any(static h => h.TakesVersion);

    /// <summary>Whether there is no instance before all members have been read.</summary>
    public bool IsBuiltLast => Construction is Construction.Parameters or Construction.ParametersAccessor;

    /// <summary>Whether data can be read into an instance that is there already.</summary>
    public bool IsReadableInto => !IsBuiltLast;

    /// <summary>The name of the generated file, unique in the assembly but for case.</summary>
    public string HintName => Type.Replace("global::", "").Replace("::", ".").Replace("<", "(").Replace(">", ")").Replace("@", "");
}
