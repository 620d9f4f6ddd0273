using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>scikit-learn's <c>GaussianNB</c>.</summary>
[PersistableModel("sklearn.GaussianNB", InCatalog = false)]
sealed partial class GaussianNBParameters : NaiveBayesParameters, ISciKitLearnParameters<GaussianNB, GaussianNBParameters>
{
    [Member(3)]
    public NDArray<double>? Priors { get; set; }

    [Member(4)]
    public double VarSmoothing { get; set; } = 1e-9;

    /// <summary>Shape (classes, features).</summary>
    [Member(5, Name = "theta_")]
    [FormerName("theta")]
    public NDArray<double>? Theta { get; set; }

    /// <summary>Shape (classes, features); before scikit-learn 1.0 it was called sigma_.</summary>
    [Member(6, Name = "var_")]
    [FormerName("var")]
    [FormerName("sigma_")]
    public NDArray<double>? Var { get; set; }

    /// <summary>Shape (classes).</summary>
    [Member(7, Name = "class_prior_")]
    [FormerName("class_prior")]
    public NDArray<double>? ClassPrior { get; set; }

    [Member(8, Name = "epsilon_")]
    [FormerName("epsilon")]
    public double? Epsilon { get; set; }

    public static GaussianNBParameters Of(GaussianNB model)
    {
        var parameters = new GaussianNBParameters { Priors = model.Priors, VarSmoothing = model.VarSmoothing };
        if (model.NOutputs == 0)
            return parameters;
        parameters.SetFitted(model);
        (parameters.Theta, parameters.Var, parameters.ClassPrior) = (model.Theta, model.Var, model.ClassPrior);
        parameters.Epsilon = model.Epsilon;
        return parameters;
    }

    public GaussianNB ToModel()
    {
        var model = new GaussianNB { Priors = Priors, VarSmoothing = VarSmoothing };
        if (Theta is null && Var is null)
            return model;
        var nClasses = Restore(model, Theta, "theta_");
        var var = Check.Present(Var, "var_");
        if (!var.Shape.SequenceEqual(Theta.GetValueOrDefault().Shape))
            throw new ParameterException("var_", $"Expected the shape of theta_, not {Check.ShapeOf(var)}.");
        Check.Present(ClassPrior, "class_prior_");
        return model.SetParams(
            ("theta", Theta.GetValueOrDefault()), ("var", var), ("class_prior", Check.PerClass(ClassPrior, nClasses, "class_prior_")), ("epsilon", Epsilon ?? 0));
    }
}
