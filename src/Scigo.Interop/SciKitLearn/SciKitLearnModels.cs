using Scigo.Json;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>The models that have a counterpart in scikit-learn, one row each.</summary>
static class SciKitLearnModels
{
    static readonly SciKitLearnModel[] All =
    [
        new SciKitLearnColumns(),
        new SciKitLearnModel<DecisionTreeClassifier, DecisionTreeClassifierParameters, DecisionTreeClassifierParameters.ScigoCodec>(),
        new SciKitLearnModel<DecisionTreeRegressor, DecisionTreeRegressorParameters, DecisionTreeRegressorParameters.ScigoCodec>(),
        new SciKitLearnModel<ElasticNet, ElasticNetParameters, ElasticNetParameters.ScigoCodec>(),
        new SciKitLearnModel<GaussianNB, GaussianNBParameters, GaussianNBParameters.ScigoCodec>(),
        new SciKitLearnModel<GradientBoostingClassifier, GradientBoostingClassifierParameters, GradientBoostingClassifierParameters.ScigoCodec>(),
        new SciKitLearnModel<GradientBoostingRegressor, GradientBoostingRegressorParameters, GradientBoostingRegressorParameters.ScigoCodec>(),
        new SciKitLearnModel<KMeans, KMeansParameters, KMeansParameters.ScigoCodec>(),
        new SciKitLearnModel<KNeighborsClassifier, KNeighborsClassifierParameters, KNeighborsClassifierParameters.ScigoCodec>(),
        new SciKitLearnModel<Lasso, LassoParameters, LassoParameters.ScigoCodec>(),
        new SciKitLearnModel<LinearRegression, LinearRegressionParameters, LinearRegressionParameters.ScigoCodec>(),
        new SciKitLearnModel<LogisticRegression, LogisticRegressionParameters, LogisticRegressionParameters.ScigoCodec>(),
        new SciKitLearnModel<MinMaxScaler, MinMaxScalerParameters, MinMaxScalerParameters.ScigoCodec>(),
        new SciKitLearnModel<MiniBatchKMeans, MiniBatchKMeansParameters, MiniBatchKMeansParameters.ScigoCodec>(),
        new SciKitLearnModel<MultinomialNB, MultinomialNBParameters, MultinomialNBParameters.ScigoCodec>(),
        new SciKitLearnModel<Normalizer, NormalizerParameters, NormalizerParameters.ScigoCodec>(),
        new SciKitLearnModel<OneHotEncoder, OneHotEncoderParameters, OneHotEncoderParameters.ScigoCodec>(),
        new SciKitLearnModel<PCA, PCAParameters, PCAParameters.ScigoCodec>(),
        new SciKitLearnModel<PassiveAggressiveClassifier, PassiveAggressiveClassifierParameters, PassiveAggressiveClassifierParameters.ScigoCodec>(),
        new SciKitLearnPipeline(),
        new SciKitLearnModel<RandomForestClassifier, RandomForestClassifierParameters, RandomForestClassifierParameters.ScigoCodec>(),
        new SciKitLearnModel<RandomForestRegressor, RandomForestRegressorParameters, RandomForestRegressorParameters.ScigoCodec>(),
        new SciKitLearnModel<Ridge, RidgeParameters, RidgeParameters.ScigoCodec>(),
        new SciKitLearnModel<SGDClassifier, SGDClassifierParameters, SGDClassifierParameters.ScigoCodec>(),
        new SciKitLearnModel<SGDRegressor, SGDRegressorParameters, SGDRegressorParameters.ScigoCodec>(),
        new SciKitLearnModel<SimpleImputer, SimpleImputerParameters, SimpleImputerParameters.ScigoCodec>(),
        new SciKitLearnModel<StandardScaler, StandardScalerParameters, StandardScalerParameters.ScigoCodec>(),
    ];

    /// <summary>Their names.</summary>
    static string Names => string.Join(", ", All.Select(static kind => kind.Name));

    /// <summary>Whether there is a model of that name.</summary>
    internal static bool Has(string name) => Find(name) is not null;

    /// <summary>Returns how a model is written.</summary>
    /// <exception cref="InvalidOperationException">It has no counterpart.</exception>
    internal static SciKitLearnModel For(object model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Array.Find(All, kind => kind.ModelType == model.GetType()) ?? throw new InvalidOperationException(
            $"{model.GetType()} has no counterpart in scikit-learn that is known; written are {Names}.");
    }

    /// <summary>Returns how a model is read.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The name of scikit-learn's class, with or without its module.</param>
    /// <param name="at">Where that stands.</param>
    /// <exception cref="ModelFormatException">The model is not supported, or not in the catalog in use.</exception>
    internal static SciKitLearnModel Find(ref JsonReader reader, string name, int at)
    {
        var kind = Find(name) ?? throw reader.Error(
            ModelFormatError.UnknownType, $"scikit-learn's \"{name}\" is not supported; supported are {Names}.", at);
        return (reader.Options.Catalog ?? ModelCatalog.Default).Find(kind.ModelType) is not null ? kind : throw reader.Error(
            ModelFormatError.UnknownType, $"The data holds a model \"{kind.Name}\" that is not in the catalog in use.", at);
    }

    static SciKitLearnModel? Find(string name) => Array.Find(All, kind => kind.Name == name[(name.LastIndexOf('.') + 1)..]);
}
