using Scigo.Json;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// Reads a model whose type, parameters and hyperparameters come in any order: parameters are read at once where the type is known, and
/// come back to where it is not.
/// </summary>
struct EstimatorReader
{
    SciKitLearnModel? kind;
    object? parameters;
    int parametersAt;
    int hyperparametersAt;

    public EstimatorReader() => (parametersAt, hyperparametersAt) = (-1, -1);

    /// <summary>Whether there were parameters.</summary>
    internal readonly bool HasParameters => parametersAt >= 0;

    /// <summary>Takes the name of scikit-learn's class.</summary>
    /// <exception cref="ModelFormatException">There is no such model, or it is not in the catalog in use.</exception>
    internal void Resolve(ref JsonReader reader, string name, int at) => kind = SciKitLearnModels.Find(ref reader, name, at);

    /// <summary>Takes the parameters, which come next, or <c>null</c> in their place.</summary>
    internal void TakeParameters(ref JsonReader reader)
    {
        if (reader.TryReadNull())
            return;
        reader.Peek();
        parametersAt = reader.Position;
        if (kind is null)
            reader.Skip();
        else
            parameters = kind.ReadParameters(ref reader);
    }

    /// <summary>Takes hyperparameters, which come next, or <c>null</c> in their place.</summary>
    internal void TakeHyperparameters(ref JsonReader reader)
    {
        if (reader.TryReadNull())
            return;
        reader.Peek();
        hyperparametersAt = reader.Position;
        reader.Skip();
    }

    /// <summary>Takes what is read already, an object, as the parameters.</summary>
    internal void TakeParametersAt(int at) => parametersAt = at;

    /// <summary>Returns the model, once its type is known; the reader stays where it is.</summary>
    internal object Finish(ref JsonReader reader)
    {
        var end = reader.Position;
        if (parameters is null)
        {
            reader.Seek(parametersAt);
            parameters = kind!.ReadParameters(ref reader);
        }
        var model = kind!.ToModel(ref reader, parameters, parametersAt, hyperparametersAt);
        reader.Seek(end);
        return model;
    }

    /// <summary>Where the parameters stand, or -1.</summary>
    internal readonly int ParametersAt => parametersAt;
}
