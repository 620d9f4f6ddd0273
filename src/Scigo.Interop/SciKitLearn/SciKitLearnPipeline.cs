using Scigo.Json;
using Scigo.Models;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>Pipeline</c>: <c>{"steps": [{"name": …, "type": …, "params": {…}}]}</c>, with pipelines in it, too.</summary>
sealed class SciKitLearnPipeline : SciKitLearnModel
{
    static readonly JsonNames Names = new("steps");
    static readonly JsonNames StepNames = new(("name", 0), ("type", 1), ("params", 2), ("parameters", 2), ("hyperparameters", 3));

    internal override string Name => nameof(Pipeline);

    internal override Type ModelType => typeof(Pipeline);

    internal override object ReadParameters(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        var steps = new List<(string, object)>();
        reader.Peek();
        var at = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            reader.Peek();
            at = reader.Position;
            reader.BeginArray();
            reader.Enter();
            while (reader.NextElement())
                steps.Add(ReadStep(ref reader));
            reader.Leave();
        }
        if (!seen.Contains(0))
            throw reader.Error(ModelFormatError.MissingMember, "A pipeline lacks its \"steps\".", at);
        try
        {
            return new Pipeline([.. steps]);
        }
        catch (ArgumentException e)
        {
            throw new ModelFormatException(ModelFormatError.InvalidValue, e.Message, at, innerException: e);
        }
    }

    internal override object ToModel(ref JsonReader reader, object parameters, int at, int hyperparametersAt) => parameters;

    internal override void Write(ref JsonWriter writer, object model, ModelMetadata? metadata)
    {
        writer.BeginObject();
        writer.WriteName("steps"u8);
        writer.BeginArray(multiline: true);
        writer.Enter();
        foreach (var step in ((Pipeline)model).Steps)
        {
            var kind = SciKitLearnModels.For(step.Estimator);
            writer.BeginObject();
            writer.WriteName("name"u8);
            writer.WriteString(step.Name);
            writer.WriteName("type"u8);
            writer.WriteString(kind.Name);
            writer.WriteName("params"u8);
            // What the pipeline is fitted to are the features of its first step.
            kind.Write(ref writer, step.Estimator, (step.Estimator as IHasMetadata)?.Metadata ?? metadata);
            metadata = null;
            writer.EndObject();
        }
        writer.Leave();
        writer.EndArray();
        writer.EndObject();
    }

    static (string, object) ReadStep(ref JsonReader reader)
    {
        var (seen, index) = (default(MemberSet), -1);
        var (name, estimator) = ("", new EstimatorReader());
        reader.Peek();
        var start = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(StepNames, ref seen, ref index))
        {
            reader.Peek();
            if (index == 0)
                name = reader.ReadString(null);
            else if (index == 1)
                ReadType(ref reader, ref estimator);
            else if (index == 2)
                estimator.TakeParameters(ref reader);
            else
                estimator.TakeHyperparameters(ref reader);
        }
        var missing = !seen.Contains(0) ? "name" : !seen.Contains(1) ? "type" : !estimator.HasParameters ? "params" : null;
        if (missing is not null)
            throw reader.Error(ModelFormatError.MissingMember, $"A step of a pipeline lacks its \"{missing}\".", start);
        return (name, estimator.Finish(ref reader));
    }

    static void ReadType(ref JsonReader reader, ref EstimatorReader estimator)
    {
        var at = reader.Position;
        estimator.Resolve(ref reader, reader.ReadString(null), at);
    }
}
