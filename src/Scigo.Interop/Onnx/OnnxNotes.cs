using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>What a graph does not say by itself, kept among its properties: a pipeline's names, and how models were to be trained.</summary>
[PersistableModel("onnx.notes", InCatalog = false)]
sealed partial class OnnxNotes
{
    /// <summary>The property that holds it, as JSON.</summary>
    internal const string Property = "scigo";

    /// <summary>Between the name of a step that is a pipeline and those of its steps: no name has it in it.</summary>
    internal const string Within = "__";

    /// <summary>The model's wire name.</summary>
    [Member(1)]
    public string Model { get; set; } = "";

    /// <summary>The names of the steps in order, those of a step within another as <c>outer__inner</c>, before it; empty where the model is
    /// just one.</summary>
    [Member(2)]
    public List<string> Steps { get; set; } = [];

    /// <summary>The hyperparameters of the steps, or of the one model, by step.</summary>
    [Member(3)]
    public List<ParamSet> Hyperparameters { get; set; } = [];

    /// <summary>The wire names of the steps, or of the one model: some models are written alike.</summary>
    [Member(4)]
    public List<string> Types { get; set; } = [];

    /// <summary>Returns a model's own hyperparameters: those that are models are steps themselves.</summary>
    internal static ParamSet HyperparametersOf(IPersistableModel model)
    {
        var all = model.GetParams(deep: false);
        return model is ColumnTransformer ? ParamSet.Create([.. all.Where(static p => p.Key != "transformers").Select(static p => (p.Key, p.Value))]) : all;
    }
}
