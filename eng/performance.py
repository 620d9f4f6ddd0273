#!/usr/bin/env python3
"""Makes docs/performance.md and the README's picture from what the benchmark project measured.

    eng/performance.py [--run] [--machine TEXT]

--run measures anew, about ten minutes on a quiet machine: ratios, copies, large, numbers. The figures are kept in docs/performance/, where
profiles.json says by hand why targets are missed: it is to be looked at again after each run.
"""

import argparse
import json
import pathlib
import platform
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from performance_page import page  # noqa: E402
from performance_picture import picture  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ROOT / "docs" / "performance"
PROJECT = ["dotnet", "run", "-c", "Release", "--project", str(ROOT / "benchmarks" / "Scigo.Benchmarks"), "--"]


def measure(machine):
    for name in ["ratios", "copies", "large"]:
        subprocess.run([*PROJECT, name, "--json", str(FIGURES / f"{name}.json")], check=True)
    numbers = subprocess.run([*PROJECT, "numbers"], check=True, stdout=subprocess.PIPE, text=True).stdout
    (FIGURES / "numbers.txt").write_text(re.sub(r"; [\d.]+ s$", "", numbers, flags=re.MULTILINE))
    (FIGURES / "machine.txt").write_text(machine + "\n")


def this_machine():
    processor = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    runtimes = subprocess.run(["dotnet", "--list-runtimes"], check=True, stdout=subprocess.PIPE, text=True).stdout
    runtime = re.findall(r"Microsoft\.NETCore\.App (\S+)", runtimes)[-1]
    return f"{processor.group(1).strip()}, {platform.system()} {platform.machine()}, .NET {runtime}"


def load(name):
    path = FIGURES / name
    if not path.exists():
        return None
    return json.loads(path.read_text()) if path.suffix == ".json" else path.read_text().strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", action="store_true", help="measure anew first")
    parser.add_argument("--machine", help="what the page says it was measured on")
    options = parser.parse_args()
    FIGURES.mkdir(exist_ok=True)
    if options.run:
        measure(options.machine or this_machine())
    elif options.machine:
        (FIGURES / "machine.txt").write_text(options.machine + "\n")
    ratios = load("ratios.json")
    text = page(ratios, load("copies.json"), load("large.json"), load("numbers.txt"), load("machine.txt"), load("profiles.json"))
    (ROOT / "docs" / "performance.md").write_text(text)
    image = ROOT / "docs" / "images" / "performance.svg"
    image.parent.mkdir(exist_ok=True)
    image.write_text(picture(ratios))


if __name__ == "__main__":
    main()
