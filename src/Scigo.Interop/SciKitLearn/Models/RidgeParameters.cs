using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>Ridge</c>, whatever its solver, with one penalty for all outputs.</summary>
[PersistableModel("sklearn.Ridge", InCatalog = false)]
sealed partial class RidgeParameters : LinearRegressorParameters, ISciKitLearnParameters<Ridge, RidgeParameters>
{
    [Member(6)]
    public double Alpha { get; set; } = 1;

    public static RidgeParameters Of(Ridge model)
    {
        var parameters = new RidgeParameters { Alpha = model.Alpha };
        parameters.Set(model);
        return parameters;
    }

    public Ridge ToModel()
    {
        var model = new Ridge { FitIntercept = FitIntercept, Alpha = Alpha };
        if (IsFitted)
            Restore(model);
        return model;
    }
}
