"""Naive Bayes: what it learns in closed form, at once and in batches."""
import numpy as np
from sklearn import naive_bayes

from .tables import TABLES, columns, plain


def fit(model, X, y, batches):
    if batches is None:
        return model.fit(X, y)
    for part in range(batches):
        model.partial_fit(X[part::batches], y[part::batches], classes=np.unique(y))
    return model


def case(name, data, model, attributes, *, batches=None, **parameters):
    table = TABLES[data]
    X, y = table[:, :-1], table[:, -1].astype(int)
    model = fit(model(**parameters), X, y, batches)
    return dict(
        name=name, **columns(data), batches=batches, parameters=parameters, labels=plain(model.predict(X)), probabilities=plain(model.predict_proba(X[::10])),
        **{attribute: plain(getattr(model, attribute + "_")) for attribute in attributes})


def gaussian(name, data, **rest):
    return case(name, data, naive_bayes.GaussianNB, ["theta", "var", "epsilon", "class_prior", "class_count"], **rest)


def multinomial(name, data, **rest):
    return case(
        name, data, naive_bayes.MultinomialNB, ["feature_count", "feature_log_prob", "class_log_prior", "class_count"], **rest)


def gaussian_nb():
    return [
        gaussian("iris", "iris"),
        gaussian("wine", "wine"),
        gaussian("breast_cancer", "breast_cancer"),
        gaussian("digits, constant features", "digits"),
        gaussian("digits, more smoothing", "digits", var_smoothing=0.05),
        gaussian("wine, given priors", "wine", priors=[0.2, 0.5, 0.3]),
        gaussian("iris in batches", "iris", batches=3),
        gaussian("digits in batches", "digits", batches=4),
        gaussian("breast_cancer in batches, given priors", "breast_cancer", batches=5, priors=[0.25, 0.75]),
    ]


def multinomial_nb():
    return [
        multinomial("digits", "digits"),
        multinomial("iris", "iris"),
        multinomial("wine", "wine"),
        multinomial("breast_cancer", "breast_cancer"),
        multinomial("digits, little smoothing", "digits", alpha=1e-3),
        multinomial("digits, no smoothing", "digits", alpha=0),
        multinomial("wine, equal priors", "wine", fit_prior=False),
        multinomial("wine, given priors", "wine", class_prior=[0.2, 0.5, 0.3]),
        multinomial("digits in batches", "digits", batches=4),
    ]


FIXTURES = {"gaussian_nb": gaussian_nb, "multinomial_nb": multinomial_nb}
