using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's linear models of numbers have.</summary>
abstract class LinearRegressorParameters : SciKitLearnParameters
{
    [Member(3)]
    public bool FitIntercept { get; set; } = true;

    /// <summary>Shape (features), or (outputs, features) after targets of rank 2.</summary>
    [Member(4, Name = "coef_")]
    [FormerName("coef")]
    [FormerName("coefficients")]
    public NDArray<double>? Coef { get; set; }

    /// <summary>A number, or shape (outputs); after targets of rank 2 a number all the same where no intercept is fitted.</summary>
    [Member(5, Name = "intercept_")]
    [FormerName("intercept")]
    public NDArray<double>? Intercept { get; set; }

    /// <summary>Whether there is anything that fitting leaves.</summary>
    protected bool IsFitted => Coef is not null || Intercept is not null;

    /// <summary>Takes over what all of them have, fitted or not.</summary>
    protected void Set(LinearRegressor model)
    {
        FitIntercept = model.FitIntercept;
        if (model.NOutputs == 0)
            return;
        NFeaturesIn = model.NFeatures;
        Coef = model.Coef;
        Intercept = model.FitIntercept && model.Intercepts is { } intercepts ? intercepts : NDArray.Scalar(model.Intercept);
    }

    /// <summary>Gives a model what all of them learn.</summary>
    /// <exception cref="ParameterException">A shape does not fit.</exception>
    protected void Restore<T>(T model)
        where T : LinearRegressor, IPersistableModel<T>
    {
        var coef = Check.Present(Coef, "coef_");
        if (coef.Rank is not (1 or 2) || coef.Length == 0)
            throw new ParameterException("coef_", $"Expected shape (features) or (outputs, features), none of them 0, not {Check.ShapeOf(coef)}.");
        var intercept = Check.Present(Intercept, "intercept_");
        var (nOutputs, nFeatures) = (coef.Rank == 1 ? 1 : coef.Shape[0], coef.Shape[^1]);
        if (intercept.Rank > 1 || (intercept.Rank == 1 && intercept.Length != nOutputs))
            throw new ParameterException("intercept_", $"Expected a number, or one for each of {nOutputs} outputs, not shape {Check.ShapeOf(intercept)}.");

        var values = intercept.Span;
        model.SetParams(
            ("coefficients", coef.Rank == 1 ? coef : ParamValue.Null),
            ("intercept", coef.Rank == 1 ? values[0] : 0.0),
            ("coefficient_matrix", coef.Rank == 2 ? coef : ParamValue.Null),
            ("intercepts", coef.Rank == 1 ? ParamValue.Null : intercept.Rank == 1 ? intercept : Repeated(values[0], nOutputs)),
            ("n_features", Check.Features(NFeaturesIn, nFeatures, "coef_")));
    }

    static double[] Repeated(double value, int count)
    {
        var values = new double[count];
        values.AsSpan().Fill(value);
        return values;
    }
}
