using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>SimpleImputer</c> of numbers; other values than NaN for what is missing, and indicators, are refused.</summary>
[PersistableModel("sklearn.SimpleImputer", InCatalog = false)]
sealed partial class SimpleImputerParameters : SciKitLearnParameters, ISciKitLearnParameters<SimpleImputer, SimpleImputerParameters>
{
    [Member(3)]
    public string Strategy { get; set; } = "mean";

    [Member(4)]
    public double? FillValue { get; set; }

    [Member(5)]
    public bool KeepEmptyFeatures { get; set; }

    [Member(6)]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue MissingValues { get; set; } = double.NaN;

    [Member(7)]
    public bool AddIndicator { get; set; }

    /// <summary>Shape (features).</summary>
    [Member(8, Name = "statistics_")]
    [FormerName("statistics")]
    public NDArray<double>? Statistics { get; set; }

    public static SimpleImputerParameters Of(SimpleImputer model) => new()
    {
        Strategy = ImputationStrategyConverter.ToWire(model.Strategy),
        FillValue = model.FillValue,
        KeepEmptyFeatures = model.KeepEmptyFeatures,
        Statistics = model.Statistics,
        NFeaturesIn = model.NFeatures > 0 ? model.NFeatures : null,
    };

    public SimpleImputer ToModel()
    {
        // In JSON, NaN is a text too.
        if (!(MissingValues.Kind == ParamValueKind.Float && double.IsNaN(MissingValues.AsDouble()))
            && !(MissingValues.Kind == ParamValueKind.String && MissingValues.AsString() is "NaN" or "nan"))
            throw new ParameterException("missing_values", "Only NaN can stand for a value that is missing.");
        if (AddIndicator)
            throw new ParameterException("add_indicator", "Indicators of what was missing are not supported.");
        var model = new SimpleImputer
        {
            Strategy = Check.Choice(Strategy, ImputationStrategyConverter.FromWire, "strategy"),
            FillValue = FillValue,
            KeepEmptyFeatures = KeepEmptyFeatures,
        };
        if (Statistics is not { } statistics)
            return model;
        Check.Rank(statistics, 1, "statistics_", "(features)");
        Check.Features(NFeaturesIn, statistics.Length, "statistics_");
        return model.SetParams(("statistics", statistics));
    }
}
