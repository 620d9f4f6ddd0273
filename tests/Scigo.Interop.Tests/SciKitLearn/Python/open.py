"""Maps .scigo files, and compares each with the JSON of the same model: from paths without extensions to {"agree": count}."""
import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[4] / "python"))
import scigo  # noqa: E402


def same(ours, theirs):
    if isinstance(ours, np.ndarray):
        assert not ours.flags.writeable and not ours.flags.owndata, ours
        return np.array_equal(ours, np.array(theirs, dtype=ours.dtype), equal_nan=ours.dtype.kind == "f")
    if isinstance(ours, dict):
        return list(ours) == list(theirs) and all(same(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return ours == theirs


agree = 0
for path in json.load(sys.stdin):
    with open(path + ".json", encoding="utf-8") as file:
        document = json.load(file)
    model = scigo.open(path + ".scigo")
    assert model.type == document["model_spec"]["name"], path
    assert same(model.parameters, document["parameters"]), (path, model.parameters, document["parameters"])
    assert model.metadata == document["metadata"], (path, model.metadata, document["metadata"])
    if agree % 2 == 0:
        model.verify()
    agree += 1
json.dump({"agree": agree}, sys.stdout)
