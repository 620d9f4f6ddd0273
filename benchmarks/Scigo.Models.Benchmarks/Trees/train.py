"""Trains one of scikit-learn's models, and prints the processor's seconds: train.py FOLDER MODEL"""
import pathlib
import sys
import time

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier  # noqa: F401
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor  # noqa: F401

folder = pathlib.Path(sys.argv[1])
x = np.fromfile(folder / "x").reshape(-1, 50)
model = eval(sys.argv[2])
y = np.fromfile(folder / "labels", dtype=np.int32) if "Classifier" in sys.argv[2] else np.fromfile(folder / "targets")
started = time.process_time()
model.fit(x, y)
print(time.process_time() - started)
