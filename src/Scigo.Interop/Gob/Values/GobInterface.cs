namespace Scigo.Interop.Gob;

/// <summary>A value of an interface's type.</summary>
public sealed class GobInterface : GobValue
{
    /// <summary>Creates one that is nil.</summary>
    public GobInterface()
        : base(GobType.Interface)
    {
    }

    /// <summary>Creates one that holds a value.</summary>
    /// <param name="name">The name that Go knows the value's type by: <c>gob.RegisterName</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public GobInterface(string name, GobValue value)
        : base(GobType.Interface)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        (Name, Value) = (name, value);
    }

    /// <summary>The name that the value's type was registered under; empty for nil.</summary>
    public string Name { get; } = "";

    /// <summary>The value; <c>null</c> for nil.</summary>
    public GobValue? Value { get; }
}
