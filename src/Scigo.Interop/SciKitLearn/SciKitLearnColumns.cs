using Scigo.Json;
using Scigo.Models;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>ColumnTransformer</c>: <c>{"remainder": "drop", "transformers_": [{"name": …, "type": …, "columns": […], "params":
/// {…}}]}</c>, or <c>transformers</c> before fitting. Columns are numbers; those that are passed through come last.
/// </summary>
sealed class SciKitLearnColumns : SciKitLearnModel
{
    internal override string Name => nameof(ColumnTransformer);

    internal override Type ModelType => typeof(ColumnTransformer);

    internal override object ReadParameters(ref JsonReader reader)
    {
        var parameters = new ColumnParameters();
        parameters.Read(ref reader);
        return parameters;
    }

    internal override object ToModel(ref JsonReader reader, object parameters, int at, int hyperparametersAt)
    {
        var all = (ColumnParameters)parameters;
        if (hyperparametersAt >= 0)
        {
            reader.Seek(hyperparametersAt);
            all.Read(ref reader);
        }
        return all.ToModel(ref reader, at);
    }

    internal override void Write(ref JsonWriter writer, object model, ModelMetadata? metadata)
    {
        var columns = (ColumnTransformer)model;
        var isFitted = columns.NFeatures > 0;
        writer.BeginObject();
        writer.WriteName("remainder"u8);
        writer.WriteString(RemainderConverter.ToWire(columns.Remainder));
        if (isFitted)
            WriteFeatures(ref writer, columns.NFeatures, metadata);
        writer.WriteName(isFitted ? "transformers_"u8 : "transformers"u8);
        writer.BeginArray(multiline: true);
        writer.Enter();
        foreach (var step in columns.Transformers)
            StepWriter.Write(ref writer, step.Name, step.Transformer, (step.Transformer as IHasMetadata)?.Metadata, step.Columns);
        if (columns.RemainingColumns.Length > 0)
            StepWriter.Write(ref writer, "remainder", Step.Passthrough, columns.RemainingColumns);
        writer.Leave();
        writer.EndArray();
        writer.EndObject();
    }

    static void WriteFeatures(ref JsonWriter writer, int nFeatures, ModelMetadata? metadata)
    {
        writer.WriteName("n_features_in_"u8);
        writer.WriteInteger(nFeatures);
        if (metadata?.FeatureNames is not { } names || names.Count != nFeatures)
            return;
        writer.WriteName("feature_names_in_"u8);
        ListWire<string, StringWire>.WriteJson(ref writer, [.. names]);
    }
}
