using System.Numerics;

namespace Scigo.Models;

/// <summary>The checks of hyperparameters, made when fitting starts, because a setter cannot know what else will be set.</summary>
static class RequireHyperparameter
{
    /// <summary>At least the minimum, and neither NaN nor infinite.</summary>
    internal static void AtLeast<T>(T minimum, T value, string name)
        where T : INumber<T>
    {
        if (!(value >= minimum) || !T.IsFinite(value))
            throw new ArgumentException(FormattableString.Invariant($"Must be finite and at least {minimum}, not {value}."), name);
    }

    /// <summary>Between two ends, both included, and not NaN.</summary>
    internal static void Within(double minimum, double maximum, double value, string name)
    {
        if (!(value >= minimum && value <= maximum))
            throw new ArgumentException(FormattableString.Invariant($"Must be between {minimum} and {maximum}, not {value}."), name);
    }

    /// <summary>One of the named choices: an enum can hold any number.</summary>
    internal static void Known<T>(ChoiceNames<T> choices, T value, string name)
        where T : struct, Enum
    {
        if (!choices.Has(value))
            throw new ArgumentException($"Must be a named value, not {value}.", name);
    }
}
