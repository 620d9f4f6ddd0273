using System.Buffers;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>A classifier's graph that is put together by hand, in either precision.</summary>
sealed class OnnxGraph(OnnxPrecision precision)
{
    readonly GraphProto graph = new() { Name = "other", Input = [Value("X", TypeOf(precision), 2)] };

    internal long Opset { get; init; } = 17;

    internal DataType NumberType => TypeOf(precision);

    internal void Constant(string name, double[] values, params long[] dims) => graph.Initializer.Add(Tensors.Of(name, values, precision, dims));

    internal void Constant(string name, long[] values) => graph.Initializer.Add(Tensors.Of(name, values, values.Length));

    /// <summary>Returns the declaration of a value of numbers, of any shape.</summary>
    internal ValueInfoProto Number(string name) => new() { Name = name, Type = new() { TensorType = new() { ElemType = NumberType } } };

    internal void Node(string op, string[] inputs, string output, params AttributeProto[] attributes) => Add("", op, inputs, [output], attributes);

    internal void MlNode(string op, string[] inputs, string output, params AttributeProto[] attributes) => Add("ai.onnx.ml", op, inputs, [output], attributes);

    internal void Add(string domain, string op, string[] inputs, string[] outputs, params AttributeProto[] attributes) =>
        graph.Node.Add(new() { OpType = op, Domain = domain, Input = [.. inputs], Output = [.. outputs], Attribute = [.. attributes] });

    /// <summary>Adds a reduction whose axis is an attribute before that opset, and an input since.</summary>
    internal void Reduce(string op, string input, string output, long axis, long keepdims, long inputSince)
    {
        if (Opset < inputSince)
        {
            Node(op, [input], output, Attributes.Of("axes", [axis]), Attributes.Of("keepdims", keepdims));
            return;
        }
        Constant($"{output} axis", [axis]);
        Node(op, [input, $"{output} axis"], output, Attributes.Of("keepdims", keepdims));
    }

    /// <summary>Adds the names of classes and the outputs; maps too, when there is something to make them of.</summary>
    internal void Classes(int count, bool isText, string? maps)
    {
        string[] texts = [.. Enumerable.Range(0, count).Select(static c => $"class {c}")];
        int[] numbers = [.. Enumerable.Range(5, count)];
        graph.Initializer.Add(isText
            ? Tensors.Of("classes", texts)
            : new() { Name = "classes", DataType = DataType.Int32, Dims = [count], Int32Data = numbers });
        graph.Output.Add(Value("label", isText ? DataType.String : DataType.Int64, null));
        if (maps is null)
        {
            graph.Output.Add(Value("probabilities", NumberType, count));
            return;
        }
        graph.Output.Add(new() { Name = "probabilities" });
        MlNode("ZipMap", [maps], "probabilities", isText
            ? Attributes.Of("classlabels_strings", texts)
            : Attributes.Of("classlabels_int64s", Array.ConvertAll(numbers, static n => (long)n)));
    }

    /// <summary>The graph is read as that model, which answers as ONNX Runtime does.</summary>
    internal void Same<T>(NDArray<double> x, OnnxPrecision precision, bool isText, int classes)
        where T : IClassifier
    {
        object model = OnnxImportTests.Read(ToArray());
        Assert.True(model is T, (model as OnnxModel)?.Reason);
        string[] names = [.. Enumerable.Range(0, classes).Select(c => isText ? $"class {c}" : $"{c + 5}")];
        Assert.Equal(names, ((T)model).Classes);
        var computed = OnnxRun.Answer(ToArray(), x, precision, names);
        var expected = Answers.Of(model, x);
        Assert.Equal(expected["predict"], computed["predict"]);
        var tolerance = precision == OnnxPrecision.Float64 ? 1e-12 : 1e-5;
        Assert.All(expected["predict_proba"], (value, i) => Assert.Equal(value, computed["predict_proba"][i], tolerance));
    }

    internal byte[] ToArray() => Write(graph, Opset, mlOpset: 1);

    /// <summary>Returns the model of a graph.</summary>
    internal static byte[] Write(GraphProto graph, long opset, long mlOpset)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(
            new ModelProto
            {
                IrVersion = 8,
                ProducerName = "a test",
                Graph = graph,
                OpsetImport = [new() { Domain = "", Version = opset }, new() { Domain = "ai.onnx.ml", Version = mlOpset }],
            },
            buffer);
        return buffer.WrittenSpan.ToArray();
    }

    static DataType TypeOf(OnnxPrecision precision) => precision == OnnxPrecision.Float64 ? DataType.Double : DataType.Float;

    /// <summary>Returns the declaration of a value of rows; without a number of columns it has one dimension.</summary>
    internal static ValueInfoProto Value(string name, DataType type, int? columns)
    {
        var shape = new TensorShapeProto { Dim = [new() { DimParam = "N" }] };
        if (columns is { } count)
            shape.Dim.Add(new() { DimValue = count });
        return new() { Name = name, Type = new() { TensorType = new() { ElemType = type, Shape = shape } } };
    }
}
