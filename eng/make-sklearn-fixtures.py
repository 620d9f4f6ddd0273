#!/usr/bin/python3
"""Writes data/*.csv and the fixtures of Scigo.Models.Tests: scikit-learn's own answers, which the models have to match.

Usage: /usr/bin/python3 eng/make-sklearn-fixtures.py            (scikit-learn 1.2)
       /usr/bin/python3 eng/make-sklearn-fixtures.py FOLDER     writes there instead, which the tests take by SCIGO_FIXTURES=FOLDER/Fixtures

Numbers are written with Python's repr, so that every double comes back exactly. A case names its data by file, columns and rows;
columns count from 0 in the CSV file, whose last column is the target.
"""
import multiprocessing
import pathlib
import sys
import warnings
from unittest import mock

import numpy as np
from scipy.linalg import lstsq
from sklearn import cluster, datasets, exceptions, linear_model, pipeline, preprocessing

from sklearn_fixtures import clusters, judging, naive_bayes, neighbors, preparing, trees
from sklearn_fixtures.tables import TABLES, columns, plain, select, write_csv, write_fixture, write_to


def lstsq_of_later_versions(X, y):
    """The cut-off of small singular values since scikit-learn 1.7: that of 1.2, eps alone, takes rounding noise for a direction."""
    return lstsq(X, y, cond=max(X.shape) * np.finfo(X.dtype).eps)


def linear_case(name, case, *, y=None, fit_intercept=True):
    X = select(case)
    target = TABLES[case["data"]][: case["rows"]]
    y_columns = y or [target.shape[1] - 1]
    Y = target[:, y_columns] if y else target[:, -1]
    model = linear_model.LinearRegression(fit_intercept=fit_intercept).fit(X, Y)
    return dict(
        name=name, **case, y_columns=y_columns, y_rank=Y.ndim, fit_intercept=fit_intercept, coef=plain(model.coef_),
        intercept=plain(model.intercept_), rank=int(model.rank_), singular=plain(model.singular_),
        predictions=plain(model.predict(X[:10])))


def linear_regression():
    iris_multi = dict(x=[0, 1])
    with mock.patch("sklearn.linear_model._base.linalg.lstsq", lstsq_of_later_versions):
        repeated = [
            linear_case("diabetes, a feature twice", columns("diabetes", x=[0, 1, 2, 2, 3, 4, 8])),
            linear_case("diabetes, a feature three times", columns("diabetes", x=[0, 1, 2, 2, 3, 4, 2, 8])),
        ]
    return repeated + [
        linear_case("diabetes", columns("diabetes")),
        linear_case("diabetes without an intercept", columns("diabetes"), fit_intercept=False),
        linear_case("wine", columns("wine")),
        linear_case("breast_cancer, badly scaled", columns("breast_cancer")),
        linear_case("iris, two outputs", columns("iris", **iris_multi), y=[2, 3]),
        linear_case("iris, two outputs without an intercept", columns("iris", **iris_multi), y=[2, 3], fit_intercept=False),
        linear_case("iris, one output in two dimensions", columns("iris", **iris_multi), y=[3]),
        linear_case("digits, constant features", columns("digits")),
        linear_case("wine, fewer samples than features", columns("wine", rows=8)),
        linear_case("wine, fewer samples than features, no intercept", columns("wine", rows=8), fit_intercept=False),
        linear_case("diabetes, one sample", columns("diabetes", rows=1)),
    ]


def scaler_case(name, case, *, batches=None, with_mean=True, with_std=True):
    X = select(case)
    model = preprocessing.StandardScaler(with_mean=with_mean, with_std=with_std)
    if batches is None:
        model.fit(X)
    else:
        assert sum(batches) == len(X)
        for part in np.split(X, np.cumsum(batches)[:-1]):
            model.partial_fit(part)
    transformed = model.transform(X[:5])
    return dict(
        name=name, **case, batches=batches or [len(X)], with_mean=with_mean, with_std=with_std, mean=plain(model.mean_),
        var=plain(model.var_), scale=plain(model.scale_), n_samples_seen=int(model.n_samples_seen_),
        transformed=plain(transformed), inverse=plain(model.inverse_transform(transformed)))


