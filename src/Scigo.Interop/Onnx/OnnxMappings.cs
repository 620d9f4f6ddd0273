using Scigo.Interop.Onnx.Mappings;
using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>The models that ONNX graphs are written for, and found in.</summary>
static class OnnxMappings
{
    // In the order in which they are looked for: a classifier begins like a regression, k-means like a scaler. Of models that are
    // written alike, the first stands for the others, unless notes say which it is.
    static readonly OnnxMapping[] All =
    [
        new ColumnTransformerMapping(),
        new KMeansMapping<KMeans>(),
        new KMeansMapping<MiniBatchKMeans>(),
        new GaussianNBMapping(),
        new KNeighborsClassifierMapping(),
        new LogisticRegressionMapping(),
        new SGDClassifierMapping(),
        new PassiveAggressiveClassifierMapping(),
        new MultinomialNBMapping(),
        new LinearRegressorMapping<LinearRegression>(),
        new LinearRegressorMapping<Ridge>(),
        new LinearRegressorMapping<Lasso>(),
        new LinearRegressorMapping<ElasticNet>(),
        new LinearRegressorMapping<SGDRegressor>(),
        new DecisionTreeClassifierMapping(),
        new RandomForestClassifierMapping(),
        new GradientBoostingClassifierMapping(),
        new GradientBoostingRegressorMapping(),
        new DecisionTreeRegressorMapping(),
        new RandomForestRegressorMapping(),
        new PCAMapping(),
        new NormalizerMapping(),
        new SimpleImputerMapping(),
        new OneHotEncoderMapping(),
        new StandardScalerMapping(),
        new MinMaxScalerMapping(),
    ];

    /// <summary>Returns how a model is written.</summary>
    /// <exception cref="ArgumentException">ONNX has no form for it.</exception>
    internal static OnnxMapping For(object model) => Array.Find(All, m => m.IsFor(model)) ?? throw new ArgumentException(
        $"A {model.GetType().Name} cannot be written as ONNX; Pipeline, {string.Join(", ", All.Select(static m => m.Name))} can.", nameof(model));

    /// <summary>Returns the model found where a graph uses a value, or <c>null</c>. One that is noted is looked for first.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="value">The value's name; afterwards that of the model's result.</param>
    internal static object? Find(GraphReader graph, ref string value)
    {
        var noted = graph.Noted;
        foreach (var mapping in All.OrderByDescending(m => m.Name == noted))
        {
            var end = value;
            if (mapping.Find(graph, ref end) is { } model)
            {
                graph.Accept(model);
                value = end;
                return model;
            }
            graph.Reject();
        }
        return null;
    }
}
