"""The estimators that can be exported: scikit-learn's modules, and the attributes that fitting leaves."""
import importlib

from ._errors import ScigoFormatError

LINEAR = ("coef_", "intercept_", "n_iter_")
CLASSIFIER = ("classes_", "coef_", "intercept_", "n_iter_")
CLUSTERS = ("cluster_centers_", "labels_", "inertia_", "n_iter_")

ESTIMATORS = {
    "ColumnTransformer": ("sklearn.compose", ()),
    "DecisionTreeClassifier": ("sklearn.tree", ("classes_",)),
    "DecisionTreeRegressor": ("sklearn.tree", ()),
    "ElasticNet": ("sklearn.linear_model", LINEAR + ("dual_gap_",)),
    "GaussianNB": ("sklearn.naive_bayes", ("classes_", "class_count_", "class_prior_", "theta_", "var_", "epsilon_")),
    "GradientBoostingClassifier": ("sklearn.ensemble", ("classes_", "train_score_")),
    "GradientBoostingRegressor": ("sklearn.ensemble", ("train_score_",)),
    "KMeans": ("sklearn.cluster", CLUSTERS),
    "KNeighborsClassifier": ("sklearn.neighbors", ("classes_", "_fit_X", "_y")),
    "Lasso": ("sklearn.linear_model", LINEAR + ("dual_gap_",)),
    "LinearRegression": ("sklearn.linear_model", ("coef_", "intercept_", "rank_", "singular_")),
    "LogisticRegression": ("sklearn.linear_model", CLASSIFIER),
    "MaxAbsScaler": ("sklearn.preprocessing", ("max_abs_", "scale_", "n_samples_seen_")),
    "MinMaxScaler": ("sklearn.preprocessing", ("min_", "scale_", "data_min_", "data_max_", "data_range_", "n_samples_seen_")),
    "MiniBatchKMeans": ("sklearn.cluster", CLUSTERS + ("n_steps_", "_counts", "_n_since_last_reassign")),
    "MultinomialNB": ("sklearn.naive_bayes", ("classes_", "class_count_", "feature_count_", "feature_log_prob_", "class_log_prior_")),
    "Normalizer": ("sklearn.preprocessing", ()),
    "OneHotEncoder": ("sklearn.preprocessing", ("categories_", "drop_idx_")),
    "PCA": ("sklearn.decomposition", (
        "components_", "mean_", "explained_variance_", "explained_variance_ratio_", "singular_values_", "noise_variance_",
        "n_components_", "n_samples_")),
    "PassiveAggressiveClassifier": ("sklearn.linear_model", CLASSIFIER + ("t_",)),
    "Pipeline": ("sklearn.pipeline", ()),
    "RandomForestClassifier": ("sklearn.ensemble", ("classes_", "oob_score_", "oob_decision_function_")),
    "RandomForestRegressor": ("sklearn.ensemble", ("oob_score_", "oob_prediction_")),
    "Ridge": ("sklearn.linear_model", LINEAR),
    "RobustScaler": ("sklearn.preprocessing", ("center_", "scale_")),
    "SGDClassifier": ("sklearn.linear_model", CLASSIFIER + ("t_",)),
    "SGDRegressor": ("sklearn.linear_model", LINEAR + ("t_",)),
    "SimpleImputer": ("sklearn.impute", ("statistics_",)),
    "StandardScaler": ("sklearn.preprocessing", ("mean_", "var_", "scale_", "n_samples_seen_")),
}

# Those whose nodes are in objects of scikit-learn's own.
TREES = {name for name in ESTIMATORS if name.startswith(("DecisionTree", "GradientBoosting", "RandomForest"))}

# What every estimator has.
COMMON = ("n_features_in_", "feature_names_in_")


def attributes_of(name):
    """Returns the fitted attributes of an estimator's class.

    :raises ScigoFormatError: it is not supported; the message has the list of those that are.
    """
    if name not in ESTIMATORS:
        raise ScigoFormatError(f"scikit-learn's {name!r} is not supported; supported are {', '.join(sorted(ESTIMATORS))}.")
    return COMMON + ESTIMATORS[name][1]


def class_of(name):
    """Returns an estimator's class; scikit-learn must be installed."""
    attributes_of(name)
    return getattr(importlib.import_module(ESTIMATORS[name][0]), name)
