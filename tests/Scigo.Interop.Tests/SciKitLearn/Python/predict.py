"""Loads estimators that Scigo has written, and writes what they predict: from [{"x": rows, "path": path}, …] to [{method: result}, …]."""
import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[4] / "python"))
import scigo  # noqa: E402

results = []
for request in json.load(sys.stdin):
    x = np.array(request["x"], dtype=float)
    estimator = scigo.load_estimator(request["path"])
    results.append({
        method: getattr(estimator, method)(x).tolist()
        for method in ("predict", "decision_function", "predict_proba", "transform") if hasattr(estimator, method)})
json.dump(results, sys.stdout)
