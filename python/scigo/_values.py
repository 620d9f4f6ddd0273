"""Attributes and hyperparameters as JSON, and back, to the last bit."""
import numpy as np

from ._errors import ScigoFormatError


def to_json(value):
    """Returns a value as JSON has it.

    :raises TypeError: JSON has nothing for it.
    """
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (np.ndarray, np.generic)):
        return to_json(value.tolist())
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: to_json(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def layout_of(value):
    """Returns what the nested lists of an array do not say, ``{"dtype": …, "order": …, "shape": …}``; None when they say all."""
    if not isinstance(value, (np.ndarray, np.generic)):
        return None
    plain = np.asarray(value.tolist())
    layout = {}
    if plain.dtype != value.dtype:
        layout["dtype"] = value.dtype.str if value.dtype != object else "object"
    # The order of an array in memory decides which loop multiplies it, and so the last bits of predictions.
    if value.ndim > 1 and not value.flags.c_contiguous and value.flags.f_contiguous:
        layout["order"] = "F"
    if plain.shape != value.shape:
        layout["shape"] = list(value.shape)
    return layout or None


def from_json(name, value, layout=None):
    """Returns an attribute: an array for a list, a number for a number."""
    layout = layout or {}
    if name == "categories_":
        # An array for each feature; scikit-learn learns texts from tables of objects.
        return [np.array(categories, dtype=object if any(isinstance(c, str) for c in categories) else None) for categories in value]
    if name == "drop_idx_" and isinstance(value, list):
        return np.array(value, dtype=object)
    if isinstance(value, dict):
        # Scigo's way to write an array with a dimension of zero.
        layout, value = {**layout, "shape": value.get("shape")}, value.get("data")
    if not isinstance(value, list) and not layout:
        return _number(value) if name != "classes_" else value
    try:
        dtype = layout.get("dtype")
        array = np.array(value, dtype=_dtype(dtype), order=layout.get("order", "C"))
        # Scigo writes NaN and infinities as texts.
        if dtype is None and array.dtype.kind == "U" and name not in ("classes_", "feature_names_in_"):
            array = np.array(value, dtype=float)
        if array.dtype == object and dtype != "object":
            raise ValueError("the rows differ in length")
        if layout.get("shape") is not None:
            array = array.reshape(layout["shape"])
    except (ValueError, TypeError, OverflowError) as error:
        raise ScigoFormatError(f"{name} is no array: {error}.") from error
    return array if isinstance(value, list) else array[()]


def _number(value):
    return float(value) if value in ("NaN", "Infinity", "-Infinity") else value


def _dtype(text):
    if text is None:
        return None
    dtype = np.dtype(object if text == "object" else text)
    if dtype.hasobject and text != "object" or dtype.fields is not None:
        raise ValueError(f"the type {text!r} is none of an attribute")
    return dtype
