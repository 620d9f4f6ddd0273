#!/usr/bin/python3
"""Writes the fixtures of Scigo.Interop.Tests: models that the real scikit-learn has fitted, exported by the Python package, and what
scikit-learn predicts with them.

Usage: /usr/bin/python3 eng/make-interop-fixtures.py        (scikit-learn 1.2)

Of each case there are NAME.sklearn.json, the model, and NAME.expected.json: rows x, and the results of the estimator's methods for them.
"""
import json
import pathlib
import sys

import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_diabetes, load_iris
from sklearn.decomposition import PCA
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor, RandomForestClassifier, RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import (
    ElasticNet, Lasso, LinearRegression, LogisticRegression, PassiveAggressiveClassifier, Ridge, SGDClassifier, SGDRegressor)
from sklearn.naive_bayes import GaussianNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer, OneHotEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "Scigo.Interop.Tests" / "Fixtures" / "sklearn"
METHODS = ("predict", "decision_function", "predict_proba", "transform")

sys.path.insert(0, str(ROOT / "python"))
import scigo  # noqa: E402

# Estimators without a random_state of their own draw from this: the fixtures are the same whenever they are written.
np.random.seed(0)
X, Y = load_iris(return_X_y=True)
NAMES = np.array(["setosa", "versicolor", "virginica"])[Y]
XD, YD = load_diabetes(return_X_y=True)


def named(estimator, names):
    """What fitting with a table of pandas' leaves."""
    estimator.feature_names_in_ = np.array(names, dtype=object)
    return estimator


def sgd(**parameters):
    return SGDClassifier(random_state=0, **parameters)


