using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's k-means have.</summary>
abstract class ClusterParameters : SciKitLearnParameters
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

    /// <summary>Takes over what all of them have, and whether the model is fitted.</summary>
    protected bool Set(CentroidClusterer model, NDArray<double>? init, int nInit, uint randomState)
    {
        (NClusters, NInit, RandomState) = (model.NClusters, nInit, randomState);
        if (init is { Rank: 2 } centers)
            Init = Rows(centers);
        if (model.NOutputs == 0)
            return false;
        NFeaturesIn = model.NFeatures;
        ClusterCenters = model.ClusterCenters;
        (Labels, Inertia, NIter) = (model.Labels, model.Inertia, model.NIter);
        return true;
    }

    /// <summary>The number of runs, or one that scikit-learn was to choose: this model's own.</summary>
    protected int InitCount(int own) =>
        NInit.Kind == ParamValueKind.Integer ? Check.Choice(NInit, static n => n.AsNumber<int>(), "n_init") : own;

    /// <summary>The centres to start from; a start by name is this model's own choice.</summary>
    protected NDArray<double>? InitCenters() => Init.Kind == ParamValueKind.List ? Centers(Init) : default(NDArray<double>?);

    /// <summary>Gives a model what all of them learn, and returns whether there is anything.</summary>
    /// <exception cref="ParameterException">A shape does not fit.</exception>
    protected bool Restore<T>(T model)
        where T : CentroidClusterer, IPersistableModel<T>
    {
        if (ClusterCenters is not { } found)
        {
            model.NClusters = NClusters ?? model.NClusters;
            return false;
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
        return true;
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
