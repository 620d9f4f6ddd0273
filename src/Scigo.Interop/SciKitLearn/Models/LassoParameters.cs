using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>Lasso</c>.</summary>
[PersistableModel("sklearn.Lasso", InCatalog = false)]
sealed partial class LassoParameters : CoordinateDescentParameters, ISciKitLearnParameters<Lasso, LassoParameters>
{
    public static LassoParameters Of(Lasso model)
    {
        var parameters = new LassoParameters();
        parameters.Set(model);
        return parameters;
    }

    public Lasso ToModel() => Fill(new Lasso());
}