def standard_scaler():
    constant = dict(x=[[1.0, 0.1, 5.0], [2.0, 0.1, 5.0], [4.0, 0.1, 5.0], [8.0, 0.1, 5.0]])
    offset = dict(x=[[1e8 + i * 0.25, -1e6 - i * i * 0.125] for i in range(20)])
    return [
        scaler_case("breast_cancer", columns("breast_cancer")),
        scaler_case("iris", columns("iris")),
        scaler_case("diabetes", columns("diabetes")),
        scaler_case("digits, constant features", columns("digits")),
        scaler_case("wine, mean only", columns("wine"), with_std=False),
        scaler_case("wine, scale only", columns("wine"), with_mean=False),
        scaler_case("wine, neither", columns("wine"), with_mean=False, with_std=False),
        scaler_case("wine in batches", columns("wine"), batches=[1, 50, 2, 100, 25]),
        scaler_case("breast_cancer in batches", columns("breast_cancer"), batches=[100] * 5 + [69]),
        scaler_case("constant features", constant),
        scaler_case("constant features in batches", constant, batches=[1, 1, 2]),
        scaler_case("a large offset", offset),
        scaler_case("a large offset in batches", offset, batches=[7, 6, 7]),
    ]


def min_max_case(name, case, *, batches=None, feature_range=(0, 1), clip=False):
    X = select(case)
    model = preprocessing.MinMaxScaler(feature_range=feature_range, clip=clip)
    for part in np.split(X, np.cumsum(batches or [])[:-1]):
        model.partial_fit(part)
    rows = X[:5] * 1.5
    transformed = model.transform(rows)
    return dict(
        name=name, **case, batches=batches or [len(X)], feature_range=feature_range, clip=clip, min=plain(model.min_),
        scale=plain(model.scale_), data_min=plain(model.data_min_), data_max=plain(model.data_max_), data_range=plain(model.data_range_),
        n_samples_seen=int(model.n_samples_seen_), scaled=plain(rows), transformed=plain(transformed),
        inverse=plain(model.inverse_transform(transformed)))


def min_max_scaler():
    constant = dict(x=[[1.0, 0.1, 5.0, 1e-17], [2.0, 0.1, 5.0, 3e-17], [4.0, 0.1, 5.0, 2e-16], [8.0, 0.1, 5.0, 2e-15]])
    return [
        min_max_case("breast_cancer", columns("breast_cancer")),
        min_max_case("iris", columns("iris")),
        min_max_case("diabetes", columns("diabetes")),
        min_max_case("digits, constant features", columns("digits"), feature_range=(-2.5, 0.75)),
        min_max_case("wine, clipped", columns("wine"), clip=True, feature_range=(-1, 1)),
        min_max_case("wine in batches", columns("wine"), batches=[1, 50, 2, 100, 25]),
        min_max_case("constant and tiny features", constant),
        min_max_case("constant and tiny features in batches", constant, batches=[1, 1, 2]),
    ]


def kmeans_case(name, case, *, init=None, init_rows=None, **parameters):
    X = select(case)
    start = np.array(init, dtype=float) if init else X[init_rows]
    model = cluster.KMeans(n_clusters=len(start), init=start, n_init=1, **parameters).fit(X)
    return dict(
        name=name, **case, init=plain(start), max_iter=model.max_iter, tol=model.tol, centers=plain(model.cluster_centers_),
        inertia=model.inertia_, labels=plain(model.labels_), n_iter=model.n_iter_, predictions=plain(model.predict(X[:20])),
        distances=plain(model.transform(X[:3])))


