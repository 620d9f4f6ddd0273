"""Scigo's models in Python: scikit-learn estimators as JSON, and .scigo files by memory map. Nothing here unpickles anything."""
from ._errors import ScigoFormatError
from ._export import export_model
from ._file import ScigoModel, open_model as open  # noqa: A001 - scigo.open reads as gzip.open does
from ._load import load_estimator

__all__ = ["ScigoFormatError", "ScigoModel", "export_model", "load_estimator", "open"]
__version__ = "0.1.0"
