namespace Scigo.Generators.Model;

/// <summary>How generated code gives a member its value.</summary>
public enum MemberSetter
{
    /// <summary>By assignment.</summary>
    Assign,

    /// <summary>Through an accessor of its <c>init</c> method, which C# allows only in initializers, or of a base class's private one.</summary>
    Method,

    /// <summary>Through an accessor of its read-only field, or of a base class's private one.</summary>
    Field,

    /// <summary>Only by the constructor.</summary>
    Constructor,
}

/// <summary>How generated code reads a member.</summary>
public enum MemberGetter
{
    /// <summary>By its name.</summary>
    Direct,

    /// <summary>Through an accessor of a base class's private <c>get</c> method.</summary>
    Method,

    /// <summary>Through an accessor of a base class's private field.</summary>
    Field,
}

/// <summary>A persisted member.</summary>
/// <param name="Id">Its identity, the protobuf field number.</param>
/// <param name="Name">Its name in C#, escaped where it is a keyword.</param>
/// <param name="WireName">Its name in JSON, protobuf and parameters.</param>
/// <param name="Role">The runtime's <c>MemberRole</c>.</param>
/// <param name="Type">Its C# type, fully qualified, with nullable annotations.</param>
/// <param name="Wire">How it is written.</param>
/// <param name="Setter">How it gets its value.</param>
public sealed record MemberSpec(int Id, string Name, string WireName, string Role, string Type, WireSpec Wire, MemberSetter Setter)
{
    /// <summary>The names that JSON knew it by before.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>The constructor parameter that sets it, by position; -1 when there is none.</summary>
    public int Parameter { get; init; } = -1;

    /// <summary>Whether data without it is refused.</summary>
    public bool IsRequired { get; init; }

    public bool AllowNonFinite { get; init; }

    /// <summary>The fully qualified type that declares it: the model or a base class.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The metadata name of the field or method behind <see cref="Setter"/>.</summary>
    public string SetterTarget { get; init; } = "";

    public MemberGetter Getter { get; init; }

    /// <summary>The metadata name of the field or method behind <see cref="Getter"/>.</summary>
    public string GetterTarget { get; init; } = "";

    /// <summary>The name without the escape of keywords.</summary>
    public string PlainName => Name.TrimStart('@');
}
