using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>Puts a graph together, node by node.</summary>
sealed class GraphBuilder(OnnxPrecision precision, int nFeatures)
{
    /// <summary>The name of the graph's input, shape (N, features).</summary>
    internal const string Input = "X";

    // The names and versions of https://onnx.ai's release 1.12: what every ONNX Runtime since then runs.
    const long IrVersion = 8;
    const long Opset = 17;
    const long MlOpset = 3;
    const string Ml = "ai.onnx.ml";
    const string Rows = "N";

    readonly GraphProto graph = new() { Name = "scigo" };
    readonly HashSet<string> used = [Input];
    bool usesMl;

    /// <summary>The numbers that the graph computes with.</summary>
    internal OnnxPrecision Precision => precision;

    /// <summary>What stands before the names of nodes and constants: the pipeline's step.</summary>
    internal string Prefix { get; set; } = "";

    /// <summary>The type of the numbers that the graph computes with.</summary>
    internal DataType NumberType => precision == OnnxPrecision.Float64 ? DataType.Double : DataType.Float;

    /// <summary>Adds a constant of the graph's precision, and returns its name.</summary>
    internal string Constant(string name, ReadOnlySpan<double> values, params long[] dims)
    {
        name = Unique(name);
        graph.Initializer.Add(Tensors.Of(name, values, precision, dims));
        return name;
    }

    /// <summary>Adds a vector of whole numbers.</summary>
    internal string Constant(string name, params ReadOnlySpan<long> values)
    {
        name = Unique(name);
        graph.Initializer.Add(Tensors.Of(name, values, values.Length));
        return name;
    }

    /// <summary>Adds a whole number without dimensions.</summary>
    internal string Scalar(string name, long value)
    {
        name = Unique(name);
        graph.Initializer.Add(Tensors.Of(name, [value]));
        return name;
    }

    /// <summary>Adds a vector of texts.</summary>
    internal string Constant(string name, IReadOnlyList<string> values)
    {
        name = Unique(name);
        graph.Initializer.Add(Tensors.Of(name, values));
        return name;
    }

    /// <summary>Adds a node of ONNX's own operators, and returns the name of its output.</summary>
    internal string Add(string opType, ReadOnlySpan<string> inputs, params ReadOnlySpan<AttributeProto> attributes) =>
        AddNode("", opType, inputs, [Unique(opType)], attributes);

    /// <summary>Adds a node of ONNX's own operators that has two outputs, and returns their names.</summary>
    internal (string First, string Second) AddPair(string opType, ReadOnlySpan<string> inputs, params ReadOnlySpan<AttributeProto> attributes)
    {
        string[] outputs = [Unique(opType), Unique(opType)];
        AddNode("", opType, inputs, outputs, attributes);
        return (outputs[0], outputs[1]);
    }

    /// <summary>Declares a value of numbers of any shape, of a graph within the graph.</summary>
    internal ValueInfoProto Number(string name) => new() { Name = name, Type = new() { TensorType = new() { ElemType = NumberType } } };

    /// <summary>Adds a node whose output has a name that is known, and returns that.</summary>
    internal string AddNamed(string opType, ReadOnlySpan<string> inputs, string output, params ReadOnlySpan<AttributeProto> attributes) =>
        AddNode("", opType, inputs, [output], attributes);

    /// <summary>Adds a node of the classic operators, and returns the name of its first output.</summary>
    /// <param name="opType">The operator.</param>
    /// <param name="inputs">The values that it takes.</param>
    /// <param name="outputs">The names of its outputs; none for one of any name.</param>
    /// <param name="attributes">Its attributes.</param>
    internal string AddMl(string opType, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs, params ReadOnlySpan<AttributeProto> attributes)
    {
        usesMl = true;
        return AddNode(Ml, opType, inputs, outputs.IsEmpty ? [Unique(opType)] : outputs, attributes);
    }

    string AddNode(
        string domain, string opType, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs, ReadOnlySpan<AttributeProto> attributes)
    {
        graph.Node.Add(new()
        {
            Name = Unique(opType + "_node"),
            OpType = opType,
            Domain = domain.Length == 0 ? null : domain,
            Input = [.. inputs],
            Output = [.. outputs],
            Attribute = [.. attributes],
        });
        return outputs[0];
    }

    /// <summary>Says of what type a value is which a classic operator makes, shape (N, columns), and returns its name.</summary>
    internal string Describe(string name, int columns)
    {
        Declare(graph.ValueInfo, name, DataType.Float, columns);
        return name;
    }

    /// <summary>Declares an output of the graph's precision, shape (N, columns).</summary>
    internal void Output(string name, int columns) => Declare(graph.Output, name, NumberType, columns);

    /// <summary>Declares an output with a whole number or a text for each row, shape (N).</summary>
    internal void LabelOutput(string name, bool isText) => Declare(graph.Output, name, isText ? DataType.String : DataType.Int64, null);

    /// <summary>Returns the model.</summary>
    /// <param name="properties">What it says about itself.</param>
    internal ModelProto Finish(IEnumerable<KeyValuePair<string, string>> properties)
    {
        Declare(graph.Input, Input, NumberType, nFeatures);
        var model = new ModelProto
        {
            IrVersion = IrVersion,
            ProducerName = "scigo",
            Graph = graph,
            OpsetImport = [new() { Domain = "", Version = Opset }],
            MetadataProps = [.. properties.Select(static p => new StringStringEntryProto { Key = p.Key, Value = p.Value })],
        };
        if (usesMl)
            model.OpsetImport.Add(new() { Domain = Ml, Version = MlOpset });
        return model;
    }

    static void Declare(List<ValueInfoProto> values, string name, DataType type, int? columns)
    {
        var shape = new TensorShapeProto { Dim = [new() { DimParam = Rows }] };
        if (columns is { } count)
            shape.Dim.Add(new() { DimValue = count });
        values.Add(new() { Name = name, Type = new() { TensorType = new() { ElemType = type, Shape = shape } } });
    }

    /// <summary>Returns a name that nothing has yet: a second of the same name has a number.</summary>
    internal string Unique(string name)
    {
        var unique = Prefix + name;
        for (var number = 2; !used.Add(unique); number++)
            unique = $"{Prefix}{name}_{number}";
        return unique;
    }
}