def kmeans():
    line = dict(x=[[0.0, 0.0], [1.0, 0.5], [2.0, 0.0], [10.0, 0.0], [11.5, 0.5], [12.0, 1.0], [30.0, 0.25]])
    return [
        kmeans_case("iris", columns("iris"), init_rows=[0, 50, 100]),
        kmeans_case("iris, poor start", columns("iris"), init_rows=[0, 1, 2]),
        kmeans_case("wine", columns("wine"), init_rows=[0, 70, 150]),
        kmeans_case("diabetes", columns("diabetes"), init_rows=[0, 100, 200, 300]),
        kmeans_case("breast_cancer", columns("breast_cancer"), init_rows=[0, 300]),
        kmeans_case("digits", columns("digits"), init_rows=list(range(10))),
        kmeans_case("digits, five iterations", columns("digits"), init_rows=list(range(10)), max_iter=5),
        kmeans_case("iris, no tolerance", columns("iris"), init_rows=[3, 77, 140, 9], tol=0),
        kmeans_case("one cluster", columns("iris"), init_rows=[7]),
        kmeans_case("an empty cluster", line, init=[[0.0, 0.0], [11.0, 0.0], [500.0, 500.0]]),
        kmeans_case("two empty clusters", line, init=[[0.0, 0.0], [500.0, 500.0], [11.0, 0.0], [-900.0, 0.0]]),
    ]


def kmeans_seeded():
    """The inertia of scikit-learn's best of ten seeded runs: another generator cannot reach the same run, only the same quality."""
    cases = []
    for name, k in [("iris", 3), ("wine", 3), ("digits", 10)]:
        case = columns(name)
        inertia = min(cluster.KMeans(k, n_init=10, random_state=s).fit(select(case)).inertia_ for s in range(3))
        cases.append(dict(name=f"{name}, {k} clusters", **case, n_clusters=k, inertia=inertia))
    return cases


def sgd_case(name, data, *, scaled=False, batches=None, **parameters):
    """Without shuffling, so that the order of the samples, and with it the result, is the same elsewhere. The first steps multiply
    differences of the last bit by many powers of ten: the means and scales are kept too, so that X is the same to the last bit."""
    table = TABLES[data]
    X, y = table[:, :-1], table[:, -1].astype(int)
    scaler = preprocessing.StandardScaler(with_mean=scaled, with_std=scaled).fit(X)
    X = scaler.transform(X)
    model = linear_model.SGDClassifier(shuffle=False, **parameters)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.ConvergenceWarning)
        if batches is None:
            model.fit(X, y)
        else:
            for part in range(batches):
                model.partial_fit(X[part::batches], y[part::batches], classes=np.unique(y))
    if model.penalty is None:
        parameters["penalty"] = "none"
    probabilities = model.predict_proba(X[::25]) if hasattr(model, "predict_proba") else None
    return dict(
        name=name, data=data, mean=plain(scaler.mean_), scale=plain(scaler.scale_), batches=batches, parameters=parameters, coef=plain(model.coef_.ravel()),
        intercept=plain(model.intercept_), n_iter=model.n_iter_, t=model.t_, labels=plain(model.predict(X)),
        scores=plain(model.decision_function(X[::25])), probabilities=plain(probabilities))


