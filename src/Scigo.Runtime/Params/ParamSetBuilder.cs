namespace Scigo;

/// <summary>Builds one <see cref="ParamSet"/>.</summary>
/// <param name="capacity">How many parameters to make room for; 0 by default.</param>
public sealed class ParamSetBuilder(int capacity = 0)
{
    OrderedDictionary<string, ParamValue>? entries = new(capacity);

    /// <summary>Adds a parameter at the end.</summary>
    /// <exception cref="ArgumentException">There is one of that name already.</exception>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The set has been built.</exception>
    public void Add(string name, ParamValue value)
    {
        if (!Entries.TryAdd(name, value))
            throw new ArgumentException($"The parameter \"{name}\" is given twice.", nameof(name));
    }

    /// <summary>Returns the set. It takes over what was added, so the builder serves once.</summary>
    /// <exception cref="InvalidOperationException">The set has been built.</exception>
    public ParamSet Build()
    {
        var built = new ParamSet(Entries);
        entries = null;
        return built;
    }

    OrderedDictionary<string, ParamValue> Entries => entries ?? throw new InvalidOperationException("The set has been built.");
}
