"""Predicts with scikit-learn's estimators, as Scigo has written them: predict.py FOLDER

The folder has the rows in the file x, and the models as MODEL.sklearn.json. Commands are lines "MODEL METHOD ROWS TIMES"; the answer is how many
nanoseconds each of the calls took. Calls for one row take one of a thousand after another.
"""
import pathlib
import sys
import time
import warnings

import numpy as np
import sklearn.base  # noqa: F401 - where it is missing, it is seen at once

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "python"))
import scigo  # noqa: E402

folder = pathlib.Path(sys.argv[1])
x = np.fromfile(folder / "x").reshape(-1, 50)
models = {}
warnings.simplefilter("ignore")
print("ready", flush=True)
for line in sys.stdin:
    name, method, rows, times = line.split()
    if name not in models:
        models[name] = scigo.load_estimator(folder / f"{name}.sklearn.json")
    call, rows, times = getattr(models[name], method), int(rows), int(times)
    batches = [x[i : i + rows] for i in range(1000 if rows == 1 else 1)]
    started = time.perf_counter_ns()
    for i in range(times):
        call(batches[i % len(batches)])
    print((time.perf_counter_ns() - started) / times, flush=True)
