using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>Follows the values of a graph from operator to operator. Copies and casts between floating-point numbers are seen through.</summary>
sealed partial class GraphReader
{
    /// <summary>The domain of the classic operators.</summary>
    internal const string Ml = "ai.onnx.ml";

    // Each of the models that are looked for in turn looks at a node's constant.
    const long MostUses = 32;

    static readonly HashSet<string?> OfAnswers =
    [
        "ArgMax", "ArgMin", "Greater", "Cast", "Squeeze", "Reshape", "Gather", "ArrayFeatureExtractor", "ZipMap", "Normalizer", "Sigmoid", "Sqrt",
        "Clip", "Add", "Sub", "Div", "ReduceSum", "Equal", "Where", "Concat", "Softmax", "Neg",
        "GreaterOrEqual",
    ];

    readonly Dictionary<string, TensorProto> constants = [];
    readonly Dictionary<string, string> copies = [];
    readonly Dictionary<string, List<NodeProto>> users = [];
    readonly Dictionary<string, NodeProto> makers = [];
    readonly HashSet<string> outputs;
    readonly HashSet<NodeProto> unseen = new(ReferenceEqualityComparer.Instance);
    readonly List<NodeProto> followed = [];

    // What constants may hold together, each time that one is used: a file does not ask for more memory than a few times its length.
    long numbersLeft;
    NodeProto[] lastModel = [];

    readonly OnnxNotes? notes;
    readonly External.ExternalReader? external;

    /// <summary>Reads a graph.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="notes">What is noted of its models, if anything.</param>
    /// <param name="external">Where its tensors in other files are, if anyone knows.</param>
    /// <exception cref="ModelFormatException">It has not one input of numbers.</exception>
    internal GraphReader(ModelProto model, OnnxNotes? notes = null, External.ExternalReader? external = null)
    {
        (this.notes, this.external) = (notes, external);
        var graph = model.Graph ?? throw Error("has no graph");
        foreach (var tensor in graph.Initializer)
        {
            if (!constants.TryAdd(tensor.Name ?? "", tensor))
                throw Error($"has the constant \"{tensor.Name}\" twice");
        }
        RequireMadeOnce(graph);
        foreach (var node in graph.Node)
            Add(node);
        numbersLeft = MostUses * constants.Values.Sum(
            static t => t.DoubleData.Length + t.FloatData.Length + t.Int64Data.Length + t.Int32Data.Length + ((t.RawData?.Length ?? 0) / sizeof(float)));
        hasLoneConcatenation = graph.Node.Exists(static n => n is { OpType: "Concat", Input: [_] });
        // Older files list the constants among the inputs.
        if (graph.Input.FindAll(i => !constants.ContainsKey(i.Name ?? "")) is not [{ Name: { } name } input])
            throw Error($"has {graph.Input.Count} inputs, where a model takes one");
        Input = name;
        Width = input.Type?.TensorType?.Shape?.Dim is [_, { DimValue: { } features }] ? features : null;
        outputs = [.. graph.Output.Select(o => Resolve(o.Name ?? ""))];
        Operators = [.. graph.Node.Select(static n => n.OpType ?? "").Distinct()];
    }

    /// <summary>The name of the graph's input.</summary>
    internal string Input { get; }

    /// <summary>The number of columns of the value where models are looked for, where it is known.</summary>
    internal long? Width { get; set; }

    /// <summary>The models that were found, in that order: those within a model before it.</summary>
    internal List<object> Models { get; } = [];

    /// <summary>The wire name that notes have for the model that is looked for, or <c>null</c>.</summary>
    internal string? Noted => notes?.Types.ElementAtOrDefault(Models.Count);

    /// <summary>Whether notes say that the model is of that type.</summary>
    internal bool IsNoted<T>()
        where T : IPersistableModel<T> => Noted == T.ModelCodec.WireName;

    /// <summary>Whether notes say that the model is of that type, and does without a part that a hyperparameter is for.</summary>
    internal bool IsNotedWithout<T>(string hyperparameter)
        where T : IPersistableModel<T> =>
        IsNoted<T>() && notes!.Hyperparameters.ElementAtOrDefault(Models.Count) is { } chosen && chosen.TryGetValue(hyperparameter, out var part)
        && part.Kind == ParamValueKind.Boolean && !part.AsBoolean();

