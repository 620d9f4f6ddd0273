#!/usr/bin/python3
"""Writes the tables of docs/models-performance.md.

Usage: eng/models_performance.py PREDICT.json FIT.json

The files are what the benchmark writes: dotnet run -c Release --project benchmarks/Scigo.Models.Benchmarks -- predict --json PREDICT.json
"""
import json
import pathlib
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "models-performance.md"
ONNX = ["float64, 1 thread", "float64, default", "float32, 1 thread", "float32, default"]
OTHERS = ["ML.NET", "scikit-learn"]
# The targets, of models whose names start so: how many times as fast as ONNX Runtime.
BATCH = {"LinearRegression": 1, "LogisticRegression": 1, "KMeans": 1, "StandardScaler": 1, "RandomForest": 1}
SINGLE = 5
FIT = 2


def time(ns):
    return "" if ns is None else f"{ns:.0f} ns" if ns < 1e3 else f"{ns / 1e3:.1f} µs" if ns < 1e6 else f"{ns / 1e6:.1f} ms"


def line(cells):
    return "| " + " | ".join(cells) + " |\n"


def grouped(document, rows):
    models = {}
    for figure in document["figures"]:
        if figure["rows"] == rows:
            models.setdefault(figure["model"], {})[figure["contender"]] = figure
    return models


def judged(ratio, target):
    return f"{ratio:.{1 if ratio >= 10 else 2}f}" + (f" of {target}" if target else "") + (", missed" if target and ratio < target else "")


def predictions(document, rows):
    text = line(["", "Scigo", *(f"ONNX Runtime {name}" for name in ONNX), *OTHERS, "times as fast, float64", "float32"])
    text += line(["---"] * 10)
    for model, by in grouped(document, rows).items():
        least = {name: figure["min_ns"] for name, figure in by.items()}
        target = SINGLE if rows == 1 else next((t for start, t in BATCH.items() if model.startswith(start)), None)
        ratios = [min((least.get(f"ONNX Runtime {name}", float("inf")) for name in ONNX if name.startswith(bits))) / least["Scigo"] for bits in ("float64", "float32")]
        text += line([
            model, time(least["Scigo"]), *(time(least.get(f"ONNX Runtime {name}")) for name in ONNX), *(time(least.get(name)) for name in OTHERS),
            *("" if ratio == float("inf") else judged(ratio, target) for ratio in ratios)])
    return text


def training(document):
    text = line(["", "Scigo", "scikit-learn", "times as long", "processor: Scigo", "scikit-learn", "times as much"]) + line(["---"] * 7)
    for model, by in grouped(document, 100_000).items():
        ours, theirs = by["Scigo"], by["scikit-learn"]
        ratio, work = ours["min_ns"] / theirs["min_ns"], ours["processor_ns"] / theirs["processor_ns"]
        text += line([
            f"`{model}`", time(ours["min_ns"]), time(theirs["min_ns"]), f"{ratio:.2f}" + (" (missed)" if ratio > FIT else ""),
            time(ours["processor_ns"]), time(theirs["processor_ns"]), f"{work:.2f}"])
    return text


def write(name, text, page):
    start = page.index(f"<!-- {name} -->\n") + len(f"<!-- {name} -->\n")
    return page[:start] + text + page[page.index("<!-- end -->", start):]


def main():
    predict, fit = (json.loads(pathlib.Path(path).read_text()) for path in sys.argv[1:3])
    page = PAGE.read_text()
    page = write("machine", f"{predict['processor']}, {predict['processor_count']} processors; {predict['runtime']}.\n", page)
    page = write("batch", predictions(predict, 10_000), page)
    page = write("single", predictions(predict, 1), page)
    page = write("fit", training(fit), page)
    PAGE.write_text(page)


main()
