using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>LinearRegression</c>.</summary>
[PersistableModel("sklearn.LinearRegression", InCatalog = false)]
sealed partial class LinearRegressionParameters : LinearRegressorParameters, ISciKitLearnParameters<LinearRegression, LinearRegressionParameters>
{
    [Member(6, Name = "rank_")]
    [FormerName("rank")]
    public int? Rank { get; set; }

    [Member(7, Name = "singular_")]
    [FormerName("singular")]
    public NDArray<double>? Singular { get; set; }

    public static LinearRegressionParameters Of(LinearRegression model)
    {
        var parameters = new LinearRegressionParameters();
        parameters.Set(model);
        parameters.Singular = model.Singular;
        parameters.Rank = model.Singular is null ? null : model.Rank;
        return parameters;
    }

    public LinearRegression ToModel()
    {
        var model = new LinearRegression { FitIntercept = FitIntercept };
        if (!IsFitted)
            return model;
        Restore(model);
        return model.SetParams(
            ("rank", Rank ?? 0), ("singular", Singular is { } singular ? Check.Rank(singular, 1, "singular_", "(singular values)") : ParamValue.Null));
    }
}
