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
}
