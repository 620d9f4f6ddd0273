using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>
/// scikit-learn's <c>KNeighborsClassifier</c> with the samples that it was fitted to. How neighbours are found is passed over; metrics
/// other than Minkowski's, and several outputs, are refused.
/// </summary>
[PersistableModel("sklearn.KNeighborsClassifier", InCatalog = false)]
sealed partial class KNeighborsClassifierParameters
    : SciKitLearnParameters, ISciKitLearnParameters<KNeighborsClassifier, KNeighborsClassifierParameters>
{
    [Member(3)]
    public int NNeighbors { get; set; } = 5;

    [Member(4)]
    public string Weights { get; set; } = "uniform";

    [Member(5)]
    public double P { get; set; } = 2;

    [Member(6)]
    public string Metric { get; set; } = "minkowski";

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(7, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    /// <summary>Shape (samples, features).</summary>
    [Member(8, Name = "_fit_X")]
    public NDArray<double>? FitX { get; set; }

    /// <summary>The position of each sample's class, shape (samples).</summary>
    [Member(9, Name = "_y")]
    public NDArray<int>? FitY { get; set; }

    /// <summary>More of the metric; refused unless there is nothing in it.</summary>
    [Member(10)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MetricParams { get; set; }

    public static KNeighborsClassifierParameters Of(KNeighborsClassifier model)
    {
        var parameters = new KNeighborsClassifierParameters
        {
            NNeighbors = model.NNeighbors,
            Weights = NeighborWeightsConverter.ToWire(model.Weights),
            P = model.P,
        };
        if (model.NOutputs == 0)
            return parameters;
        parameters.NFeaturesIn = model.NFeatures;
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        (parameters.FitX, parameters.FitY) = (model.FitX, model.FitY);
        return parameters;
    }

    public KNeighborsClassifier ToModel()
    {
        if (!MetricParams.IsNull && (MetricParams.Kind != ParamValueKind.Map || MetricParams.AsMap().Count > 0))
            throw new ParameterException("metric_params", "Parameters of the metric are not supported.");
        var model = new KNeighborsClassifier
        {
            NNeighbors = NNeighbors,
            Weights = Check.Choice(Weights, NeighborWeightsConverter.FromWire, "weights"),
            P = Metric switch
            {
                "minkowski" => P,
                "euclidean" or "l2" => 2,
                "manhattan" or "l1" or "cityblock" => 1,
                var other => throw new ParameterException("metric", $"'{other}' is not one of minkowski, euclidean, manhattan."),
            },
        };
        if (FitX is null && FitY is null)
            return model;
        var x = Check.Rank(Check.Present(FitX, "_fit_X"), 2, "_fit_X", "(samples, features)");
        if (FitY is not { } y)
            throw new ParameterException("_y", "The model is fitted, but has no \"_y\".", ModelFormatError.MissingMember);
        if (y.Rank != 1 || y.Length != x.Shape[0])
            throw new ParameterException("_y", $"Expected a label for each of {x.Shape[0]} samples, not {y.Length} of rank {y.Rank}.");
        var nClasses = y.Length == 0 ? 0 : y.ToArray().Max() + 1L;
        var names = Classes.IsNull ? Check.Positions((int)Math.Min(nClasses, y.Length)) : ClassLabels.ToNames(Classes, "classes_");
        if (nClasses > names.Length || y.ToArray().Any(static label => label < 0))
            throw new ParameterException("_y", $"A label is none of the {names.Length} classes.");
        return model.SetParams(
            ("fit_x", x), ("fit_y", y), ("classes", names), ("n_features", Check.Features(NFeaturesIn, x.Shape[1], "_fit_X")));
    }
}
