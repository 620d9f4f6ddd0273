namespace Scigo;

/// <summary>
/// A model that holds others under names of its own, as a pipeline its steps: each name becomes a parameter, and the parameters of
/// the model behind it follow as <c>name__parameter</c>.
/// </summary>
public interface INamedModels
{
    /// <summary>The models by name, in order. Names are unique, differ from those of the members and hold no two underscores in a row.</summary>
    IEnumerable<KeyValuePair<string, object>> NamedModels { get; }

    /// <summary>Puts another model in the place of the one of that name.</summary>
    /// <param name="name">One of the names of <see cref="NamedModels"/>.</param>
    /// <param name="model">The model that takes its place.</param>
    /// <exception cref="ArgumentException">The model cannot stand there.</exception>
    void SetNamedModel(string name, object model);
}
