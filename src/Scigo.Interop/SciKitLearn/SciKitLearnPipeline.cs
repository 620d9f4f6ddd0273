using Scigo.Json;
using Scigo.Models;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>Pipeline</c>: <c>{"steps": [{"name": …, "type": …, "params": {…}}]}</c>, with pipelines in it, too.</summary>
sealed class SciKitLearnPipeline : SciKitLearnModel
{
    static readonly JsonNames Names = new("steps");

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
            {
                var step = StepReader.Read(ref reader, "pipeline");
                steps.Add((step.Name, step.Estimator!));
            }
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
            // What the pipeline is fitted to are the features of its first step.
            StepWriter.Write(ref writer, step.Name, step.Estimator, (step.Estimator as IHasMetadata)?.Metadata ?? metadata);
            metadata = null;
        }
        writer.Leave();
        writer.EndArray();
        writer.EndObject();
    }
}
