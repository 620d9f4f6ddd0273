"""Fits scikit-learn's estimators: fit.py FOLDER

The folder has the arrays x, counts, targets and labels. Commands are lines "SAMPLES TARGETS ESTIMATOR"; the answer is how many nanoseconds
passed, and how many of the processors' time.
"""
import pathlib
import sys
import time
import warnings

import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans  # noqa: F401
from sklearn.compose import ColumnTransformer  # noqa: F401
from sklearn.decomposition import PCA  # noqa: F401
from sklearn.ensemble import (  # noqa: F401
    GradientBoostingClassifier, GradientBoostingRegressor, RandomForestClassifier, RandomForestRegressor)
from sklearn.impute import SimpleImputer  # noqa: F401
from sklearn.linear_model import (  # noqa: F401
    ElasticNet, Lasso, LinearRegression, LogisticRegression, PassiveAggressiveClassifier, Ridge, SGDClassifier, SGDRegressor)
from sklearn.naive_bayes import GaussianNB, MultinomialNB  # noqa: F401
from sklearn.neighbors import KNeighborsClassifier  # noqa: F401
from sklearn.preprocessing import MinMaxScaler, Normalizer, OneHotEncoder, StandardScaler  # noqa: F401
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor  # noqa: F401

folder = pathlib.Path(sys.argv[1])
x = np.fromfile(folder / "x").reshape(-1, 50)
samples = {"x": x, "counts": np.fromfile(folder / "counts").reshape(-1, 50)}
targets = {"targets": np.fromfile(folder / "targets"), "labels": np.fromfile(folder / "labels", dtype=np.int32), "none": None}
warnings.simplefilter("ignore")
print("ready", flush=True)
for line in sys.stdin:
    of, target, estimator = line.strip().split(" ", 2)
    model = eval(estimator)
    started, processor = time.perf_counter_ns(), time.process_time_ns()
    model.fit(samples[of], targets[target])
    print(time.perf_counter_ns() - started, time.process_time_ns() - processor, flush=True)
