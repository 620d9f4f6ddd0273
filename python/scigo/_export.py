"""Writes fitted estimators of scikit-learn as JSON."""
import json
import os
import tempfile
import warnings

from . import _columns, _trees
from ._errors import ScigoFormatError
from ._estimators import TREES, attributes_of
from ._values import layout_of, to_json


def export_model(estimator, path, *, metadata=None, indent=None):
    """Writes an estimator of scikit-learn as JSON, which Scigo and :func:`scigo.load_estimator` read.

    Numbers are exact. Hyperparameters that JSON cannot hold, as functions or random generators, are left out with a warning: they no
    longer matter once an estimator is fitted.

    :param estimator: a fitted estimator, or a pipeline of such.
    :param path: the file; ``model.sklearn.json`` is a good name. It has the old content or the whole new one.
    :param metadata: more of ``training_samples``, ``training_time_seconds``, ``metrics``, ``tags`` and ``created_at`` (RFC 3339).
    :param indent: the number of blanks by which to indent; None, the default, for one line.
    :raises ScigoFormatError: the estimator is not supported, with the list of those that are; or it cannot be written.
    """
    import sklearn

    details = dict(metadata or {})
    spec = {
        "name": _name_of(estimator), "format_version": "1.0", "library": "scikit-learn", "sklearn_version": sklearn.__version__,
    }
    if "created_at" in details:
        spec["created_at"] = details.pop("created_at")
    document = {"model_spec": spec, "parameters": _parameters(estimator), "metadata": {**_metadata(estimator), **details}}
    _replace(path, json.dumps(document, indent=indent, separators=None if indent else (",", ":")) + "\n")


def _name_of(estimator):
    cls = type(estimator)
    if not cls.__module__.startswith("sklearn."):
        raise ScigoFormatError(f"{cls.__module__}.{cls.__qualname__} is no estimator of scikit-learn, and cannot be exported.")
    attributes_of(cls.__name__)
    return cls.__name__


def _parameters(estimator):
    name = _name_of(estimator)
    if name == "Pipeline":
        return {"steps": [_step(step, inner) for step, inner in estimator.steps]}
    parameters = _columns.export(estimator, _step) if name == "ColumnTransformer" else _hyperparameters(name, estimator)
    layouts = {}
    if name == "KNeighborsClassifier" and getattr(estimator, "_y", None) is not None and estimator._y.ndim != 1:
        raise ScigoFormatError(f"{name} of several outputs cannot be exported: export one of each.")
    for key in attributes_of(name):
        if not hasattr(estimator, key):
            continue
        value = getattr(estimator, key)
        try:
            parameters[key] = to_json(value)
        except TypeError as error:
            raise ScigoFormatError(f"{name}.{key} cannot be written: JSON has nothing for a {error}.") from error
        if layout := layout_of(value):
            layouts[key] = layout
    if name in TREES:
        parameters.update(_trees.export(estimator))
    return {**parameters, "arrays": layouts} if layouts else parameters


def _hyperparameters(name, estimator):
    parameters = {}
    for key, value in estimator.get_params(deep=False).items():
        try:
            parameters[key] = to_json(value)
        except TypeError as error:
            if name == "KNeighborsClassifier" and key in ("weights", "metric", "metric_params"):
                raise ScigoFormatError(f"{name}.{key} cannot be written: JSON has nothing for a {error}.") from error
            if value is type(estimator)().get_params(deep=False).get(key):
                continue
            warnings.warn(f"{name}.{key} is left out: JSON cannot hold a {error}.", stacklevel=5)
    return parameters


def _step(name, estimator):
    if estimator is None or isinstance(estimator, str):
        raise ScigoFormatError(f"Step {name!r} is {estimator!r}: remove it, then export.")
    return {"name": name, "type": _name_of(estimator), "params": _parameters(estimator)}


def _metadata(estimator):
    metadata = {}
    if isinstance(samples := to_json(getattr(estimator, "n_samples_seen_", None)), int):
        metadata["training_samples"] = samples
    if (features := getattr(estimator, "n_features_in_", None)) is not None:
        metadata["training_features"] = int(features)
    if (names := getattr(estimator, "feature_names_in_", None)) is not None:
        metadata["feature_names"] = to_json(names)
    return metadata


def _replace(path, text):
    path = os.fspath(path)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path) or ".", prefix=os.path.basename(path) + ".")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