def sgd_classifier():
    losses = ["hinge", "log_loss", "modified_huber"]
    data = [("iris", False), ("breast_cancer", True), ("digits", False), ("digits", True)]
    cases = [sgd_case(f"{d}{', scaled' * s}, {loss}", d, scaled=s, loss=loss) for d, s in data for loss in losses]
    log = dict(loss="log_loss")
    return cases + [
        sgd_case("l1", "breast_cancer", scaled=True, penalty="l1", alpha=0.01, **log),
        sgd_case("l1 of three classes", "wine", scaled=True, penalty="l1", alpha=0.003),
        sgd_case("elastic net", "breast_cancer", scaled=True, penalty="elasticnet", l1_ratio=0.6, alpha=0.02, **log),
        sgd_case("elastic net, default ratio", "iris", penalty="elasticnet", loss="modified_huber"),
        sgd_case("no penalty", "breast_cancer", scaled=True, penalty=None, alpha=0.0, learning_rate="constant", eta0=0.01, **log),
        sgd_case("no intercept", "iris", fit_intercept=False),
        sgd_case("no intercept of two classes", "breast_cancer", scaled=True, fit_intercept=False, **log),
        sgd_case("constant steps", "wine", scaled=True, learning_rate="constant", eta0=0.125, **log),
        sgd_case("inverse scaling", "wine", scaled=True, learning_rate="invscaling", eta0=0.5, power_t=0.3, loss="modified_huber"),
        sgd_case("adaptive steps", "wine", scaled=True, learning_rate="adaptive", eta0=0.25, n_iter_no_change=2, **log),
        sgd_case("adaptive steps, hinge", "breast_cancer", scaled=True, learning_rate="adaptive", eta0=0.5, tol=1e-2),
        sgd_case("steps so long that weights shrink to zero", "wine", scaled=True, alpha=3.0, learning_rate="constant", eta0=0.5),
        sgd_case("a strong penalty", "breast_cancer", scaled=True, alpha=2.0, **log),
        sgd_case("seven epochs without a tolerance", "iris", max_iter=7, tol=None),
        sgd_case("no tolerance for worse epochs", "iris", tol=0.0, n_iter_no_change=1),
        sgd_case("batches", "digits", scaled=True, batches=4),
        sgd_case("batches of two classes", "breast_cancer", scaled=True, batches=3, penalty="elasticnet", **log),
        sgd_case("batches, inverse scaling", "iris", batches=5, learning_rate="invscaling", eta0=0.1),
    ]


def sgd_shuffled():
    """The mean accuracy over five seeds: another generator cannot take the same order, only learn as well."""
    cases = []
    for name in ["iris", "wine", "breast_cancer", "digits"]:
        X, y = preprocessing.StandardScaler().fit_transform(TABLES[name][:, :-1]), TABLES[name][:, -1].astype(int)
        for loss in ["hinge", "log_loss", "modified_huber"]:
            scores = [linear_model.SGDClassifier(loss=loss, random_state=seed).fit(X, y).score(X, y) for seed in range(5)]
            cases.append(dict(name=f"{name}, {loss}", data=name, loss=loss, accuracy=float(np.mean(scores))))
    return cases


def penalised_case(name, case, model, *, y=None, **extra):
    """A linear model of numbers with a penalty; its parameters are those of the estimator that are not defaults."""
    X = select(case)
    target = TABLES[case["data"]][: case["rows"]]
    y_columns = y or [target.shape[1] - 1]
    Y = target[:, y_columns] if y else target[:, -1]
    model.fit(X, Y)
    defaults = type(model)().get_params()
    parameters = {k: v for k, v in model.get_params().items() if v != defaults[k] and k != "solver"}
    return dict(
        name=name, **case, y_columns=y_columns, y_rank=Y.ndim, type=type(model).__name__, parameters=parameters,
        coef=plain(model.coef_), intercept=plain(model.intercept_), predictions=plain(model.predict(X[:10])), **extra)


def ridge():
    """By singular values, which keep all digits: Cholesky's factors of XᵀX, scikit-learn's choice, lose half of them."""
    iris_multi = dict(x=[0, 1])
    model = lambda **parameters: linear_model.Ridge(solver="svd", **parameters)
    return [
        penalised_case("diabetes", columns("diabetes"), model()),
        penalised_case("diabetes, a weak penalty", columns("diabetes"), model(alpha=1e-3)),
        penalised_case("diabetes without an intercept", columns("diabetes"), model(fit_intercept=False, alpha=0.1)),
        penalised_case("wine, a strong penalty", columns("wine"), model(alpha=1000.0)),
        penalised_case("breast_cancer, badly scaled", columns("breast_cancer"), model()),
        penalised_case("breast_cancer, hardly a penalty", columns("breast_cancer"), model(alpha=1e-6)),
        penalised_case("digits, constant features", columns("digits"), model(alpha=0.5)),
        penalised_case("diabetes, a feature twice", columns("diabetes", x=[0, 1, 2, 2, 3]), model(alpha=1e-9)),
        penalised_case("iris, two outputs", columns("iris", **iris_multi), model(alpha=2.0), y=[2, 3]),
        penalised_case("iris, one output in two dimensions", columns("iris", **iris_multi), model(), y=[3]),
        penalised_case("wine, fewer samples than features", columns("wine", rows=8), model()),
        penalised_case("wine, two outputs of fewer samples than features", columns("wine", rows=6, x=list(range(10))), model(alpha=0.01), y=[11, 12]),
        penalised_case("diabetes, one sample", columns("diabetes", rows=1), model()),
        penalised_case("diabetes, no penalty", columns("diabetes"), model(alpha=0.0)),
    ]


