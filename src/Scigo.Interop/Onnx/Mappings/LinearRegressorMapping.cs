using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>Linear models of numbers: <c>LinearRegressor</c> in float32, <c>MatMul</c> and <c>Add</c> in float64.</summary>
sealed class LinearRegressorMapping<T> : OnnxMapping<T>
    where T : LinearRegressor, IPersistableModel<T>, new()
{
    protected override void Finish(GraphBuilder graph, T model, string input)
    {
        var (coef, outputs) = (model.Coef, model.NOutputs);
        var intercepts = model.Intercepts is { } several ? several.Span.ToArray() : [model.Intercept];
        if (graph.Precision == OnnxPrecision.Float64)
        {
            var product = graph.Add("MatMul", [input, graph.Constant("coef", Matrices.Transpose(coef.Span, outputs), model.NFeatures, outputs)]);
            graph.AddNamed("Add", [product, graph.Constant("intercept", intercepts, outputs)], OutputNames.Variable);
        }
        else
        {
            graph.AddMl(
                "LinearRegressor", [input], [OutputNames.Variable],
                Attributes.Of("coefficients", Matrices.Floats(coef.Span)),
                Attributes.Of("intercepts", Matrices.Floats(intercepts)),
                Attributes.Of("targets", outputs));
        }
        graph.Output(OutputNames.Variable, outputs);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.NextMl(value, "LinearRegressor", static n => n.Text("post_transform", "NONE") == "NONE") is { } regressor)
        {
            value = regressor.Output[0];
            var targets = checked((int)regressor.Int("targets", 1));
            return Make(graph, Matrices.Doubles(regressor.Floats("coefficients")), Matrices.Doubles(regressor.Floats("intercepts")), targets);
        }
        if (LinearProduct.Find(graph, value) is not { } product)
            return null;
        // One number for each row, in whatever shape: skl2onnx spells it out.
        value = product.Outputs == 1 && graph.Next(product.Result, "Reshape", "") is { } column ? column.Output[0] : product.Result;
        return Make(graph, product.Coefficients, product.Intercepts, product.Outputs);
    }

    // A graph does not say whether y had rank 1: a single output is taken for that.
    static T Make(GraphReader graph, double[] coefficients, double[] intercepts, int outputs)
    {
        if (outputs < 1 || coefficients.Length == 0 || coefficients.Length % outputs != 0 || (intercepts.Length != 0 && intercepts.Length != outputs))
            throw graph.Refused($"a linear regression with {coefficients.Length} coefficients and {intercepts.Length} intercepts for {outputs} outputs");
        var model = new T { FitIntercept = intercepts.Length > 0 };
        var nFeatures = coefficients.Length / outputs;
        if (intercepts.Length == 0)
            intercepts = new double[outputs];
        return outputs == 1
            ? model.SetParams(("coefficients", coefficients), ("intercept", intercepts[0]), ("n_features", nFeatures))
            : model.SetParams(
                ("coefficient_matrix", new NDArray<double>(coefficients, outputs, nFeatures)),
                ("intercepts", intercepts), ("n_features", nFeatures));
    }
}
