"""Fits scikit-learn's estimators and pickles them by joblib: sizes.py FOLDER

The folder has the data sets as CSV, the target in the last column. Commands are lines "DATA ESTIMATOR"; the answer is the bytes of the
compressed pickle, and how many nanoseconds writing and reading it took, in memory and at the fastest.
"""
import io
import pathlib
import sys
import time
import warnings

import joblib
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
from sklearn.pipeline import Pipeline  # noqa: F401
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, StandardScaler  # noqa: F401
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor  # noqa: F401

TIMES = 7


def fastest(work):
    times = []
    for _ in range(TIMES):
        started = time.perf_counter_ns()
        work()
        times.append(time.perf_counter_ns() - started)
    return min(times)


folder = pathlib.Path(sys.argv[1])
warnings.simplefilter("ignore")
print("ready", flush=True)
for line in sys.stdin:
    data, estimator = line.strip().split(" ", 1)
    table = np.loadtxt(folder / f"{data}.csv", delimiter=",", skiprows=1)
    x, y = table[:, :-1], table[:, -1]
    model = eval(estimator).fit(x, y.astype(int) if data == "digits" else y)
    file = io.BytesIO()
    joblib.dump(model, file, compress=3)
    pickled = file.getvalue()
    writing = fastest(lambda: joblib.dump(model, io.BytesIO(), compress=3))
    reading = fastest(lambda: joblib.load(io.BytesIO(pickled)))
    print(len(pickled), writing, reading, flush=True)