def coordinate_descent():
    lasso, net = linear_model.Lasso, linear_model.ElasticNet

    def case(name, data, model, **rest):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", exceptions.ConvergenceWarning)
            c = penalised_case(name, data, model, **rest)
        return dict(c, n_iter=int(np.max(model.n_iter_)), dual_gap=np.ravel(model.dual_gap_).tolist())

    exact = dict(tol=1e-10, max_iter=1_000_000)
    return [
        case("lasso, diabetes", columns("diabetes"), lasso(alpha=0.1)),
        case("lasso, diabetes, exact", columns("diabetes"), lasso(alpha=0.05, **exact)),
        case("lasso, diabetes, all zero", columns("diabetes"), lasso(alpha=100.0)),
        case("lasso, wine, exact", columns("wine"), lasso(alpha=0.01, **exact)),
        case("lasso, digits, constant features", columns("digits"), lasso(alpha=0.02)),
        case("lasso, breast_cancer", columns("breast_cancer"), lasso(alpha=0.1)),
        case("lasso, positive", columns("diabetes"), lasso(alpha=0.1, positive=True)),
        case("lasso without an intercept", columns("diabetes"), lasso(alpha=0.1, fit_intercept=False)),
        case("lasso, three iterations", columns("wine"), lasso(alpha=0.001, max_iter=3)),
        case("lasso, two outputs", columns("iris", x=[0, 1]), lasso(alpha=0.02), y=[2, 3]),
        case("elastic net, diabetes", columns("diabetes"), net(alpha=0.01)),
        case("elastic net, diabetes, exact", columns("diabetes"), net(alpha=0.01, l1_ratio=0.9, **exact)),
        case("elastic net, breast_cancer", columns("breast_cancer"), net(alpha=0.1)),
        case("elastic net, digits, constant features", columns("digits"), net(alpha=0.05)),
        case("elastic net, hardly L1", columns("wine"), net(alpha=0.1, l1_ratio=0.01)),
        case("elastic net, positive", columns("wine"), net(alpha=0.1, positive=True, l1_ratio=0.3)),
        case("elastic net, fewer samples than features", columns("wine", rows=8), net(alpha=0.1)),
        case("elastic net, two outputs", columns("iris", x=[0, 1]), net(alpha=0.05), y=[2, 3]),
    ]


def logistic_objective(model, X, y):
    """What L-BFGS minimises: the penalty and the sum of the losses, of ovr for each class."""
    scores = model.decision_function(X)
    penalty = 0 if model.penalty in (None, "none") else 0.5 / model.C * np.sum(model.coef_**2)
    if scores.ndim == 1 and model.multi_class == "multinomial":
        penalty, scores = 2 * penalty, np.column_stack([-scores, scores])
    if scores.ndim == 1:
        return penalty + float(np.sum(np.logaddexp(0, np.where(y == model.classes_[1], -scores, scores))))
    if model.multi_class == "ovr":
        return penalty + float(sum(np.sum(np.logaddexp(0, np.where(y == c, -scores[:, k], scores[:, k]))) for k, c in enumerate(model.classes_)))
    own = scores[np.arange(len(y)), np.searchsorted(model.classes_, y)]
    return penalty + float(np.sum(np.logaddexp.reduce(scores, axis=1) - own))


