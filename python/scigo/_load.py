"""Rebuilds fitted estimators of scikit-learn from JSON."""
import json

import numpy as np

from . import _columns, _trees
from ._errors import ScigoFormatError
from ._estimators import TREES, attributes_of, class_of
from ._finish import FINISH
from ._values import from_json

# The names of documents as the guide has them.
SHORT_NAMES = {"coefficients": "coef_", "intercept": "intercept_", "n_features": "n_features_in_", "classes": "classes_"}


def load_estimator(path):
    """Rebuilds a fitted estimator from JSON that :func:`scigo.export_model` or Scigo has written. Its predictions are equal to those of
    the one exported, to the last bit.

    :param path: the file.
    :returns: an estimator of the installed scikit-learn.
    :raises ScigoFormatError: the file is no such document, or names an estimator that is not supported.
    :raises OSError: the file cannot be read.
    """
    with open(path, encoding="utf-8") as file:
        try:
            document = json.load(file)
        except (ValueError, RecursionError) as error:
            raise ScigoFormatError(f"{path} is no JSON: {error}.") from error
    if not isinstance(document, dict):
        raise ScigoFormatError(f"{path} is no model: expected an object.")
    try:
        return _from_document(path, document)
    except ScigoFormatError:
        raise
    except (KeyError, TypeError, AttributeError, IndexError, ValueError, OverflowError, RecursionError) as error:
        raise ScigoFormatError(f"{path} holds no such model: {error!r}.") from error


def _from_document(path, document):
    spec = document.get("model_spec")
    if spec is None and "steps" in document:
        return _estimator("Pipeline", document, {})
    if not isinstance(spec, dict) or not isinstance(spec.get("name"), str):
        raise ScigoFormatError(f"{path} is no model: it lacks model_spec.name.")
    if spec.get("library") == "scigo":
        raise ScigoFormatError(f"{path} has Scigo's own names: write scikit-learn's by `scigo convert {path} model.sklearn.json`.")
    parameters = document.get("parameters", document.get("params"))
    return _estimator(spec["name"].rpartition(".")[2], parameters, document.get("hyperparameters"))


def _estimator(name, parameters, hyperparameters):
    if not isinstance(parameters, dict):
        raise ScigoFormatError(f"{name} lacks its parameters.")
    attributes = attributes_of(name)
    if name == "Pipeline":
        return _pipeline(parameters)
    values = {SHORT_NAMES.get(key, key): value for key, value in {**parameters, **(hyperparameters or {})}.items()}
    estimator = _columns.load(values, _step) if name == "ColumnTransformer" else _unfitted(name, values)
    layouts = values.get("arrays") or {}
    fitted = {key: from_json(key, values[key], layouts.get(key)) for key in attributes if key in values}
    if all(value is None for value in fitted.values()):
        return estimator
    _complete(name, fitted)
    for key, value in fitted.items():
        # None is what a scaler has in the place of what it does not do; an estimator without names has no such attribute at all.
        if value is not None or key not in ("feature_names_in_", "n_features_in_", "labels_", "rank_", "singular_"):
            setattr(estimator, key, value)
    if "feature_names_in_" in vars(estimator):
        estimator.feature_names_in_ = np.asarray(estimator.feature_names_in_, dtype=object)
    if name in TREES:
        _trees.restore(estimator, values)
    return FINISH.get(name, lambda finished: finished)(estimator)


def _pipeline(parameters):
    steps = parameters.get("steps")
    if not isinstance(steps, list) or not all(isinstance(step, dict) and isinstance(step.get("type"), str) for step in steps):
        raise ScigoFormatError("A pipeline's steps are objects with name, type and params.")
    return class_of("Pipeline")([_step(step) for step in steps])


def _step(step):
    return step.get("name"), _estimator(str(step.get("type")).rpartition(".")[2], step.get("params"), step.get("hyperparameters"))


def _unfitted(name, values):
    """An estimator with those hyperparameters that this scikit-learn has."""
    cls = class_of(name)
    chosen = {}
    for key, default in cls().get_params(deep=False).items():
        if key not in values:
            continue
        value = values[key]
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(value)
        elif isinstance(value, list):
            value = np.asarray(value)
        elif isinstance(default, float) and isinstance(value, str):
            # Scigo writes NaN as a text.
            value = float(value)
        chosen[key] = value
    return cls(**chosen)


def _complete(name, fitted):
    """Adds what follows from the rest."""
    if fitted.get("n_features_in_") is None:
        for key in ("coef_", "cluster_centers_", "mean_", "scale_", "theta_", "components_", "feature_log_prob_", "statistics_", "_fit_X"):
            if isinstance(fitted.get(key), np.ndarray):
                fitted["n_features_in_"] = fitted[key].shape[-1]
                break
        if "categories_" in fitted:
            fitted["n_features_in_"] = len(fitted["categories_"])
    if name in ("LogisticRegression", "SGDClassifier") and isinstance(fitted.get("coef_"), np.ndarray) and fitted.get("classes_") is None:
        fitted["classes_"] = np.arange(max(2, len(fitted["coef_"])))