    /// <summary>Whether a node of that operator takes a value.</summary>
    internal bool Leads(string value, string opType) =>
        users.GetValueOrDefault(Resolve(value))?.Exists(node => node.OpType == opType && unseen.Contains(node)) == true;

    /// <summary>The operators in use.</summary>
    internal IReadOnlyList<string> Operators { get; }

    /// <summary>The operators that no model has been found in.</summary>
    internal IEnumerable<string> Unseen => unseen.Select(static n => n.OpType ?? "").Distinct();

    // Or else a value that many nodes make would be followed to all that take it, from each of them.
    void RequireMadeOnce(GraphProto graph)
    {
        var made = new HashSet<string>(constants.Keys);
        made.UnionWith(graph.Input.Select(static i => i.Name ?? ""));
        // A name that is empty stands for an output that is not wanted.
        foreach (var value in graph.Node.SelectMany(static n => n.Output).Where(static o => o.Length > 0))
        {
            if (!made.Add(value))
                throw Error($"makes the value \"{value}\" twice");
        }
    }

    void Add(NodeProto node)
    {
        // Another name of ONNX's own.
        if (node.Domain == "ai.onnx")
            node.Domain = null;
        if (node is { OpType: "Constant", Output: [var name] } && node.Find("value")?.T is { } tensor)
        {
            constants[name] = tensor;
            return;
        }
        if (node is { Input: [var from], Output: [var to] } && IsCopy(node))
        {
            copies[to] = Resolve(from);
            return;
        }
        unseen.Add(node);
        foreach (var output in node.Output)
            makers[output] = node;
        foreach (var input in node.Input.Select(Resolve).Distinct())
        {
            if (!users.TryGetValue(input, out var list))
                users.Add(input, list = []);
            list.Add(node);
        }
    }

    static bool IsCopy(NodeProto node) =>
        node.OpType == "Identity" || (node.OpType == "Cast" && node.Int("to", 0) is (long)DataType.Float or (long)DataType.Double);

    string Resolve(string value) => copies.GetValueOrDefault(value, value);

    /// <summary>Whether two names are of one value.</summary>
    internal bool IsSame(string left, string right) => Resolve(left) == Resolve(right);

    /// <summary>Whether a value is one of the graph's outputs.</summary>
    internal bool IsOutput(string value) => outputs.Contains(Resolve(value));

    /// <summary>Returns the node of that operator which takes a value, or <c>null</c>.</summary>
    internal NodeProto? Next(string value, string opType, string domain) =>
        Next(value, node => node.OpType == opType && (node.Domain ?? "") == domain && node.Output.Count > 0);

    /// <summary>Returns the node of that classic operator which takes a value, if it is as expected, or <c>null</c>.</summary>
    internal NodeProto? NextMl(string value, string opType, Predicate<NodeProto> isExpected) =>
        Next(value, node => node.OpType == opType && node.Domain == Ml && node.Output.Count > 0 && isExpected(node));

    /// <summary>Returns the node of that operator, one of ONNX's own, which takes a value and a constant, or <c>null</c>.</summary>
    internal NodeProto? Next(string value, string opType, out NDArray<double> constant)
    {
        var isOrdered = opType is not ("Add" or "Mul");
        NDArray<double>? found = null;
        var next = Next(value, node =>
        {
            if (node is not { Input: [var left, var right], Output: [_] } || node.OpType != opType || !string.IsNullOrEmpty(node.Domain))
                return false;
            var isFirst = Resolve(left) == Resolve(value);
            found = isFirst || !isOrdered ? TryConstant(isFirst ? right : left) : default(NDArray<double>?);
            return found is not null;
        });
        constant = found.GetValueOrDefault();
        return next;
    }

    NodeProto? Next(string value, Predicate<NodeProto> isIt)
    {
        if (users.GetValueOrDefault(Resolve(value))?.Find(node => unseen.Contains(node) && isIt(node)) is not { } node)
            return null;
        followed.Add(node);
        return node;
    }

    // Fetched from another file, if it is there, only when a model may have it.
    TensorProto? Constant(string value)
    {
        var tensor = constants.GetValueOrDefault(Resolve(value));
        if (tensor?.DataLocation == External.ExternalReader.Elsewhere && external is not null)
            numbersLeft += MostUses * external.Fetch(tensor) / sizeof(float);
        return tensor;
    }

