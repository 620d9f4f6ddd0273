namespace Scigo.Models;

/// <summary>
/// A model that may take NaN for values that are missing, as the tag <c>allow_nan</c> of scikit-learn's estimators says. A pipeline that
/// begins with one leaves it to that to look at values.
/// </summary>
public interface IAllowsMissing
{
    /// <summary>Whether it takes NaN.</summary>
    bool AllowsMissing { get; }
}
