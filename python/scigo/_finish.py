"""What fitting leaves in private attributes, for estimators that have all others."""
import numpy as np


def _clusters(estimator):
    from sklearn.utils._openmp_helpers import _openmp_effective_n_threads

    estimator._n_threads = _openmp_effective_n_threads()
    estimator._n_features_out = len(estimator.cluster_centers_)
    return estimator


def _neighbors(estimator):
    """Fitting keeps the samples, and builds a tree of them that is always the same."""
    x, y = vars(estimator).pop("_fit_X"), vars(estimator).pop("_y")
    return estimator.fit(x, np.asarray(estimator.classes_)[y])


def _encoder(estimator):
    estimator._check_infrequent_enabled()
    # Another name in later versions of scikit-learn.
    if hasattr(estimator, "_set_drop_idx"):
        estimator._set_drop_idx()
    else:
        estimator.drop_idx_ = estimator._compute_drop_idx()
    estimator._n_features_outs = estimator._compute_n_features_outs()
    return estimator


def _imputer(estimator):
    estimator.indicator_ = None
    estimator._fit_dtype = estimator._fill_dtype = estimator.statistics_.dtype
    return estimator


FINISH = {
    "KMeans": _clusters, "KNeighborsClassifier": _neighbors, "MiniBatchKMeans": _clusters, "OneHotEncoder": _encoder, "SimpleImputer": _imputer,
}
