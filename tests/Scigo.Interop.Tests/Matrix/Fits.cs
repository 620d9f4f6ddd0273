using System.Collections.Concurrent;

namespace Scigo.Interop.Tests.Matrix;

/// <summary>The entries of FittedModels, each fitted once, and which ways can be gone with it. The models must not be changed.</summary>
static class Fits
{
    static readonly ConcurrentDictionary<string, FittedModel> Fitted = new();
    static readonly ConcurrentDictionary<(string Model, string Way), (byte[]? Data, Exception? Refusal)> Tried = new();

    internal static FittedModel Get(string model) => Fitted.GetOrAdd(model, FittedModels.Get);

    /// <summary>Returns a model as a way has written it, or <c>null</c> and why it refuses it.</summary>
    internal static (byte[]? Data, Exception? Refusal) Save(string model, string way) => Tried.GetOrAdd((model, way), static pair =>
    {
        try
        {
            return (Way.Get(pair.Way).Save(Get(pair.Model).Model), null);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return (null, e);
        }
    });

    /// <summary>The models that a way does not refuse.</summary>
    internal static IEnumerable<string> Names(string way) => FittedModels.Names.Where(model => Save(model, way).Refusal is null);

    /// <inheritdoc cref="Names"/>
    internal static TheoryData<string> Of(string way) => [.. Names(way)];
}
