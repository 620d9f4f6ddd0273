namespace Scigo.Corpus;

/// <summary>A model that says by itself what it holds, so that no codec of ours is asked whether two models are the same.</summary>
public interface IHolds
{
    /// <summary>Returns the persisted values, nested ones as they are.</summary>
    object?[] Held();
}
