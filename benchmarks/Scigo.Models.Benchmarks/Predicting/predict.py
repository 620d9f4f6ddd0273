"""Predicts with scikit-learn's estimators, as Scigo has written them: predict.py FOLDER

The folder has the rows in the file x, and the models as MODEL.sklearn.json. Commands are lines "MODEL METHOD ROWS TIMES"; the answer is how many
nanoseconds each of the calls took.
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
    call, batch, times = getattr(models[name], method), x[: int(rows)], int(times)
    started = time.perf_counter_ns()
    for _ in range(times):
        call(batch)
    print((time.perf_counter_ns() - started) / times, flush=True)
