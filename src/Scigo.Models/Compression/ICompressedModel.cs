namespace Scigo.Models;

/// <summary>A model with fewer bits or fewer weights than the one that it was made of. It predicts, and does not learn.</summary>
public interface ICompressedModel
{
    /// <summary>How wrong it can be.</summary>
    ErrorBound Bound { get; }

    /// <summary>The weights as they are stored.</summary>
    IWeights Weights { get; }
}
