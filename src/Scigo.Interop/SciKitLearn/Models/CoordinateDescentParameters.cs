using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's <c>Lasso</c> and <c>ElasticNet</c> share.</summary>
abstract class CoordinateDescentParameters : LinearRegressorParameters
{
    [Member(6)]
    public double Alpha { get; set; } = 1;

    [Member(7)]
    public int MaxIter { get; set; } = 1000;

    [Member(8)]
    public double Tol { get; set; } = 1e-4;

    [Member(9)]
    public bool Positive { get; set; }

    [Member(10)]
    public string Selection { get; set; } = "cyclic";

    /// <summary><c>null</c> where every fit takes other random numbers.</summary>
    [Member(11)]
    public uint? RandomState { get; set; }

    /// <summary>A number, or one for each output.</summary>
    [Member(12, Name = "n_iter_")]
    [FormerName("n_iter")]
    public NDArray<double>? NIter { get; set; }

    /// <summary>A number, or one for each output.</summary>
    [Member(13, Name = "dual_gap_")]
    [FormerName("dual_gap")]
    public NDArray<double>? DualGap { get; set; }

    protected void Set(CoordinateDescentRegressor model)
    {
        base.Set(model);
        (Alpha, MaxIter, Tol, Positive) = (model.Alpha, model.MaxIter, model.Tol, model.Positive);
        (Selection, RandomState) = (SelectionConverter.ToWire(model.Selection), model.RandomState);
        if (model.NOutputs == 0)
            return;
        NIter = Iterations.ToParameter(model.NIter, scalar: model.NIter is [_]);
        DualGap = model.DualGap is { Length: 1 } gap ? NDArray.Scalar(gap.Span[0]) : model.DualGap;
    }

    protected T Fill<T>(T model)
        where T : CoordinateDescentRegressor, IPersistableModel<T>
    {
        (model.FitIntercept, model.Alpha, model.MaxIter, model.Tol, model.Positive) = (FitIntercept, Alpha, MaxIter, Tol, Positive);
        (model.Selection, model.RandomState) = (Check.Choice(Selection, SelectionConverter.FromWire, "selection"), RandomState ?? 0);
        if (!IsFitted)
            return model;
        Restore(model);
        return model.SetParams(
            ("n_iter", Iterations.ToParam(NIter)),
            ("dual_gap", DualGap is { } gaps ? new NDArray<double>(gaps.ToArray()) : ParamValue.Null));
    }
}
