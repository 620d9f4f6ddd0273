using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>KMeans</c>.</summary>
[PersistableModel("sklearn.KMeans", InCatalog = false)]
sealed partial class KMeansParameters : ClusterParameters, ISciKitLearnParameters<KMeans, KMeansParameters>
{
    [Member(6)]
    public int MaxIter { get; set; } = 300;

    [Member(7)]
    public double Tol { get; set; } = 1e-4;

    public static KMeansParameters Of(KMeans model)
    {
        var parameters = new KMeansParameters { MaxIter = model.MaxIter, Tol = model.Tol };
        parameters.Set(model, model.Init, model.NInit, model.RandomState);
        return parameters;
    }

    public KMeans ToModel()
    {
        var model = new KMeans { MaxIter = MaxIter, Tol = Tol, RandomState = RandomState ?? 0, Init = InitCenters() };
        model.NInit = InitCount(model.NInit);
        Restore(model);
        return model;
    }
}
