using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>MiniBatchKMeans</c>.</summary>
[PersistableModel("sklearn.MiniBatchKMeans", InCatalog = false)]
sealed partial class MiniBatchKMeansParameters : ClusterParameters, ISciKitLearnParameters<MiniBatchKMeans, MiniBatchKMeansParameters>
{
    [Member(6)]
    public int MaxIter { get; set; } = 100;

    [Member(7)]
    public double Tol { get; set; }

    [Member(13)]
    public int BatchSize { get; set; } = 1024;

    [Member(14)]
    public int? MaxNoImprovement { get; set; } = 10;

    [Member(15)]
    public int? InitSize { get; set; }

    [Member(16)]
    public double ReassignmentRatio { get; set; } = 0.01;

    [Member(17, Name = "n_steps_")]
    public int? NSteps { get; set; }

    /// <summary>The number of samples that have moved each centre, shape (clusters).</summary>
    [Member(18, Name = "_counts")]
    public NDArray<double>? Counts { get; set; }

    /// <summary>The number of samples since centres were last put elsewhere.</summary>
    [Member(19, Name = "_n_since_last_reassign")]
    public long? SinceReassignment { get; set; }

    public static MiniBatchKMeansParameters Of(MiniBatchKMeans model)
    {
        var parameters = new MiniBatchKMeansParameters
        {
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            BatchSize = model.BatchSize,
            MaxNoImprovement = model.MaxNoImprovement,
            InitSize = model.InitSize,
            ReassignmentRatio = model.ReassignmentRatio,
        };
        if (parameters.Set(model, model.Init, model.NInit, model.RandomState))
            (parameters.NSteps, parameters.Counts, parameters.SinceReassignment) = (model.NSteps, model.Counts, model.SinceReassignment);
        return parameters;
    }

    public MiniBatchKMeans ToModel()
    {
        var model = new MiniBatchKMeans
        {
            MaxIter = MaxIter,
            Tol = Tol,
            RandomState = RandomState ?? 0,
            Init = InitCenters(),
            BatchSize = BatchSize,
            MaxNoImprovement = MaxNoImprovement,
            InitSize = InitSize,
            ReassignmentRatio = ReassignmentRatio,
        };
        model.NInit = InitCount(model.NInit);
        return Restore(model)
            ? model.SetParams(
                ("n_steps", NSteps ?? 0), ("counts", Check.PerClass(Counts, ClusterCenters.GetValueOrDefault().Shape[0], "_counts")),
                ("since_reassignment", SinceReassignment ?? 0))
            : model;
    }
}
