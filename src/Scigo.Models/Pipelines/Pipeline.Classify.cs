namespace Scigo.Models;

partial class Pipeline
{
    /// <summary>The names of the last step's classes; empty before fitting and when the last step is no classifier.</summary>
    public IReadOnlyList<string> Classes => Steps switch
    {
        [.., { Estimator: IClassifier last }] => last.Classes,
        [.., { Estimator: Pipeline last }] => last.Classes,
        _ => [],
    };

    /// <summary>The number of the last step's scores for each row; 0 before fitting and when it does not score.</summary>
    public int NScores => Steps switch
    {
        [.., { Estimator: IDecisionFunction last }] => last.NScores,
        [.., { Estimator: Pipeline last }] => last.NScores,
        _ => 0,
    };

    /// <summary>Applies all transformers and predicts the class of each sample by name.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>One of <see cref="Classes"/> for each sample.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step is no classifier.</exception>
    public string[] PredictNames(NDArray<double> x)
    {
        var (classifier, transformed) = Reach<IClassifier>(x, "is no classifier");
        return classifier.PredictNames(transformed);
    }

    /// <summary>Applies all transformers and scores with the last step.</summary>
    /// <inheritdoc cref="IDecisionFunction.DecisionFunction(NDArray{double})"/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step does not score classes.</exception>
    public NDArray<double> DecisionFunction(NDArray<double> x)
    {
        var (classifier, transformed) = Reach<IDecisionFunction>(x, NoScores);
        return classifier.DecisionFunction(transformed);
    }

    /// <summary>Applies all transformers and scores with the last step, without allocating.</summary>
    /// <inheritdoc cref="IDecisionFunction.DecisionFunction(ReadOnlySpan{double}, Span{double})"/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step does not score classes.</exception>
    public void DecisionFunction(ReadOnlySpan<double> rows, Span<double> destination)
    {
        Final<IDecisionFunction>(NoScores);
        InBlocks(Steps[^1].Estimator, NScores, rows, destination, static (last, block, scores) =>
        {
            if (last is Pipeline pipeline)
                pipeline.DecisionFunction(block, scores);
            else
                ((IDecisionFunction)last).DecisionFunction(block, scores);
        });
    }

    /// <summary>Applies all transformers and estimates the probability of each class with the last step.</summary>
    /// <inheritdoc cref="IProbabilities.PredictProba(NDArray{double})"/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step gives no probabilities.</exception>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        var (classifier, transformed) = Reach<IProbabilities>(x, NoProbabilities);
        return classifier.PredictProba(transformed);
    }

    /// <summary>Applies all transformers and estimates the probability of each class with the last step, without allocating.</summary>
    /// <inheritdoc cref="IProbabilities.PredictProba(ReadOnlySpan{double}, Span{double})"/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step gives no probabilities.</exception>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        Final<IProbabilities>(NoProbabilities);
        InBlocks(Steps[^1].Estimator, Classes.Count, rows, destination, static (last, block, probabilities) =>
        {
            if (last is Pipeline pipeline)
                pipeline.PredictProba(block, probabilities);
            else
                ((IProbabilities)last).PredictProba(block, probabilities);
        });
    }

    const string NoScores = "does not score classes";

    const string NoProbabilities = "gives no probabilities";

    // The last step, through pipelines in pipelines, with the features as it takes them.
    (T Estimator, NDArray<double> X) Reach<T>(NDArray<double> x, string problem)
        where T : class
    {
        Final<T>(problem);
        RequireFitted();
        RequireSamples(x);
        var transformed = TransformBefore(x, Steps.Count - 1);
        return Steps[^1].Estimator is Pipeline pipeline ? pipeline.Reach<T>(transformed, problem) : ((T)Steps[^1].Estimator, transformed);
    }

    // The check comes before all work.
    void Final<T>(string problem)
    {
        switch (Steps)
        {
            case []:
                throw NoSteps();
            case [.., { Estimator: Pipeline pipeline }]:
                pipeline.Final<T>(problem);
                break;
            case [.., { Estimator: not T, Name: var name }]:
                throw new InvalidOperationException($"The last step, '{name}', {problem}.");
        }
    }
}
