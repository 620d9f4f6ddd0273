using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Scigo;

/// <summary>
/// The parameters of a model, or a map among them: values by name, in the order in which they were added. Immutable, and built with
/// <see cref="Create"/> or a <see cref="ParamSetBuilder"/>. Names are compared as ordinals.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A set of parameters, in the field's terms.")]
public sealed class ParamSet : IReadOnlyDictionary<string, ParamValue>, IEquatable<ParamSet>
{
    // The default comparer of strings resists collisions made on purpose: names may come from untrusted data.
    readonly OrderedDictionary<string, ParamValue> entries;

    internal ParamSet(OrderedDictionary<string, ParamValue> entries) => this.entries = entries;

    /// <summary>The set without parameters.</summary>
    public static ParamSet Empty { get; } = new([]);

    /// <summary>Creates a set: <c>ParamSet.Create(("alpha", 0.1), ("fit_intercept", true))</c>.</summary>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    /// <exception cref="ArgumentNullException">A name is <c>null</c>.</exception>
    public static ParamSet Create(params ReadOnlySpan<(string Name, ParamValue Value)> parameters)
    {
        var builder = new ParamSetBuilder(parameters.Length);
        foreach (var (name, value) in parameters)
            builder.Add(name, value);
        return builder.Build();
    }

    internal static ParamSet Copy(IEnumerable<KeyValuePair<string, ParamValue>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = new ParamSetBuilder();
        foreach (var (name, value) in entries)
            builder.Add(name, value);
        return builder.Build();
    }

    /// <summary>The number of parameters.</summary>
    public int Count => entries.Count;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>The values, in order.</summary>
    public IEnumerable<ParamValue> Values => entries.Values;

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">There is no parameter of that name.</exception>
    public ParamValue this[string name] =>
        entries.TryGetValue(name, out var value) ? value : throw new KeyNotFoundException($"There is no parameter \"{name}\".");

    /// <summary>Whether there is a parameter of that name.</summary>
    public bool ContainsKey(string name) => entries.ContainsKey(name);

    /// <summary>Finds the value of a parameter.</summary>
    public bool TryGetValue(string name, out ParamValue value) => entries.TryGetValue(name, out value);

    /// <summary>Returns a copy in which one parameter has another value; a new name goes to the end.</summary>
    public ParamSet With(string name, ParamValue value) => new(new(entries) { [name] = value });

    /// <summary>Enumerates the parameters, in order.</summary>
    public OrderedDictionary<string, ParamValue>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, ParamValue>> IEnumerable<KeyValuePair<string, ParamValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both sets have the same names with equal values, in any order.</summary>
    public bool Equals([NotNullWhen(true)] ParamSet? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var (name, value) in entries)
            if (!other.TryGetValue(name, out var theirs) || !value.Equals(theirs))
                return false;
        return true;
    }

    /// <inheritdoc cref="Equals(ParamSet)"/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ParamSet);

    /// <summary>Returns a hash of the names and values, in any order; it differs between processes.</summary>
    public override int GetHashCode()
    {
        var sum = Count;
        foreach (var (name, value) in entries)
            sum = unchecked(sum + HashCode.Combine(name, value));
        return sum;
    }

    /// <summary>Returns the parameters as <c>{"alpha": 0.1, "fit_intercept": true}</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        ParamText.Append(text, this);
        return text.ToString();
    }
}