def logistic_case(name, data, *, scaled=True, classes=None, **parameters):
    """The coefficients by Newton's method, which comes as near to the minimum as doubles allow, and the objective of L-BFGS."""
    table = TABLES[data] if classes is None else TABLES[data][np.isin(TABLES[data][:, -1], classes)]
    X, y = table[:, :-1], table[:, -1].astype(int)
    scaler = preprocessing.StandardScaler(with_mean=scaled, with_std=scaled).fit(X)
    X = scaler.transform(X)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exact = linear_model.LogisticRegression(solver="newton-cg", tol=1e-12, max_iter=1000, **parameters).fit(X, y)
        lbfgs = linear_model.LogisticRegression(tol=1e-10, max_iter=10_000, **parameters).fit(X, y)
    if parameters.get("penalty", "") is None:
        parameters["penalty"] = "none"
    return dict(
        name=name, data=data, classes=classes, mean=plain(scaler.mean_), scale=plain(scaler.scale_), parameters=parameters,
        coef=plain(exact.coef_), intercept=plain(exact.intercept_),
        objective=min(logistic_objective(m, X, y) for m in (exact, lbfgs)), labels=plain(exact.predict(X)),
        scores=plain(exact.decision_function(X[::25])), probabilities=plain(exact.predict_proba(X[::25])))


def logistic_regression():
    return [
        logistic_case("iris", "iris"),
        logistic_case("iris, not scaled", "iris", scaled=False),
        logistic_case("wine", "wine"),
        logistic_case("breast_cancer", "breast_cancer"),
        logistic_case("breast_cancer, a strong penalty", "breast_cancer", C=1e-3),
        logistic_case("digits", "digits", C=0.1),
        logistic_case("without an intercept", "breast_cancer", fit_intercept=False),
        logistic_case("three classes without an intercept", "wine", fit_intercept=False),
        logistic_case("each class against all others", "wine", multi_class="ovr"),
        logistic_case("multinomial of two classes", "breast_cancer", multi_class="multinomial", C=0.5),
        logistic_case("two of three classes, no penalty", "iris", classes=[1, 2], penalty=None),
    ]


def sgd_regressor_case(name, data, *, scaled=True, batches=None, **parameters):
    """As sgd_case, of numbers: the targets are divided by 100, so that steps are of the size of the weights."""
    table = TABLES[data]
    X, y = table[:, :-1], table[:, -1] / 100
    scaler = preprocessing.StandardScaler(with_mean=scaled, with_std=scaled).fit(X)
    X = scaler.transform(X)
    model = linear_model.SGDRegressor(shuffle=False, **parameters)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.ConvergenceWarning)
        if batches is None:
            model.fit(X, y)
        else:
            for part in range(batches):
                model.partial_fit(X[part::batches], y[part::batches])
    if model.penalty is None:
        parameters["penalty"] = "none"
    return dict(
        name=name, data=data, mean=plain(scaler.mean_), scale=plain(scaler.scale_), batches=batches, parameters=parameters,
        coef=plain(model.coef_), intercept=float(model.intercept_[0]), n_iter=model.n_iter_, t=model.t_, predictions=plain(model.predict(X[::25])))


