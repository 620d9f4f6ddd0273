using Scigo.Json;
using Scigo.Models;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>The parameters of scikit-learn's <c>ColumnTransformer</c> as they stand in a document.</summary>
sealed class ColumnParameters
{
    static readonly JsonNames Names = new(
        ("transformers_", 0), ("transformers", 1), ("remainder", 2), ("n_features_in_", 3), ("n_features_in", 3), ("n_features", 3),
        ("feature_names_in_", 4), ("features", 4), ("transformer_weights", 5));

    List<Step>? steps;
    bool isFitted;
    Remainder remainder;
    int? nFeatures;
    List<string>? featureNames;

    /// <summary>Reads parameters, which come next. What is absent stays as it is.</summary>
    internal void Read(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            if (index == 1 && isFitted)
                reader.Skip();
            else if (!reader.TryReadNull())
                Take(ref reader, index);
        }
    }

    void Take(ref JsonReader reader, int index)
    {
        switch (index)
        {
            case 0 or 1:
                isFitted = index == 0;
                steps = ReadSteps(ref reader);
                break;
            case 2:
                remainder = ReadRemainder(ref reader);
                break;
            case 3:
                nFeatures = (int)reader.ReadInteger(1, int.MaxValue);
                break;
            case 4:
                featureNames = ListWire<string, StringWire>.ReadJson(ref reader, null);
                break;
            case 5:
                throw reader.Error(ModelFormatError.InvalidValue, "Transformers with weights are not supported: transformer_weights must be null.");
        }
    }

    static List<Step> ReadSteps(ref JsonReader reader)
    {
        var steps = new List<Step>();
        reader.BeginArray();
        reader.Enter();
        while (reader.NextElement())
            steps.Add(StepReader.Read(ref reader, "column transformer", withColumns: true));
        reader.Leave();
        return steps;
    }

    static Remainder ReadRemainder(ref JsonReader reader)
    {
        reader.Peek();
        var at = reader.Position;
        try
        {
            return RemainderConverter.FromWire(reader.ReadString(null));
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw reader.Error(ModelFormatError.InvalidValue, e.Message, at);
        }
    }

    /// <summary>Returns the model.</summary>
    /// <param name="reader">The reader, for errors.</param>
    /// <param name="at">Where the parameters stand.</param>
    internal ColumnTransformer ToModel(ref JsonReader reader, int at)
    {
        if (steps is null)
            throw reader.Error(ModelFormatError.MissingMember, "A column transformer lacks its \"transformers_\".", at);
        var (transformers, passed) = (new List<(string, ITransformer, int[])>(), new List<int>());
        foreach (var step in steps)
        {
            Check(ref reader, step);
            if (step.Estimator is not null && passed.Count > 0)
                throw Refused(ref reader, step, "stands behind columns that pass through: put these last");
            if (step.Estimator is { } estimator)
                transformers.Add((step.Name, estimator as ITransformer ?? throw Refused(ref reader, step, "is no transformer"), step.Columns));
            else if (!isFitted)
                throw Refused(ref reader, step, $"is '{step.Word}', which a model that is not fitted cannot have here: leave it out");
            else if (step.Word == Step.Passthrough)
                passed.AddRange(step.Columns);
        }
        try
        {
            var model = new ColumnTransformer([.. transformers]) { Remainder = remainder };
            return isFitted ? Fitted(model, passed) : model;
        }
        catch (ArgumentException e)
        {
            throw reader.Error(ModelFormatError.InvalidValue, e.Message, at);
        }
    }

    ColumnTransformer Fitted(ColumnTransformer model, List<int> passed)
    {
        if (featureNames is not null)
            model.Metadata = new() { FeatureNames = featureNames };
        return model.SetParams(("n_features", nFeatures!.Value), ("remaining_columns", new NDArray<int>(passed.ToArray())));
    }

    void Check(ref JsonReader reader, Step step)
    {
        if (!isFitted)
            return;
        if (nFeatures is not { } count)
            throw reader.Error(ModelFormatError.MissingMember, "A fitted column transformer lacks its \"n_features_in_\".", step.At);
        foreach (var column in step.Columns)
        {
            if ((uint)column >= (uint)count)
                throw Refused(ref reader, step, $"takes column {column}, while there are the columns 0 to {count - 1}");
        }
        if (step.Estimator is ITransformer { NFeatures: > 0 and var features } && features != step.Columns.Length)
            throw Refused(ref reader, step, $"takes {features} features, and has {step.Columns.Length} columns");
    }

    static ModelFormatException Refused(ref JsonReader reader, Step step, string what) =>
        reader.Error(ModelFormatError.InvalidValue, $"The step \"{step.Name}\" of a column transformer {what}.", step.At);
}
