namespace Scigo.Interop.SciKitLearn;

/// <summary>What all of scikit-learn's estimators have.</summary>
abstract class SciKitLearnParameters
{
    /// <summary>The number of features in each row; <c>null</c> before fitting, and where the document leaves it out.</summary>
    [Member(1, Name = "n_features_in_")]
    [FormerName("n_features_in")]
    [FormerName("n_features")]
    public int? NFeaturesIn { get; set; }

    /// <summary>The features' names; <c>null</c> when they have none.</summary>
    [Member(2, Name = "feature_names_in_")]
    [FormerName("features")]
    public List<string>? FeatureNamesIn { get; set; }
}

/// <summary>The way from scikit-learn's parameters to a model of ours, and back.</summary>
/// <typeparam name="TModel">Our model.</typeparam>
/// <typeparam name="TSelf">The parameters.</typeparam>
interface ISciKitLearnParameters<TModel, TSelf>
    where TSelf : ISciKitLearnParameters<TModel, TSelf>
{
    /// <summary>Returns the parameters of a model, fitted or not.</summary>
    static abstract TSelf Of(TModel model);

    /// <summary>Returns the model.</summary>
    /// <exception cref="ParameterException">A parameter does not fit.</exception>
    TModel ToModel();
}
