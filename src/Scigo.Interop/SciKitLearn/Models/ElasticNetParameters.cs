using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>ElasticNet</c>.</summary>
[PersistableModel("sklearn.ElasticNet", InCatalog = false)]
sealed partial class ElasticNetParameters : CoordinateDescentParameters, ISciKitLearnParameters<ElasticNet, ElasticNetParameters>
{
    [Member(14, Name = "l1_ratio")]
    public double L1Ratio { get; set; } = 0.5;

    public static ElasticNetParameters Of(ElasticNet model)
    {
        var parameters = new ElasticNetParameters { L1Ratio = model.L1Ratio };
        parameters.Set(model);
        return parameters;
    }

    public ElasticNet ToModel() => Fill(new ElasticNet { L1Ratio = L1Ratio });
}
