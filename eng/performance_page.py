"""docs/performance.md."""

from fnmatch import fnmatch

from performance_figures import PRODUCT, FLOOR, Figures, time
from performance_targets import targets

HEAD = """# Performance

Made by `eng/performance.py` from the figures in [docs/performance](performance), which one run of each of these wrote:

```
dotnet run -c Release --project benchmarks/Scigo.Benchmarks -- ratios   # the table below, in minutes
dotnet run -c Release --project benchmarks/Scigo.Benchmarks -- copies   # copies at 512 distances between source and destination
dotnet run -c Release --project benchmarks/Scigo.Benchmarks -- large    # one model of 3 GB
dotnet run -c Release --project benchmarks/Scigo.Benchmarks -- numbers  # 100 million random doubles and floats, every Half
dotnet run -c Release --project benchmarks/Scigo.Benchmarks -- bdn --filter '*'   # the same operations by BenchmarkDotNet
```

Measured on: {machine}.

![Scigo's time against the fastest peer's](images/performance.svg)

## How it is measured

- All contenders run in one process, in turn, in nine rounds, after everything has reached its last tier of compilation. Figures are the
  fastest round; the JSON has the median, too. Ratios hold within a run, nanoseconds only on its machine.
- All encode the same data, and each is checked to decode to it, before anything is timed.
- All write into a buffer that is there and read from one. Each is timed with the data at seven places in a page and counts with the
  median of these, because the runtime's copy is up to 25 times slower at certain distances between source and destination.
- Peers are called in their fastest way: source generation where they have it, a writer that is used again, the existing instance where
  they can read into one. protobuf is the model's own message for all.
- The floors: `memcpy` of as many bytes, `allocation+memcpy` of them into a new array, `clone`, which builds the same objects by hand.

| payload | |
|---|---|
| S | linear model: 10 doubles, an intercept, counts, a name, 3 metrics |
| P | pipeline of 3 polymorphic steps: 30 + 30, 30 x 10 and 10 doubles |
| M, L | 10,000 and 4,000,000 doubles |
| F-columns, F-structs | forest of 100 trees x 999 nodes, as columns and as arrays of structs |
| X | `double[1000, 1000]` |
| T | list of 1,000 models like S |
| D | dictionary of 300 metrics |
"""


def page(ratios, copies, large, numbers, machine, profiles):
    all_targets = targets(ratios, copies, large)
    parts = [HEAD.format(machine=machine or "not stated"), target_table(all_targets), profile_table(all_targets, profiles or [])]
    parts += [tables(Figures(ratios))]
    parts += [copy_table(copies)] if copies else []
    parts += [large_table(large)] if large else []
    parts += [f"## Numbers\n\nFormatted, judged by exact arithmetic and read back:\n\n```\n{numbers}\n```\n"] if numbers else []
    return "\n".join(parts)


def target_table(all_targets):
    lines = ["## Targets", "", "Reading into a new model is held against allocation and memcpy: there is no warm buffer to copy into.", "", "| | target | measured | |", "|---|---|---|---|"]
    lines += [f"| {t.what} | {t.aim} | {t.measured} | {t.met} |" for t in all_targets]
    met, missed = sum(t.met == "met" for t in all_targets), sum(t.met == "**missed**" for t in all_targets)
    return "\n".join([*lines, "", f"{met} met, {missed} missed.", ""])


def profile_table(all_targets, profiles):
    """Each missed target with the profile that is about it; the first of several."""
    missed = {}
    for target in all_targets:
        if target.met == "**missed**":
            profile = next((p["profile"] for p in profiles if any(fnmatch(target.what, pattern) for pattern in p["targets"])), "no profile")
            missed.setdefault(profile, []).append(target.what)
    if not missed:
        return ""
    lines = ["## What is missed, and why", "", "Shares are of the operation's time in user mode, by `perf record -e cpu-clock` with perf's map of the compiled code.", "",
             "| missed | profile |", "|---|---|"]
    return "\n".join([*lines, *(f"| {'<br>'.join(names)} | {profile} |" for profile, names in missed.items()), ""])


def tables(figures):
    formats = list(dict.fromkeys(format for _, format, _ in figures.keys()))
    return "\n".join(table(figures, format) for format in formats)


def table(figures, format):
    lines = [
        f"## {format.capitalize()}", "",
        "| payload | operation | Scigo | allocated | bytes | peers, the fastest first | floors | x best peer | x floor |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [line(figures, *key) for key in figures.keys() if key[1] == format]
    return "\n".join([*lines, ""])


def line(figures, payload, format, operation):
    mine = figures.row(payload, format, operation)
    peers, floors = figures.peers(payload, format, operation), figures.floors(payload, format, operation)
    describe = lambda rows: "<br>".join(f"{time(r['min_ns'])} {r['contender'].removeprefix(FLOOR)}" for r in rows)
    ratio = lambda rows: f"{mine['min_ns'] / rows[0]['min_ns']:.2f}" if rows else ""
    return (
        f"| {payload} | {operation} | {time(mine['min_ns'])} | {mine['allocated_bytes']:,} | {mine['payload_bytes']:,} "
        f"| {describe(peers)} | {describe(floors)} | {ratio(peers)} | {ratio(floors)} |"
    )


def copy_table(copies):
    lines = ["## Copies", "", "GB/s at the median and at the worst of 512 distances between source and destination.", "",
             "| bytes | Scigo, median | worst | Span.CopyTo, median | worst |", "|---|---|---|---|---|"]
    for size in dict.fromkeys(c["bytes"] for c in copies):
        speeds = []
        for contender in [PRODUCT, "Span.CopyTo"]:
            figures = next(c for c in copies if (c["bytes"], c["contender"]) == (size, contender))
            speeds += [f"{size / figures['median_ns']:.1f}", f"{size / figures['worst_ns']:.1f}"]
        lines.append(f"| {size:,} | " + " | ".join(speeds) + " |")
    return "\n".join([*lines, ""])


def large_table(large):
    return "\n".join([
        "## A model of 3 GB", "", "| | seconds | memory of the process at its peak, less the model |", "|---|---|---|",
        f"| save | {large['save_seconds']:.2f} | {large['save_peak_bytes'] / 2**20:,.0f} MB |",
        f"| load | {large['load_seconds']:.2f} | {large['load_peak_bytes'] / 2**20:,.0f} MB |", "",
    ])
