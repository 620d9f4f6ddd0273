"""The data sets, and how cases of fixtures are written."""
import json
import pathlib

import numpy as np
import sklearn

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDERS = {"data": ROOT / "data", "fixtures": ROOT / "tests" / "Scigo.Models.Tests" / "Fixtures"}

TABLES = {}


def write_to(folder):
    """Writes into another folder than those of the repository."""
    FOLDERS.update(data=folder / "data", fixtures=folder / "Fixtures")
    for each in FOLDERS.values():
        each.mkdir(parents=True, exist_ok=True)


def number(value):
    value = float(value)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def write_csv(name, bunch):
    features = [str(f).replace(" (cm)", "").replace(" ", "_").replace("/", "_") for f in bunch.feature_names]
    table = np.column_stack([bunch.data, bunch.target]).astype(float)
    lines = [",".join(features + ["target"])] + [",".join(number(v) for v in row) for row in table]
    (FOLDERS["data"] / f"{name}.csv").write_text("\n".join(lines) + "\n")
    TABLES[name] = table


def write_fixture(name, cases):
    document = {"scikit_learn": sklearn.__version__, "cases": cases}
    text = json.dumps(document, separators=(",", ":"), allow_nan=False).replace('{"name"', '\n{"name"')
    (FOLDERS["fixtures"] / f"{name}.json").write_text(text + "\n")


def plain(value):
    return value.tolist() if hasattr(value, "tolist") else value


def select(case):
    """Returns the X that a case describes, and keeps in the case all that a test needs to build the same."""
    if "x" in case:
        return np.array(case["x"], dtype=float)
    table = TABLES[case["data"]][: case["rows"]]
    return table[:, case["x_columns"]]


def columns(name, *, rows=None, x=None, **rest):
    table = TABLES[name]
    return dict(data=name, rows=rows or len(table), x_columns=x or list(range(table.shape[1] - 1)), **rest)
