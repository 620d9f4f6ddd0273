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

    /// <summary>Reads the parameters, which come next.</summary>
    internal abstract object ReadParameters(ref JsonReader reader);

    /// <summary>Returns the model that has the parameters; the reader may be left anywhere.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="parameters">What <see cref="ReadParameters"/> has returned.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="hyperparametersAt">Where more of them stand, or -1.</param>
    internal abstract object ToModel(ref JsonReader reader, object parameters, int at, int hyperparametersAt);

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

    internal override object ReadParameters(ref JsonReader reader) => TWire.ReadJson(ref reader, null);

    internal override object ToModel(ref JsonReader reader, object parameters, int at, int hyperparametersAt)
    {
        var all = (TParameters)parameters;
        if (hyperparametersAt >= 0)
            all = ReadMore(ref reader, hyperparametersAt, all);
        try
        {
            var model = all.ToModel();
            if (all.FeatureNamesIn is { } names && model is IHasMetadata described)
                described.Metadata = new() { FeatureNames = names };
            return model;
        }
        catch (ParameterException e)
        {
            var position = PositionOf(ref reader, at, e.Parameter);
            if (position < 0 && hyperparametersAt >= 0)
                position = PositionOf(ref reader, hyperparametersAt, e.Parameter);
            // A parameter by another name, or one that is missing, has no place of its own.
            throw position < 0 ? reader.Error(e.Error, $"{e.Parameter}: {e.Message}", at) : reader.Error(e.Error, e.Message, position);
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
        reader.Seek(at);
        reader.Reuse = true;
        parameters = TWire.ReadJson(ref reader, parameters);
        reader.Reuse = false;
        return parameters;
    }

    static int PositionOf(ref JsonReader reader, int start, string parameter)
    {
        reader.Seek(start);
        reader.BeginObject();
        while (reader.NextKey(out var name))
        {
            var isIt = name.SequenceEqual(parameter);
            reader.Peek();
            if (isIt)
                return reader.Position;
            reader.Skip();
        }
        return -1;
    }
}
