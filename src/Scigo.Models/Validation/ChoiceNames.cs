namespace Scigo.Models;

/// <summary>The names that files and parameters give to the choices of an enum: those of scikit-learn.</summary>
sealed class ChoiceNames<T>(params (T Value, string Name)[] choices)
    where T : struct, Enum
{
    internal bool Has(T value) => Array.Exists(choices, choice => choice.Value.Equals(value));

    internal string Of(T value) => Has(value)
        ? Array.Find(choices, choice => choice.Value.Equals(value)).Name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not one of {All}.");

    internal T Parse(string name)
    {
        var found = Array.FindIndex(choices, choice => choice.Name == name);
        return found >= 0 ? choices[found].Value : throw new FormatException($"'{name}' is not one of {All}.");
    }

    string All => string.Join(", ", choices.Select(choice => choice.Name));
}