def sgd_regressor():
    return [
        sgd_regressor_case("diabetes", "diabetes"),
        sgd_regressor_case("diabetes, not scaled", "diabetes", scaled=False),
        sgd_regressor_case("iris", "iris"),
        sgd_regressor_case("breast_cancer", "breast_cancer", alpha=0.01),
        sgd_regressor_case("digits, constant features", "digits", eta0=0.001),
        sgd_regressor_case("huber", "diabetes", loss="huber", epsilon=0.3),
        sgd_regressor_case("epsilon insensitive", "diabetes", loss="epsilon_insensitive"),
        sgd_regressor_case("squared epsilon insensitive", "diabetes", loss="squared_epsilon_insensitive", epsilon=0.05),
        sgd_regressor_case("l1", "diabetes", penalty="l1", alpha=0.01),
        sgd_regressor_case("elastic net", "wine", penalty="elasticnet", l1_ratio=0.6, alpha=0.02),
        sgd_regressor_case("no penalty, no intercept", "wine", penalty=None, fit_intercept=False),
        sgd_regressor_case("constant steps", "diabetes", learning_rate="constant", eta0=0.001),
        sgd_regressor_case("optimal steps", "diabetes", learning_rate="optimal", alpha=0.1),
        sgd_regressor_case("adaptive steps", "wine", learning_rate="adaptive", eta0=0.01, n_iter_no_change=2),
        sgd_regressor_case("seven epochs without a tolerance", "diabetes", max_iter=7, tol=None),
        sgd_regressor_case("batches", "diabetes", batches=4),
    ]


def passive_aggressive_case(name, data, *, batches=None, **parameters):
    table = TABLES[data]
    X, y = table[:, :-1], table[:, -1].astype(int)
    scaler = preprocessing.StandardScaler().fit(X)
    X = scaler.transform(X)
    model = linear_model.PassiveAggressiveClassifier(shuffle=False, **parameters)
    if batches is None:
        model.fit(X, y)
    else:
        for part in range(batches):
            model.partial_fit(X[part::batches], y[part::batches], classes=np.unique(y))
    return dict(
        name=name, data=data, mean=plain(scaler.mean_), scale=plain(scaler.scale_), batches=batches, parameters=parameters,
        coef=plain(model.coef_), intercept=plain(model.intercept_), n_iter=model.n_iter_, t=model.t_, labels=plain(model.predict(X)),
        scores=plain(model.decision_function(X[::25])))


def passive_aggressive():
    return [
        passive_aggressive_case("iris", "iris"),
        passive_aggressive_case("wine, squared hinge", "wine", loss="squared_hinge"),
        passive_aggressive_case("breast_cancer, small steps", "breast_cancer", C=0.01),
        passive_aggressive_case("breast_cancer, squared hinge, small steps", "breast_cancer", C=0.05, loss="squared_hinge"),
        passive_aggressive_case("digits without an intercept", "digits", fit_intercept=False),
        passive_aggressive_case("batches", "digits", batches=3, C=0.1),
    ]


def pipelines():
    cases = []
    for name in ["diabetes", "breast_cancer"]:
        X, y = TABLES[name][:, :-1], TABLES[name][:, -1]
        model = pipeline.make_pipeline(preprocessing.StandardScaler(), linear_model.LinearRegression()).fit(X, y)
        cases.append(dict(
            name=name, **columns(name), transformed=plain(model[:-1].transform(X[:3])), predictions=plain(model.predict(X[:20]))))
    return cases


FIXTURES = {
    "linear_regression": linear_regression,
    "standard_scaler": standard_scaler,
    "min_max_scaler": min_max_scaler,
    "kmeans": kmeans,
    "kmeans_seeded": kmeans_seeded,
    "sgd_classifier": sgd_classifier,
    "sgd_shuffled": sgd_shuffled,
    "ridge": ridge,
    "coordinate_descent": coordinate_descent,
    "logistic_regression": logistic_regression,
    "sgd_regressor": sgd_regressor,
    "passive_aggressive": passive_aggressive,
    "pipeline": pipelines,
}
for family in [clusters, judging, naive_bayes, neighbors, preparing, trees]:
    FIXTURES.update(family.FIXTURES)


def write(name):
    write_fixture(name, FIXTURES[name]())


def main():
    if len(sys.argv) > 1:
        write_to(pathlib.Path(sys.argv[1]))
    for name in ["diabetes", "iris", "wine", "breast_cancer", "digits"]:
        write_csv(name, getattr(datasets, f"load_{name}")())
    # Forked, so that all have the tables.
    with multiprocessing.get_context("fork").Pool() as pool:
        pool.map(write, FIXTURES, chunksize=1)


main()
