namespace Scigo.Models;

/// <summary>
/// Transformers and a final estimator, fitted and applied one after the other, as scikit-learn's <c>Pipeline</c>. Saved, it holds
/// every step with what it has learnt.
/// </summary>
/// <example>
/// <code>
/// var model = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
/// model.Fit(x, y);
/// var predictions = model.Predict(x);
/// </code>
/// </example>
[PersistableModel("Pipeline", ProtoField = 21)]
public sealed partial class Pipeline : IPredictor, ITransformer, IAllowsMissing, INamedModels, IHasMetadata
{
    /// <summary>Creates a pipeline without steps: add them to <see cref="Steps"/>.</summary>
    public Pipeline()
    {
    }

    /// <summary>Creates a pipeline from named steps.</summary>
    /// <param name="steps">The steps in order; see <see cref="PipelineStep"/> for what each may be.</param>
    /// <exception cref="ArgumentException">There is no step, a name is empty, repeated or holds two underscores in a row, or a
    /// step's estimator cannot stand where it stands.</exception>
    public Pipeline(params ReadOnlySpan<(string Name, object Estimator)> steps)
    {
        foreach (var (name, estimator) in steps)
            Steps.Add(new() { Name = name, Estimator = estimator });
        RequireSteps.Valid(Steps, nameof(steps));
    }

    /// <summary>
    /// The steps, in the order in which they are applied. All but the last are transformers. Each step's name is a parameter too,
    /// and the parameters of its estimator follow as <c>scaler__with_mean</c>.
    /// </summary>
    [Hyperparameter(1)]
    public List<PipelineStep> Steps { get; private set; } = [];

    /// <summary>Returns the estimator of the step of that name, for example to read what it has learnt.</summary>
    /// <typeparam name="T">The estimator's type, or an interface of it.</typeparam>
    /// <param name="name">The step's name.</param>
    /// <exception cref="ArgumentException">There is no such step, or its estimator is of another type.</exception>
    public T Step<T>(string name)
        where T : class =>
        Steps.Find(step => step.Name == name)?.Estimator as T
        ?? throw new ArgumentException($"There is no step '{name}' whose estimator is a {typeof(T)}.", nameof(name));

    /// <summary>The number of features in each row that the first step takes; 0 before fitting.</summary>
    public int NFeatures => Steps is [{ Estimator: var first }, ..] ? PipelineEstimator.NFeatures(first) : 0;

    /// <summary>The number of values predicted for each row; 0 before fitting and when the last step only transforms.</summary>
    public int NOutputs => Steps is [.., { Estimator: IPredictor last }] ? last.NOutputs : 0;

    /// <summary>The number of features that the last step makes; 0 before fitting and when it does not transform.</summary>
    public int NFeaturesOut => Steps is [.., { Estimator: ITransformer last }] ? last.NFeaturesOut : 0;

    /// <summary>Whether the first step takes NaN for values that are missing.</summary>
    public bool AllowsMissing => Steps is [{ Estimator: IAllowsMissing { AllowsMissing: true } }, ..];

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    IEnumerable<KeyValuePair<string, object>> INamedModels.NamedModels =>
        Steps.Select(static step => KeyValuePair.Create(step.Name, step.Estimator));

    // Whether it can stand there is asked when fitting, as after changes of Steps.
    void INamedModels.SetNamedModel(string name, object model) => Steps.First(step => step.Name == name).Estimator = model;

    IPredictor FinalPredictor() => Steps switch
    {
        [.., { Estimator: IPredictor last }] => last,
        [.., var last] => throw new InvalidOperationException($"The last step, '{last.Name}', does not predict: call Transform."),
        [] => throw NoSteps(),
    };

    ITransformer FinalTransformer() => Steps switch
    {
        [.., { Estimator: ITransformer last }] => last,
        [.., var last] => throw new InvalidOperationException($"The last step, '{last.Name}', does not transform: call Predict."),
        [] => throw NoSteps(),
    };

    static InvalidOperationException NoSteps() => new("The pipeline has no steps: add them to Steps.");
}
