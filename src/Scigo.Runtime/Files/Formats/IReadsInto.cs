namespace Scigo.Files;

/// <summary>A format that can read into a model that is there already.</summary>
interface IReadsInto
{
    void ReadInto<T>(Stream source, T model, ModelOptions options)
        where T : class, IReadableInto<T>;
}
