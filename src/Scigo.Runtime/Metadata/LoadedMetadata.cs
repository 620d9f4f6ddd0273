namespace Scigo;

/// <summary>Hands the metadata of a document or message to the model that was read from it.</summary>
static class LoadedMetadata
{
    /// <summary>Whether models of the codec take metadata; where the codec is not known yet, they may.</summary>
    public static bool IsFor(ModelCodec? codec) => codec is null || codec.TakesMetadata;

    /// <summary>Returns the model with its metadata; what it had before belongs to another state and goes.</summary>
    public static T Attach<T>(T model, ModelMetadata? metadata)
    {
        if (model is not IHasMetadata target)
            return model;
        target.Metadata = metadata;
        return (T)target;
    }
}