CASES = {
    "linear_regression": (named(LinearRegression().fit(XD, YD), [f"x{i}" for i in range(10)]), XD),
    "linear_regression_two_outputs": (LinearRegression().fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "linear_regression_one_output_of_rank_2": (LinearRegression().fit(X[:, :3], X[:, 3:]), X[:, :3]),
    "linear_regression_no_intercept": (LinearRegression(fit_intercept=False, positive=True, n_jobs=2).fit(X[:, :3], X[:, 3]), X[:, :3]),
    "linear_regression_no_intercepts": (LinearRegression(fit_intercept=False).fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "linear_regression_float32": (LinearRegression().fit(X[:, :3].astype(np.float32), X[:, 3].astype(np.float32)), X[:, :3]),
    "ridge": (Ridge(0.3).fit(XD, YD), XD),
    "ridge_two_outputs": (Ridge(solver="svd").fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "lasso": (Lasso(0.1, selection="random", random_state=3).fit(XD, YD), XD),
    "lasso_two_outputs": (Lasso(0.01).fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "elastic_net": (ElasticNet(0.01, l1_ratio=0.3, positive=True).fit(XD, YD), XD),
    "sgd_regressor": (SGDRegressor(loss="huber", epsilon=10.0, penalty=None, random_state=0).fit(XD, YD), XD),
    "sgd_regressor_averaged": (SGDRegressor(average=True, early_stopping=True, penalty="elasticnet", random_state=0).fit(XD, YD), XD),
    "logistic_regression": (LogisticRegression(C=0.5, max_iter=1000).fit(X, NAMES), X),
    "logistic_regression_two_classes": (LogisticRegression(penalty=None).fit(X[50:], Y[50:]), X),
    "logistic_regression_one_vs_rest": (LogisticRegression(solver="liblinear", penalty="l1", class_weight="balanced").fit(X, Y), X),
    "logistic_regression_multinomial": (LogisticRegression(multi_class="multinomial", tol=1e-6).fit(X, Y == 1), X),
    "passive_aggressive": (PassiveAggressiveClassifier(C=0.1, random_state=0).fit(X, NAMES), X),
    "passive_aggressive_two_classes": (PassiveAggressiveClassifier(loss="squared_hinge", random_state=0).fit(X, Y == 0), X),
    "sgd_numbers": (sgd().fit(X, Y), X),
    "sgd_two_numbers": (sgd(loss="log_loss", penalty=None, alpha=0.01).fit(X[:100], Y[:100] * 10 - 5), X[:100]),
    "sgd_texts": (sgd(loss="log_loss", penalty="elasticnet", l1_ratio=0.5).fit(X, NAMES), X),
    "sgd_booleans": (sgd(loss="modified_huber", learning_rate="adaptive", eta0=0.1).fit(X, Y == 2), X),
    "sgd_floats": (sgd(tol=None, max_iter=9).fit(X, Y.astype(float)), X),
    "sgd_averaged": (sgd(average=True, class_weight="balanced", early_stopping=True, n_jobs=2, validation_fraction=0.2).fit(X, Y), X),
    "gaussian_nb": (GaussianNB().fit(X, NAMES), X),
    "gaussian_nb_priors": (GaussianNB(priors=[0.25, 0.75], var_smoothing=1e-3).fit(X, Y == 1), X),
    "multinomial_nb": (MultinomialNB(alpha=0.5).fit(X, Y * 10 - 10), X),
    "multinomial_nb_two_classes": (MultinomialNB(class_prior=[0.5, 0.25]).fit(X, Y == 2), X),
    "k_neighbors": (KNeighborsClassifier(3).fit(X[::2], NAMES[::2]), X),
    "k_neighbors_by_distance": (KNeighborsClassifier(7, weights="distance", p=1, algorithm="brute").fit(X[::3], Y[::3] == 1), X),
    "normalizer": (Normalizer("max").fit(X), X),
    "simple_imputer": (SimpleImputer(strategy="median").fit(np.where(X == 5.1, np.nan, X)), X),
    "simple_imputer_of_an_empty_feature": (SimpleImputer().fit(np.where(np.arange(4) == 2, np.nan, X)), X),
    "one_hot_encoder": (OneHotEncoder(sparse_output=False, handle_unknown="ignore").fit(X[::4] // 1), X // 1),
    "one_hot_encoder_first": (OneHotEncoder(sparse_output=False, drop="first").fit(X * 10), X * 10),
    "one_hot_encoder_binary": (OneHotEncoder(sparse_output=False, drop="if_binary").fit(np.column_stack([Y, Y == 1])), np.column_stack([Y, Y == 1])),
    "pca": (PCA(2).fit(X), X),
    "pca_whitened": (PCA(0.99, whiten=True).fit(X), X),
    "pca_randomized": (PCA(3, svd_solver="randomized", random_state=0).fit(XD), XD),
    "mini_batch_kmeans": (MiniBatchKMeans(3, n_init=2, random_state=0).fit(X), X),
    "pipeline_components": (make_pipeline(SimpleImputer(), PCA(3), GaussianNB()).fit(X, NAMES), X),
    "kmeans": (KMeans(3, n_init=3, random_state=1).fit(X), X),
    "kmeans_from_centers": (KMeans(2, init=X[[0, 100]], n_init=1, algorithm="elkan").fit(X), X),
    "standard_scaler": (StandardScaler().fit(X), X),
    "standard_scaler_mean": (StandardScaler(with_std=False).fit(X), X),
    "standard_scaler_std": (StandardScaler(with_mean=False).fit(X), X),
    "standard_scaler_neither": (StandardScaler(with_mean=False, with_std=False).fit(X), X),
    "standard_scaler_missing": (StandardScaler().fit(np.where(X == 5.1, np.nan, X)), X),
    "min_max_scaler": (MinMaxScaler().fit(X[::2]), X),
    "min_max_scaler_clipped": (MinMaxScaler((-2, 3), clip=True).fit(X[::3]), X * 1.5),
    "decision_tree_classifier": (DecisionTreeClassifier(random_state=0).fit(X, NAMES), X),
    "decision_tree_classifier_weighted": (
        DecisionTreeClassifier(class_weight={0: 1, 1: 2.5, 2: 0.5}, splitter="random", max_features="log2", random_state=1).fit(X, Y), X),
    "decision_tree_regressor": (DecisionTreeRegressor(criterion="poisson", max_depth=4).fit(XD, YD), XD * 1.1),
    "decision_tree_regressor_two_outputs": (DecisionTreeRegressor(max_leaf_nodes=12, min_samples_leaf=0.05).fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "random_forest_classifier": (RandomForestClassifier(8, oob_score=True, max_samples=0.9, random_state=0, max_depth=4).fit(X, Y), X),
    "random_forest_regressor": (RandomForestRegressor(4, max_depth=5, random_state=0, n_jobs=2).fit(XD, YD), XD * 1.1),
    "random_forest_regressor_two_outputs": (
        RandomForestRegressor(3, max_depth=4, random_state=0, bootstrap=False, max_features=1).fit(X[:, :2], X[:, 2:]), X[:, :2]),
    "gradient_boosting_classifier": (GradientBoostingClassifier(n_estimators=4, subsample=0.7, random_state=0).fit(X, NAMES), X),
    "gradient_boosting_classifier_two_classes": (GradientBoostingClassifier(n_estimators=6, learning_rate=0.3).fit(X, Y == 1), X),
    "gradient_boosting_classifier_exponential": (GradientBoostingClassifier(loss="exponential", n_estimators=5).fit(X[50:], Y[50:]), X),
    "gradient_boosting_classifier_from_zero": (GradientBoostingClassifier(n_estimators=3, init="zero").fit(X, Y), X),
    "gradient_boosting_regressor": (GradientBoostingRegressor(n_estimators=8).fit(XD, YD), XD * 1.1),
    "gradient_boosting_regressor_quantile": (GradientBoostingRegressor(loss="quantile", alpha=0.3, n_estimators=5, max_depth=2).fit(XD, YD), XD),
    "pipeline": (make_pipeline(StandardScaler(), LinearRegression()).fit(XD, YD), XD),
    "pipeline_nested": (Pipeline([
        ("scaling", make_pipeline(named(MinMaxScaler((-1, 1)), ["a", "b", "c", "d"]), StandardScaler())),
        ("classifier", sgd(loss="log_loss"))]).fit(X, NAMES), X),
    "column_transformer": (ColumnTransformer([
        ("scale", StandardScaler(), [3, 0]), ("both", make_pipeline(SimpleImputer(), MinMaxScaler()), slice(1, 3))]).fit(X), X),
    "column_transformer_with_the_rest": (named(ColumnTransformer([
        ("kind", OneHotEncoder(handle_unknown="ignore", sparse_output=False), [-1]), ("no", "drop", [0]), ("none", StandardScaler(), [])],
        remainder="passthrough", sparse_threshold=0, verbose_feature_names_out=False).fit(X[::3]), ["a", "b", "c", "d"]), X),
    "pipeline_columns": (make_pipeline(
        ColumnTransformer([("measured", PCA(2), [0, 2, 3, 4, 5]), ("sex", OneHotEncoder(drop="first", sparse_output=False), [1])], remainder="passthrough"),
        LinearRegression()).fit(XD, YD), XD),
    "pipeline_clusters": (make_pipeline(StandardScaler(), KMeans(3, n_init=2, random_state=0)).fit(X), X),
}


def main():
    FIXTURES.mkdir(parents=True, exist_ok=True)
    for name, (estimator, rows) in CASES.items():
        scigo.export_model(estimator, FIXTURES / f"{name}.sklearn.json")
        x = rows[:: max(1, len(rows) // 12)]
        expected = {"x": x.tolist()}
        for method in METHODS:
            if hasattr(estimator, method):
                expected[method] = getattr(estimator, method)(x).tolist()
        (FIXTURES / f"{name}.expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")


main()
