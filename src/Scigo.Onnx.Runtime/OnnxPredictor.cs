using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>
/// Predicts with a graph by Microsoft's ONNX Runtime: one input of numbers, shape (N, features), float or double. Any number of threads
/// may predict at the same time.
/// </summary>
/// <example>
/// <code>
/// var model = ModelFile.Load&lt;OnnxModel&gt;("model.onnx");
/// using var predictor = new OnnxPredictor(model);
/// var predictions = predictor.Predict(x);
/// </code>
/// </example>
public sealed class OnnxPredictor : IPredictor, IDisposable
{
    readonly InferenceSession session;
    readonly string input;
    readonly string answer;
    readonly bool isDouble;

    /// <summary>Prepares a graph.</summary>
    /// <exception cref="ModelFormatException">ONNX Runtime refuses the graph, tensors of it are in other files that are not in its folder, or it does not take one
    /// input of numbers with a known number of features.</exception>
    public OnnxPredictor(OnnxModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        session = Load(model);
        try
        {
            if (session.InputMetadata.ToArray() is not [{ Key: var name, Value: { Dimensions: [_, > 0 and var features], ElementType: var type } }]
                || (type != typeof(float) && type != typeof(double)))
                throw Refused("does not take one input of float or double of shape (N, features)");
            (input, isDouble, NFeatures) = (name, type == typeof(double), features);
            answer = session.OutputNames[0];
            NOutputs = session.OutputMetadata[answer] switch
            {
                { IsTensor: true, Dimensions: [_] } => 1,
                { IsTensor: true, Dimensions: [_, > 0 and var outputs] } => outputs,
                _ => throw Refused($"does not say how many values its output \"{answer}\" has for each row"),
            };
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    static InferenceSession Load(OnnxModel model)
    {
        using var options = new SessionOptions();
        if (model.FindExternalTensor() is { } tensor)
        {
            // ONNX Runtime would look in the folder that the program happens to run in.
            if (model.Path is null)
                throw new ModelFormatException(
                    ModelFormatError.InvalidValue,
                    $"The graph's tensor \"{tensor}\" is in another file: load the model by its path, or save it with its tensors inside.");
            options.AddSessionConfigEntry("session.model_external_initializers_file_folder_path", model.FindExternalFolder());
        }
        try
        {
            return new InferenceSession(model.Graph.ToArray(), options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new ModelFormatException(ModelFormatError.InvalidValue, $"ONNX Runtime refuses the graph: {e.Message}", innerException: e);
        }
    }

    static ModelFormatException Refused(string what) =>
        new(ModelFormatError.InvalidValue, $"The graph {what}: run it by ONNX Runtime itself.");

    /// <inheritdoc/>
    public int NFeatures { get; }

    /// <summary>The number of values of the graph's first output for each row.</summary>
    public int NOutputs { get; }

    /// <summary>The names of all outputs.</summary>
    public IReadOnlyList<string> OutputNames => session.OutputNames;

    /// <summary>Predicts the graph's first output.</summary>
    /// <param name="rows">Rows of <see cref="NFeatures"/> features, one after the other.</param>
    /// <param name="destination">Receives <see cref="NOutputs"/> values per row.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows, or <paramref name="destination"/> is too
    /// short.</exception>
    /// <exception cref="InvalidOperationException">The first output is text: <see cref="Run"/> returns it.</exception>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        if (rows.Length % NFeatures != 0)
            throw new ArgumentException($"{rows.Length} values are no rows of {NFeatures} features.", nameof(rows));
        var x = new NDArray<double>(rows.ToArray(), rows.Length / NFeatures, NFeatures);
        var values = Run(x)[answer];
        var numbers = values.Kind == ParamValueKind.Array
            ? values.AsArray<double>()
            : throw new InvalidOperationException($"The output \"{answer}\" is text: call Run.");
        if (destination.Length < numbers.Length)
            throw new ArgumentException($"There is room for {destination.Length} values; {numbers.Length} are needed.", nameof(destination));
        numbers.Span.CopyTo(destination);
    }

    /// <summary>Predicts the graph's first output.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The output, in its own shape.</returns>
    /// <inheritdoc cref="Predict(ReadOnlySpan{double}, Span{double})"/>
    public NDArray<double> Predict(NDArray<double> x) => Run(x)[answer] is { Kind: ParamValueKind.Array } values
        ? values.AsArray<double>()
        : throw new InvalidOperationException($"The output \"{answer}\" is text: call Run.");

    /// <summary>Computes all outputs.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>By name: arrays of double for numbers, lists of text for text.</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    /// <exception cref="NotSupportedException">An output is neither numbers nor text, as the maps that ZipMap makes.</exception>
    public ParamSet Run(NDArray<double> x)
    {
        if (x.Rank != 2 || x.Shape[1] != NFeatures)
            throw new ArgumentException($"x has shape ({string.Join(", ", x.Shape.ToArray())}); (samples, {NFeatures}) is expected.", nameof(x));
        int[] shape = [x.Shape[0], x.Shape[1]];
        var tensor = isDouble
            ? NamedOnnxValue.CreateFromTensor(input, new DenseTensor<double>(x.ToArray(), shape))
            : NamedOnnxValue.CreateFromTensor(input, new DenseTensor<float>(Array.ConvertAll(x.ToArray(), static v => (float)v), shape));
        using var outputs = session.Run([tensor]);
        var answers = new ParamSetBuilder();
        foreach (var output in outputs)
            answers.Add(output.Name, Convert(output));
        return answers.Build();
    }

    static ParamValue Convert(NamedOnnxValue output) => output.Value switch
    {
        Tensor<double> doubles => Numbers(doubles.ToArray(), doubles),
        Tensor<float> floats => Numbers(Array.ConvertAll(floats.ToArray(), static v => (double)v), floats),
        Tensor<long> integers => Numbers(Array.ConvertAll(integers.ToArray(), static v => (double)v), integers),
        Tensor<int> integers => Numbers(Array.ConvertAll(integers.ToArray(), static v => (double)v), integers),
        Tensor<string> texts => texts.ToArray(),
        _ => throw new NotSupportedException($"The output \"{output.Name}\" is neither numbers nor text."),
    };

    static NDArray<double> Numbers<T>(double[] values, Tensor<T> tensor) => new(values, tensor.Dimensions);

    /// <summary>Gives the graph's memory back.</summary>
    public void Dispose() => session.Dispose();
}
