using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>How a model is written with ONNX's operators, and found among them.</summary>
abstract class OnnxMapping
{
    /// <summary>The model's wire name.</summary>
    internal abstract string Name { get; }

    /// <summary>Whether the mapping is this model's.</summary>
    internal abstract bool IsFor(object model);

    /// <summary>Adds what transforms rows in the middle of a pipeline, and returns the name of the result.</summary>
    internal abstract string Transform(GraphBuilder graph, object model, string input);

    /// <summary>Adds what a model at the end of a pipeline answers, and declares the graph's outputs.</summary>
    internal abstract void Finish(GraphBuilder graph, object model, string input);

    /// <summary>Finds the model where a graph uses a value.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="value">The value's name; afterwards that of the model's result.</param>
    /// <returns>The model, or <c>null</c> when the operators are not the model's.</returns>
    internal abstract object? Find(GraphReader graph, ref string value);
}

/// <inheritdoc/>
/// <typeparam name="T">The model.</typeparam>
abstract class OnnxMapping<T> : OnnxMapping
    where T : class, IPersistableModel<T>
{
    internal sealed override string Name => T.ModelCodec.WireName;

    internal sealed override bool IsFor(object model) => model is T;

    internal sealed override string Transform(GraphBuilder graph, object model, string input) => Transform(graph, (T)model, input);

    internal sealed override void Finish(GraphBuilder graph, object model, string input) => Finish(graph, (T)model, input);

    protected virtual string Transform(GraphBuilder graph, T model, string input) =>
        throw new ArgumentException($"A {Name} does not transform: it can only be the last step.", nameof(model));

    protected abstract void Finish(GraphBuilder graph, T model, string input);
}

/// <summary>A mapping of a model that only transforms: at the end of a pipeline its result is the graph's.</summary>
/// <inheritdoc/>
abstract class OnnxTransformer<T> : OnnxMapping<T>
    where T : class, IPersistableModel<T>, ITransformer
{
    protected sealed override void Finish(GraphBuilder graph, T model, string input)
    {
        graph.AddNamed("Identity", [Transform(graph, model, input)], OutputNames.Variable);
        graph.Output(OutputNames.Variable, model.NFeaturesOut);
    }

    protected abstract override string Transform(GraphBuilder graph, T model, string input);
}
