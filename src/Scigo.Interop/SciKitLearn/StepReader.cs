using Scigo.Json;
using Scigo.Wire;

namespace Scigo.Interop.SciKitLearn;

/// <summary>Reads a named step of a model that consists of others: <c>{"name": …, "type": …, "params": {…}}</c>, with <c>"columns"</c> where
/// the step takes some of them.</summary>
static class StepReader
{
    static readonly JsonNames Names = new(("name", 0), ("type", 1), ("params", 2), ("parameters", 2), ("hyperparameters", 3), ("columns", 4));

    /// <summary>Reads a step, which comes next.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="owner">What it is a step of, for errors.</param>
    /// <param name="withColumns">Whether it has columns; its type may be <c>drop</c> or <c>passthrough</c> then.</param>
    internal static Step Read(ref JsonReader reader, string owner, bool withColumns = false)
    {
        var (seen, index) = (default(MemberSet), -1);
        var (estimator, name, word, columns) = (new EstimatorReader(), "", (string?)null, Array.Empty<int>());
        reader.Peek();
        var start = reader.Position;
        reader.BeginObject();
        while (reader.NextMember(Names, ref seen, ref index))
        {
            reader.Peek();
            if (index == 0)
                name = reader.ReadString(null);
            else if (index == 1)
                word = ReadType(ref reader, ref estimator, withColumns);
            else if (index == 2)
                estimator.TakeParameters(ref reader);
            else if (index == 3)
                estimator.TakeHyperparameters(ref reader);
            else if (withColumns)
                columns = ArrayWire<int, Varint<int>>.ReadJson(ref reader, null);
            else
                reader.Skip();
        }
        var missing = !seen.Contains(0) ? "name"
            : !seen.Contains(1) ? "type"
            : word is null && !estimator.HasParameters ? "params"
            : withColumns && !seen.Contains(4) ? "columns" : null;
        if (missing is not null)
            throw reader.Error(ModelFormatError.MissingMember, $"A step of a {owner} lacks its \"{missing}\".", start);
        return new(name, word is null ? estimator.Finish(ref reader) : null, word, columns, start);
    }

    // The word that stands for a step without a model, or null.
    static string? ReadType(ref JsonReader reader, ref EstimatorReader estimator, bool withColumns)
    {
        var at = reader.Position;
        var type = reader.ReadString(null);
        if (withColumns && type is Step.Drop or Step.Passthrough)
            return type;
        estimator.Resolve(ref reader, type, at);
        return null;
    }
}
