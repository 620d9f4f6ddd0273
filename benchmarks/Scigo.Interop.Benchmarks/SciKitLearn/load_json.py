"""Loads k-means from JSON several times, and prints how many milliseconds the fastest took: load_json.py FILE RUNS"""
import json
import sys
import time

import numpy as np


def load(path):
    with open(path, encoding="utf-8") as file:
        parameters = json.load(file)["parameters"]
    return {key: np.array(value) if isinstance(value, list) else value for key, value in parameters.items()}


times = []
for _ in range(int(sys.argv[2])):
    started = time.process_time()
    load(sys.argv[1])
    times.append(time.process_time() - started)
print(min(times) * 1000)
