using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>A model of scikit-learn's and the one of ours that stands for it.</summary>
abstract class SciKitLearnModel
{
    /// <summary>The name of scikit-learn's class.</summary>
    internal abstract string Name { get; }

    /// <summary>The type of ours.</summary>
    internal abstract Type ModelType { get; }

    /// <summary>Reads a model whose parameters come next.</summary>
    /// <param name="reader">The reader, before the parameters.</param>
    /// <param name="hyperparametersAt">Where more of them stand, or -1.</param>
    internal abstract object Read(ref JsonReader reader, int hyperparametersAt);

    /// <summary>Writes the parameters of a model of <see cref="ModelType"/>.</summary>
    internal abstract void Write(ref JsonWriter writer, object model, ModelMetadata? metadata);
}

/// <summary>A model that is read and written by way of an annotated class that has scikit-learn's parameters as they stand.</summary>
/// <typeparam name="TModel">Our model.</typeparam>
/// <typeparam name="TParameters">The class, whose wire name is <c>sklearn.</c> and the name of scikit-learn's.</typeparam>
/// <typeparam name="TWire">Its generated codec.</typeparam>
sealed class SciKitLearnModel<TModel, TParameters, TWire> : SciKitLearnModel
    where TModel : class, IPersistableModel<TModel>
    where TParameters : SciKitLearnParameters, ISciKitLearnParameters<TModel, TParameters>
    where TWire : struct, IModelWire<TParameters>
{
    internal override string Name { get; } = TWire.Schema.WireName["sklearn.".Length..];

    internal override Type ModelType => typeof(TModel);

    internal override object Read(ref JsonReader reader, int hyperparametersAt)
    {
        reader.Peek();
        var start = reader.Position;
        var parameters = TWire.ReadJson(ref reader, null);
        if (hyperparametersAt >= 0)
            parameters = ReadMore(ref reader, hyperparametersAt, parameters);
        try
        {
            var model = parameters.ToModel();
            if (parameters.FeatureNamesIn is { } names && model is IHasMetadata described)
                described.Metadata = new() { FeatureNames = names };
            return model;
        }
        catch (ParameterException e)
        {
            var at = PositionOf(ref reader, start, e.Parameter);
            if (at < 0 && hyperparametersAt >= 0)
                at = PositionOf(ref reader, hyperparametersAt, e.Parameter);
            // A parameter by another name, or one that is missing, has no place of its own.
            throw at < 0 ? reader.Error(e.Error, $"{e.Parameter}: {e.Message}", start) : reader.Error(e.Error, e.Message, at);
        }
    }

    internal override void Write(ref JsonWriter writer, object model, ModelMetadata? metadata)
    {
        var parameters = TParameters.Of((TModel)model);
        if (metadata?.FeatureNames is { } names && names.Count == parameters.NFeaturesIn)
            parameters.FeatureNamesIn = [.. names];
        TWire.WriteJson(ref writer, parameters);
    }

    // What is absent there stays as it is.
    static TParameters ReadMore(ref JsonReader reader, int at, TParameters parameters)
    {
        var end = reader.Position;
        reader.Seek(at);
        reader.Reuse = true;
        parameters = TWire.ReadJson(ref reader, parameters);
        reader.Reuse = false;
        reader.Seek(end);
        return parameters;
    }

    static int PositionOf(ref JsonReader reader, int start, string parameter)
    {
        var end = reader.Position;
        var found = -1;
        reader.Seek(start);
        reader.BeginObject();
        while (found < 0 && reader.NextKey(out var name))
        {
            var isIt = name.SequenceEqual(parameter);
            reader.Peek();
            if (isIt)
                found = reader.Position;
            reader.Skip();
        }
        reader.Seek(end);
        return found;
    }
}
