using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>GradientBoostingClassifier</c>.</summary>
[PersistableModel("sklearn.GradientBoostingClassifier", InCatalog = false)]
sealed partial class GradientBoostingClassifierParameters
    : GradientBoostingParameters, ISciKitLearnParameters<GradientBoostingClassifier, GradientBoostingClassifierParameters>
{
    [Member(14)]
    public string Loss { get; set; } = "log_loss";

    /// <summary>Numbers, booleans or texts.</summary>
    [Member(23, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    public static GradientBoostingClassifierParameters Of(GradientBoostingClassifier model)
    {
        var parameters = new GradientBoostingClassifierParameters { Loss = ClassificationLossConverter.ToWire(model.Loss) };
        parameters.Take(model);
        if (model.Trees is not { Count: > 0 } trees)
            return parameters;
        parameters.TakeFitted(trees, model.NFeatures, model.Start, model.TrainScore);
        parameters.Classes = ClassLabels.FromNames(model.Classes);
        return parameters;
    }

    public GradientBoostingClassifier ToModel()
    {
        var model = new GradientBoostingClassifier
        {
            // Up to scikit-learn 1.2 it had another name, too.
            Loss = Check.Choice(Loss == "deviance" ? "log_loss" : Loss, ClassificationLossConverter.FromWire, "loss"),
        };
        Give(model);
        if (Estimators is null)
            return model;
        var nScores = GiveFitted(model, Estimators);
        return model.SetParams(("classes", TreeClasses.Of(Classes, nScores == 1 ? 2 : nScores)));
    }
}
