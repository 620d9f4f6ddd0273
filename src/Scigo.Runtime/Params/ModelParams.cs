namespace Scigo;

/// <summary>The parameters of models by name, with scikit-learn's rules for nested ones.</summary>
public static class ModelParams
{
    /// <summary>
    /// Returns the parameters by their wire names. Members marked <see cref="MemberAttribute"/> alone are no parameters: they are
    /// neither chosen nor learnt.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="kind">What to return; hyperparameters by default. Fitted models are looked into only for fitted parameters.</param>
    /// <param name="deep">
    /// Whether the parameters of nested models follow, as <c>estimator__alpha</c>, and those of an <see cref="INamedModels"/> with
    /// the names themselves; <c>true</c> by default.
    /// </param>
    /// <returns>The parameters; arrays and nested models are the model's own and no copies.</returns>
    /// <exception cref="InvalidOperationException">The model contains itself, or two parameters have the same name.</exception>
    public static ParamSet GetParams(this IPersistableModel model, ParamKind kind = ParamKind.Hyperparameters, bool deep = true)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ParamCollector.Collect(model, kind, deep);
    }

    /// <summary>
    /// Sets parameters: <c>model.SetParams(("tol", 1e-3), ("estimator__alpha", 0.5))</c>. All or nothing: every value is converted
    /// before the first is set, and when a setter throws, what was set before is put back through the setters. A nested model given
    /// together with parameters of its own gets those.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="parameters">Hyperparameters or fitted ones, as <see cref="GetParams"/> returns them.</param>
    /// <returns>The same model, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">A name is unknown or given twice, or a value is not of the parameter's type.</exception>
    public static T SetParams<T>(this T model, params ReadOnlySpan<(string Name, ParamValue Value)> parameters)
        where T : class, IPersistableModel
        => SetParams(model, ParamSet.Create(parameters));

    /// <inheritdoc cref="SetParams{T}(T, ReadOnlySpan{ValueTuple{string, ParamValue}})"/>
    public static T SetParams<T>(this T model, ParamSet parameters)
        where T : class, IPersistableModel
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(parameters);
        ParamAssignment.Set(model, parameters);
        return model;
    }

    /// <inheritdoc cref="SetParams{T}(T, ReadOnlySpan{ValueTuple{string, ParamValue}})"/>
    public static void SetParams<T>(ref this T model, params ReadOnlySpan<(string Name, ParamValue Value)> parameters)
        where T : struct, IPersistableModel
        => SetParams(ref model, ParamSet.Create(parameters));

    /// <inheritdoc cref="SetParams{T}(T, ReadOnlySpan{ValueTuple{string, ParamValue}})"/>
    public static void SetParams<T>(ref this T model, ParamSet parameters)
        where T : struct, IPersistableModel
    {
        ArgumentNullException.ThrowIfNull(parameters);
        model = (T)ParamAssignment.Set(model, parameters);
    }
}
