"""Fits and exports a random forest, or loads it: forest.py write FILE | forest.py read FILE

Reading prints how many milliseconds of the processor's time the fastest of several loads took, by Python's json and numpy: every list of numbers
becomes an array, as it must for anything to be computed with it.
"""
import json
import pathlib
import sys
import time

import numpy as np

RUNS = 5
TREES = 100
# As many leaves make a tree of 999 nodes.
LEAVES = 500


def write(path):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "python"))
    import scigo
    from sklearn.ensemble import RandomForestRegressor

    random = np.random.default_rng(0)
    x = random.normal(size=(3000, 10))
    y = x @ np.arange(10.0) + np.sin(3 * x[:, 0]) + random.normal(size=len(x))
    forest = RandomForestRegressor(TREES, max_leaf_nodes=LEAVES, random_state=0).fit(x, y)
    scigo.export_model(forest, path)


def arrays(value):
    if isinstance(value, dict):
        return {key: arrays(inner) for key, inner in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [arrays(inner) for inner in value]
    return np.array(value) if isinstance(value, list) else value


def load(path):
    with open(path, encoding="utf-8") as file:
        return arrays(json.load(file)["parameters"])


def read(path):
    times = []
    for _ in range(RUNS):
        started = time.process_time()
        parameters = load(path)
        times.append(time.process_time() - started)
    assert len(parameters["estimators_"]) == TREES
    print(min(times) * 1000)


{"write": write, "read": read}[sys.argv[1]](sys.argv[2])
