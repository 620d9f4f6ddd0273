namespace Scigo.Interop.Onnx;

/// <summary>Rows times a matrix, plus a vector, in the forms that exporters have for it: <c>MatMul</c> and <c>Add</c>, or <c>Gemm</c>.</summary>
/// <param name="Coefficients">The matrix transposed: a row for each output.</param>
/// <param name="Intercepts">What is added; none when nothing is.</param>
/// <param name="Outputs">The number of outputs.</param>
/// <param name="Result">The name of the result.</param>
sealed record LinearProduct(double[] Coefficients, double[] Intercepts, int Outputs, string Result)
{
    /// <summary>Finds one where a graph uses a value; <c>null</c> when it does not.</summary>
    internal static LinearProduct? Find(GraphReader graph, string value) => graph.Try(() => FindProduct(graph, value)) ?? FindGemm(graph, value);

    static LinearProduct? FindProduct(GraphReader graph, string value)
    {
        if (graph.Next(value, "MatMul", out var matrix) is not { } product || matrix.Rank is not (1 or 2)
            || graph.Next(product.Output[0], "Add", out var intercepts) is not { } sum)
            return null;
        return new(
            Matrices.Transpose(matrix.Span, matrix.Shape[0]), intercepts.ToArray(), matrix.Rank == 1 ? 1 : matrix.Shape[1], sum.Output[0]);
    }

    static LinearProduct? FindGemm(GraphReader graph, string value)
    {
        if (graph.Next(value, "Gemm", "") is not { Input: [var rows, var factor, ..] } gemm || !graph.IsSame(rows, value)
            || gemm.Float("alpha", 1) != 1 || gemm.Float("beta", 1) != 1 || gemm.Int("transA", 0) != 0
            || graph.TryConstant(factor) is not { Rank: 2 } matrix)
            return null;
        double[] intercepts = [];
        if (gemm.Input.Count > 2 && gemm.Input[2].Length > 0)
        {
            if (graph.TryConstant(gemm.Input[2]) is not { } added)
                return null;
            intercepts = added.ToArray();
        }
        return gemm.Int("transB", 0) != 0
            ? new(matrix.ToArray(), intercepts, matrix.Shape[0], gemm.Output[0])
            : new(Matrices.Transpose(matrix.Span, matrix.Shape[0]), intercepts, matrix.Shape[1], gemm.Output[0]);
    }
}
