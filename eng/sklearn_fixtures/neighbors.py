"""Neighbours: every third sample is asked about, the others are the ones to find."""
import numpy as np
from sklearn import neighbors, preprocessing

from .tables import TABLES, columns, plain


def case(name, data, *, scaled=False, **parameters):
    table = TABLES[data]
    X, y = table[:, :-1], table[:, -1].astype(int)
    mean, scale = np.zeros(X.shape[1]), np.ones(X.shape[1])
    if scaled:
        scaler = preprocessing.StandardScaler().fit(X)
        X, mean, scale = scaler.transform(X), scaler.mean_, scaler.scale_
    asked = np.arange(len(X)) % 3 == 0
    # scikit-learn's own brute force computes |a|² − 2ab + |b|², which loses digits; its trees do not.
    model = neighbors.KNeighborsClassifier(algorithm="ball_tree", **parameters).fit(X[~asked], y[~asked])
    distances, _ = model.kneighbors(X[asked][:30])
    return dict(
        name=name, **columns(data), mean=plain(mean), scale=plain(scale), parameters=parameters, distances=plain(distances),
        labels=plain(model.predict(X[asked])), probabilities=plain(model.predict_proba(X[asked])))


def k_neighbors_classifier():
    return [
        case("iris, scaled", "iris", scaled=True),
        case("wine", "wine"),
        case("wine, scaled, weighted by distance", "wine", scaled=True, weights="distance"),
        case("breast_cancer", "breast_cancer"),
        case("breast_cancer, Manhattan", "breast_cancer", p=1, n_neighbors=7),
        case("breast_cancer, the power 3, weighted by distance", "breast_cancer", p=3, n_neighbors=10, weights="distance"),
        case("digits", "digits"),
        case("digits, one neighbour", "digits", n_neighbors=1),
        case("breast_cancer, many neighbours", "breast_cancer", scaled=True, n_neighbors=200, weights="distance"),
    ]


FIXTURES = {"k_neighbors_classifier": k_neighbors_classifier}