    /// <summary>Returns a constant of floating-point numbers, or <c>null</c> when it is none.</summary>
    /// <exception cref="ModelFormatException">So many nodes share constants that their copies would take far more memory than the
    /// file.</exception>
    internal NDArray<double>? TryConstant(string value)
    {
        if (Constant(value) is not { DataType: DataType.Float or DataType.Double } tensor)
            return null;
        var numbers = Tensors.Numbers(tensor);
        if ((numbersLeft -= numbers.Length) < 0)
            throw Error("shares its constants among more nodes than a model's");
        return numbers;
    }

    /// <summary>Returns a constant of whole numbers, or <c>null</c> when it is none.</summary>
    /// <inheritdoc cref="TryConstant"/>
    internal long[]? TryIntegers(string value)
    {
        if (Constant(value) is not { DataType: DataType.Int64 or DataType.Int32 } tensor)
            return null;
        var numbers = Tensors.Integers(tensor);
        return (numbersLeft -= numbers.Length) >= 0 ? numbers : throw Error("shares its constants among more nodes than a model's");
    }

    /// <summary>Returns the axes that a node reduces, an input or, in older files, an attribute; <c>null</c> when they are not there.</summary>
    internal long[]? Axes(NodeProto node) => node.Find("axes")?.Ints ?? (node.Input.Count > 1 ? TryIntegers(node.Input[1]) : null);

    /// <summary>Returns the node of that operator which makes a value of a constant of floating-point numbers, and the constant.</summary>
    internal NodeProto? Of(string value, string opType, out NDArray<double> constant)
    {
        NDArray<double>? found = null;
        if (makers.GetValueOrDefault(Resolve(value)) is { Input: [var input] } node && node.OpType == opType && unseen.Contains(node))
            found = TryConstant(input);
        constant = found.GetValueOrDefault();
        if (found is null)
            return null;
        followed.Add(makers[Resolve(value)]);
        return makers[Resolve(value)];
    }

    /// <summary>Returns a constant with one number.</summary>
    /// <exception cref="ModelFormatException">The value is no such constant.</exception>
    internal double Number(string value) => TryConstant(value) is { Length: 1 } number
        ? number.Span[0]
        : throw Error($"has \"{value}\" where a constant number is expected");

    /// <summary>Returns the names of classes that a constant holds, or <c>null</c> when it is none.</summary>
    internal string[]? Labels(string value) => Constant(value) switch
    {
        { DataType: DataType.String } texts => Tensors.Texts(texts),
        { DataType: DataType.Int64 or DataType.Int32 } numbers => ClassLabels.Names(Tensors.Integers(numbers)),
        _ => null,
    };

    /// <summary>Whether a node of that operator is anywhere in the graph.</summary>
    internal bool Has(string opType) => Operators.Contains(opType);

    /// <summary>Says that what was followed last is a model.</summary>
    internal void Accept(object model)
    {
        Models.Add(model);
        unseen.ExceptWith(followed);
        lastModel = [.. followed];
        followed.Clear();
    }

    /// <summary>Looks for one of several forms. The nodes that were followed count when it is found, and not otherwise.</summary>
    internal T? Try<T>(Func<T?> form)
        where T : class
    {
        var before = followed.Count;
        var found = form();
        if (found is null)
            followed.RemoveRange(before, followed.Count - before);
        return found;
    }

    /// <summary>Says that what was followed last was no model.</summary>
    internal void Reject() => followed.Clear();

    /// <summary>Says that the operators behind the last model make its answers: labels, probabilities, maps of them.</summary>
    internal void AcceptAnswers()
    {
        var known = new HashSet<NodeProto>(ReferenceEqualityComparer.Instance);
        var left = new Stack<NodeProto>(lastModel);
        while (left.TryPop(out var node))
        {
            if (!known.Add(node))
                continue;
            unseen.Remove(node);
            foreach (var next in node.Output.SelectMany(o => users.GetValueOrDefault(Resolve(o)) ?? []))
            {
                if (OfAnswers.Contains(next.OpType))
                    left.Push(next);
            }
        }
    }

    /// <summary>Returns the error that the graph holds what is no model.</summary>
    internal ModelFormatException Refused(string what) => Error($"holds {what}");

    static ModelFormatException Error(string what) => new(ModelFormatError.UnknownType, $"The ONNX graph {what}.");
}
