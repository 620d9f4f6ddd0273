"""Loads estimators that Scigo has written, and writes what they predict: from {"x": rows, "paths": […]} to [{method: result}, …]."""
import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[4] / "python"))
import scigo  # noqa: E402

request = json.load(sys.stdin)
x = np.array(request["x"], dtype=float)
results = []
for path in request["paths"]:
    estimator = scigo.load_estimator(path)
    results.append({
        method: getattr(estimator, method)(x).tolist()
        for method in ("predict", "decision_function", "predict_proba", "transform") if hasattr(estimator, method)})
json.dump(results, sys.stdout)
