using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>KMeans</c>.</summary>
[PersistableModel("sklearn.KMeans", InCatalog = false)]
sealed partial class KMeansParameters : SciKitLearnParameters, ISciKitLearnParameters<KMeans, KMeansParameters>
{
    [Member(3)]
    public int? NClusters { get; set; }

    /// <summary>A name, or the centres to start from.</summary>
    [Member(4)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Init { get; set; } = "k-means++";

    /// <summary>A number, or <c>auto</c>.</summary>
    [Member(5)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue NInit { get; set; }

    [Member(6)]
    public int MaxIter { get; set; } = 300;

    [Member(7)]
    public double Tol { get; set; } = 1e-4;

    /// <summary><c>null</c> where every fit takes other random numbers.</summary>
    [Member(8)]
    public uint? RandomState { get; set; }

    /// <summary>Shape (clusters, features).</summary>
    [Member(9, Name = "cluster_centers_")]
    [FormerName("cluster_centers")]
    [FormerName("centers")]
    public NDArray<double>? ClusterCenters { get; set; }

    [Member(10, Name = "labels_")]
    [FormerName("labels")]
    public int[]? Labels { get; set; }

    [Member(11, Name = "inertia_")]
    [FormerName("inertia")]
    public double? Inertia { get; set; }

    [Member(12, Name = "n_iter_")]
    [FormerName("n_iter")]
    public int? NIter { get; set; }

    public static KMeansParameters Of(KMeans model)
    {
        var parameters = new KMeansParameters
        {
            NClusters = model.NClusters,
            NInit = model.NInit,
            MaxIter = model.MaxIter,
            Tol = model.Tol,
            RandomState = model.RandomState,
        };
        if (model.Init is { Rank: 2 } init)
            parameters.Init = Rows(init);
        if (model.NOutputs == 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.ClusterCenters = model.ClusterCenters;
        (parameters.Labels, parameters.Inertia, parameters.NIter) = (model.Labels, model.Inertia, model.NIter);
        return parameters;
    }

    public KMeans ToModel()
    {
        var model = new KMeans { MaxIter = MaxIter, Tol = Tol, RandomState = RandomState ?? 0 };
        // A number of runs that scikit-learn was to choose, and a start by name, are this model's own choice.
        if (NInit.Kind == ParamValueKind.Integer)
            model.NInit = Check.Choice(NInit, static n => n.AsNumber<int>(), "n_init");
        if (Init.Kind == ParamValueKind.List)
            model.Init = Centers(Init);
        if (ClusterCenters is not { } found)
        {
            model.NClusters = NClusters ?? model.NClusters;
            return model;
        }
        var centers = Check.Rank(found, 2, "cluster_centers_", "(clusters, features)");
        if (centers.Length == 0)
            throw new ParameterException("cluster_centers_", $"Expected a centre at least, not shape {Check.ShapeOf(centers)}.");
        model.NClusters = NClusters ?? centers.Shape[0];
        model.SetParams(
            ("n_features", Check.Features(NFeaturesIn, centers.Shape[1], "cluster_centers_")),
            ("centers", new NDArray<double>(centers.Memory)),
            ("labels", Labels),
            ("inertia", Inertia ?? 0),
            ("n_iter", NIter ?? 0));
        return model;
    }

    static ParamValue Rows(NDArray<double> centers)
    {
        var rows = new ParamValue[centers.Shape[0]];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = centers.Span.Slice(i * centers.Shape[1], centers.Shape[1]).ToArray();
        return rows;
    }

    static NDArray<double> Centers(ParamValue rows)
    {
        try
        {
            var values = rows.AsList().Select(static row => row.AsList().Select(static x => x.AsDouble()).ToArray()).ToArray();
            return NDArray.FromRows(values);
        }
        catch (ArgumentException e)
        {
            throw new ParameterException("init", $"Expected a name, or centres of shape (clusters, features). {e.Message}");
        }
    }
}
