"""Normalizer, SimpleImputer, OneHotEncoder and PCA."""
import numpy as np
from sklearn import compose, decomposition, impute, preprocessing

from .tables import TABLES, columns, plain, select


def with_gaps(X):
    """Every seventh value is missing, and all of the third feature."""
    X = X.copy()
    X.ravel()[::7] = np.nan
    X[:, 2] = np.nan
    return X


def nan_as_null(values):
    return [None if np.isnan(v) else v for v in np.ravel(values).tolist()]


def normalizer():
    small = dict(x=[[0.0, 0.0, 0.0], [3.0, -4.0, 0.0], [1e-16, 0.0, 1e-16], [-5.0, 2.0, 1.0], [2e-15, 2e-15, 2e-15]])
    return [
        dict(name=f"{name}, {norm}", **case, norm=norm, transformed=plain(preprocessing.Normalizer(norm=norm).fit_transform(select(case)[:20])))
        for name, case in [*((data, columns(data)) for data in TABLES), ("small rows", small)] for norm in ["l2", "l1", "max"]]


def imputer_case(name, data, **parameters):
    X = with_gaps(TABLES[data][:, :-1])
    model = impute.SimpleImputer(**parameters).fit(X)
    transformed = model.transform(X[:10])
    return dict(
        name=name, **columns(data), parameters=parameters, statistics=nan_as_null(model.statistics_), transformed=plain(transformed))


def simple_imputer():
    strategies = ["mean", "median", "most_frequent"]
    return [imputer_case(f"{data}, {s}", data, strategy=s) for data in TABLES for s in strategies] + [
        imputer_case("wine, constant", "wine", strategy="constant", fill_value=-1.5),
        imputer_case("wine, constant by default", "wine", strategy="constant"),
        imputer_case("wine, empty features kept", "wine", strategy="median", keep_empty_features=True),
        imputer_case("wine, empty features kept as a constant", "wine", strategy="constant", fill_value=3.0, keep_empty_features=True),
    ]


def encoder_case(name, X, asked, *, data=None, **parameters):
    source = dict(data=data) if data else {}
    model = preprocessing.OneHotEncoder(sparse_output=False, **parameters).fit(X)
    drop = None if model.drop_idx_ is None else [-1 if d is None else int(d) for d in model.drop_idx_]
    parameters["drop"] = parameters.get("drop") or "none"
    return dict(
        name=name, **source, x=plain(X), asked=plain(asked), parameters=parameters, drop_idx=drop, transformed=plain(model.transform(asked)),
        categories=[[str(c) if isinstance(c, str) else np.format_float_positional(c, trim="-") for c in cs] for cs in model.categories_])


def one_hot_encoder():
    digits = TABLES["digits"][:200, [10, 20, 0, 43]]
    sizes = np.array([["red", "S", "no"], ["blue", "M", "yes"], ["Red", "L", "no"], ["green", "S", "yes"]], dtype=object)
    unknown = np.array([["red", "XL", "no"], ["white", "S", "maybe"]], dtype=object)
    mixed = np.array([[0.5, 1.0], [-2.0, 10.0], [1e6, 9.0], [0.5, -1.0], [0.1, 9.0]])
    ignore = dict(handle_unknown="ignore")
    return [encoder_case(f"{name}, {drop}", X, X[:10], drop=drop, data=name if name in TABLES else None) for name, X in [("digits", digits), ("texts", sizes), ("numbers", mixed)]
            for drop in [None, "first", "if_binary"]] + [
        encoder_case("unknown numbers", mixed, mixed + np.array([[0.0, 1.0]]), **ignore),
        encoder_case("unknown texts", sizes, unknown, **ignore),
        encoder_case("unknown texts, one dropped", sizes, unknown, drop="if_binary", **ignore),
    ]


def pca_case(name, case, *, kept=None, **parameters):
    X = select(case)
    model = decomposition.PCA(svd_solver="full", **parameters).fit(X)
    transformed = model.transform(X[:5])
    return dict(
        name=name, **case, parameters=parameters, kept=kept or len(model.components_), components=plain(model.components_[:kept]),
        explained_variance=plain(model.explained_variance_), explained_variance_ratio=plain(model.explained_variance_ratio_),
        singular_values=plain(model.singular_values_), mean=plain(model.mean_), noise_variance=float(model.noise_variance_),
        transformed=plain(transformed[:, :kept]), inverse=plain(model.inverse_transform(transformed)))


def pca():
    return [
        pca_case("iris", columns("iris")),
        pca_case("diabetes", columns("diabetes")),
        pca_case("wine, badly scaled", columns("wine")),
        pca_case("breast_cancer, ten components", columns("breast_cancer"), n_components=10),
        pca_case("digits, twenty components", columns("digits"), n_components=20),
        pca_case("digits, most of the variance", columns("digits"), n_components=0.9),
        pca_case("iris, whitened", columns("iris"), whiten=True),
        pca_case("diabetes, three components, whitened", columns("diabetes"), n_components=3, whiten=True),
        # The last component of as many samples as components is noise: samples have one direction less.
        pca_case("wine, fewer samples than features", columns("wine", rows=9), kept=8),
        pca_case("digits, fewer samples than features", columns("digits", rows=30), n_components=25),
    ]


def column_transformer():
    cases = []
    for data, encoded in dict(iris=3, wine=3, diabetes=1, breast_cancer=9, digits=20).items():
        for remainder in ["drop", "passthrough"]:
            X = TABLES[data][:100, :-1]
            last = X.shape[1] - 1
            model = compose.ColumnTransformer([
                ("scale", preprocessing.StandardScaler(), [2, 0, last]),
                ("range", preprocessing.MinMaxScaler(), [2, 0]),
                ("encode", preprocessing.OneHotEncoder(handle_unknown="ignore"), [encoded])], remainder=remainder, sparse_threshold=0)
            cases.append(dict(
                name=f"{data}, {remainder}", **columns(data, rows=100), encoded=encoded, remainder=remainder,
                transformed=plain(model.fit_transform(X)[::20])))
    return cases


FIXTURES = {
    "normalizer": normalizer, "simple_imputer": simple_imputer, "one_hot_encoder": one_hot_encoder, "pca": pca,
    "column_transformer": column_transformer,
}
