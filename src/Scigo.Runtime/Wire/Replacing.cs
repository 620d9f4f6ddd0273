using System.ComponentModel;

namespace Scigo.Wire;

/// <summary>Parameters that are set in place of values with more to them than parameters say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Replacing<T, TWire>
    where TWire : struct, IWire<T>
{
    /// <summary>Returns the parameter as a value of the type, with what there is more to the one that it replaces.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public static T FromParam(ParamValue value, T? existing) => TWire.Replace(existing, TWire.FromParam(value));
}
