"""Metrics."""
import numpy as np
from sklearn import metrics

from .tables import TABLES, plain

RANDOM = np.random.RandomState(0)


def regression_metrics():
    y = TABLES["diabetes"][:, -1]
    two = TABLES["iris"][:, :2]
    cases = [("diabetes", y, y + RANDOM.normal(size=y.shape) * 30), ("two outputs", two, two + RANDOM.normal(size=two.shape)),
             ("far from 0", y + 1e6, y + 1e6 + RANDOM.normal(size=y.shape)), ("exact", y[:9], y[:9]),
             ("constant", np.full(5, 2.0), np.arange(5.0)), ("constant and exact", np.full(5, 2.0), np.full(5, 2.0))]
    return [dict(name=name, y=plain(y), predicted=plain(p), r2=metrics.r2_score(y, p), mean_squared_error=metrics.mean_squared_error(y, p))
            for name, y, p in cases]


def classification_metrics():
    cases = []
    for name, classes in [("two classes", 2), ("five classes", 5)]:
        y = RANDOM.randint(classes, size=60)
        p = RANDOM.dirichlet(np.ones(classes), size=60)
        p[:3] = np.eye(classes)[y[:3]]
        p[3] = np.eye(classes)[(y[3] + 1) % classes]
        cases.append(dict(
            name=name, y=plain(y), probabilities=plain(p), classes=[str(c) for c in range(classes)],
            log_loss=metrics.log_loss(y, p, labels=range(classes)), accuracy=metrics.accuracy_score(y, p.argmax(axis=1))))
    return cases


def clustering_metrics():
    a, b = RANDOM.randint(4, size=200), RANDOM.randint(7, size=200)
    cases = [("independent", a, b), ("renamed", a, 9 - a), ("alike", a, np.where(RANDOM.uniform(size=200) < 0.8, a, b)),
             ("one group", np.zeros(9, int), np.zeros(9, int)), ("one and all", np.zeros(9, int), np.arange(9)), ("one sample", a[:1], b[:1])]
    return [dict(name=name, labels=plain(x), other=plain(y), adjusted_rand_index=metrics.adjusted_rand_score(x, y)) for name, x, y in cases]


FIXTURES = {
    "regression_metrics": regression_metrics, "classification_metrics": classification_metrics, "clustering_metrics": clustering_metrics,
}
