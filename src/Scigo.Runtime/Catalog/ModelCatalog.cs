namespace Scigo;

/// <summary>The models that decoders may produce.</summary>
public sealed class ModelCatalog;
