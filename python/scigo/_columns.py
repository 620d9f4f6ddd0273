"""ColumnTransformer: its transformers as steps with the columns that they take, counted from 0."""
import inspect

import numpy as np

from ._errors import ScigoFormatError
from ._estimators import class_of
from ._values import to_json

WORDS = ("drop", "passthrough")
PARAMETERS = ("remainder", "sparse_threshold", "n_jobs", "transformer_weights", "verbose", "verbose_feature_names_out")


def export(estimator, export_step):
    """Returns its parameters.

    :param export_step: makes a step of a name and a fitted estimator.
    """
    if not isinstance(estimator.remainder, str):
        raise ScigoFormatError("ColumnTransformer whose remainder is an estimator cannot be exported: name the columns that it takes.")
    fitted = hasattr(estimator, "transformers_")
    steps = []
    for name, part, columns in estimator.transformers_ if fitted else estimator.transformers:
        columns = estimator._transformer_to_input_indices[name] if fitted else columns
        if not isinstance(columns, (list, tuple)) or not all(_is_number(column) for column in columns):
            raise ScigoFormatError(f"Step {name!r} of the ColumnTransformer has columns that are no list of numbers: fit it, then export.")
        # What takes no columns is not fitted.
        if len(columns) > 0:
            word = _word_of(part)
            step = {"name": name, "type": word} if word else export_step(name, part)
            steps.append({**step, "columns": [int(column) for column in columns]})
    parameters = {key: to_json(getattr(estimator, key)) for key in PARAMETERS if hasattr(estimator, key)}
    return {**parameters, "sparse_output_": bool(getattr(estimator, "sparse_output_", False)), "transformers_" if fitted else "transformers": steps}


def load(values, load_step):
    """Rebuilds it from its parameters.

    :param load_step: makes a name and an estimator of a step.
    """
    fitted = values.get("transformers_") is not None
    steps = values.get("transformers_" if fitted else "transformers")
    if not isinstance(steps, list) or not all(isinstance(step, dict) and isinstance(step.get("columns"), list) for step in steps):
        raise ScigoFormatError("A ColumnTransformer's transformers are objects with name, type, columns and params.")
    parts = [(step.get("name"), step["type"]) if step.get("type") in WORDS else load_step(step) for step in steps]
    entries = [(name, part, step["columns"]) for (name, part), step in zip(parts, steps)]
    cls = class_of("ColumnTransformer")
    known = inspect.signature(cls).parameters
    estimator = cls([entry for entry in entries if entry[0] != "remainder"], **{key: values[key] for key in PARAMETERS if key in values and key in known})
    if fitted:
        _finish(estimator, entries, values)
    return estimator


def _finish(estimator, entries, values):
    """What fitting leaves."""
    count = values.get("n_features_in_")
    if not isinstance(count, int) or not all(_is_number(column) and 0 <= column < count for entry in entries for column in entry[2]):
        raise ScigoFormatError(f"ColumnTransformer takes columns that are none of {count} features.")
    estimator.transformers_ = entries
    estimator.sparse_output_ = bool(values.get("sparse_output_", False))
    taken = {name: list(columns) for name, _, columns in entries}
    # What is dropped without being named takes no part in anything.
    rest = taken.setdefault("remainder", [])
    estimator._columns = [columns for name, _, columns in entries if name != "remainder"]
    estimator._transformer_to_input_indices = taken
    estimator._remainder = ("remainder", estimator.remainder, rest)
    estimator._n_features = count
    estimator._name_to_fitted_passthrough = {}


def _is_number(column):
    """Whether a column is given by its number; True and False are those of a mask."""
    return isinstance(column.item() if hasattr(column, "item") else column, int) and not isinstance(column, (bool, np.bool_))


def _word_of(part):
    """The word that stands for a step without an estimator; later versions of scikit-learn keep a transformer that does nothing."""
    if isinstance(part, str):
        return part
    return "passthrough" if type(part).__name__ == "FunctionTransformer" and part.func is None else None
