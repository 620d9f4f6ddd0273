"""What Scigo aims at, each target with how its figure is taken from the rows."""

from performance_figures import Figures

WRITE, NEW, INTO = "serialize", "deserialize", "deserialize_into"
MEMCPY, ALLOCATION = "floor:memcpy", "floor:allocation+memcpy"


class Target:
    def __init__(self, what, limit, figure, text="{:.2f} x", at_least=False):
        self.what, self.limit, self.figure, self.text, self.at_least = what, limit, figure, text, at_least

    @property
    def aim(self):
        return ("≥ " if self.at_least else "≤ ") + self.text.format(self.limit)

    @property
    def measured(self):
        return "not measured" if self.figure is None else self.text.format(self.figure)

    @property
    def met(self):
        if self.figure is None:
            return "—"
        reached = self.figure >= self.limit if self.at_least else self.figure <= self.limit
        return "met" if reached else "**missed**"


def targets(rows, copies, large):
    figures = Figures(rows)
    return [
        *small_binary(figures), *arrays_binary(figures), *copying(copies), *files(figures), *large_file(large), *protobuf(figures),
        *json_arrays(figures), *json_models(figures), *sizes(figures),
    ]


def small_binary(f):
    limits = {"S": {WRITE: 0.37, NEW: 0.75, INTO: 0.45}, "P": {WRITE: 0.4, NEW: 0.75, INTO: 0.25}}
    for payload, operations in limits.items():
        for operation, limit in operations.items():
            yield Target(f"{payload} binary {operation}, against MemoryPack", limit, f.ratio(payload, "binary", operation, "MemoryPack"))
        for operation in [WRITE, INTO]:
            yield allocated(f, payload, "binary", operation)


def allocated(f, payload, format, operation):
    row = f.row(payload, format, operation)
    return Target(f"{payload} {format} {operation}, allocated", 0, row and row["allocated_bytes"], "{:.0f} B")


def arrays_binary(f):
    for payload, limit in {"M": 1.05, "L": 1.15, "F-columns": 1.25, "F-structs": 1.25, "X": 1.1}.items():
        yield Target(f"{payload} binary {WRITE}, against memcpy", limit, f.ratio(payload, "binary", WRITE, MEMCPY))
        yield Target(f"{payload} binary {NEW}, against allocation and memcpy", limit, f.ratio(payload, "binary", NEW, ALLOCATION))
        yield Target(f"{payload} binary {INTO}, against memcpy", limit, f.ratio(payload, "binary", INTO, MEMCPY))
        for operation in [WRITE, NEW, INTO]:
            yield Target(f"{payload} binary {operation}, against MemoryPack", 1, f.ratio(payload, "binary", operation, "MemoryPack"))


def copying(copies):
    mine = [c for c in copies or [] if c["contender"] == "Scigo"]
    worst = lambda chosen: max((c["worst_ns"] / c["median_ns"] for c in chosen), default=None)
    fast = [c for c in mine if c["bytes"] / c["median_ns"] > 50]
    yield Target("copies below 64 KB, the worst distance against the median", 2.5, worst([c for c in mine if c["bytes"] < 65536]))
    yield Target("copies from 64 KB on, the worst distance against the median", 1.7, worst([c for c in mine if c["bytes"] >= 65536]))
    slowest = min((c["bytes"] / c["worst_ns"] for c in fast), default=None)
    yield Target("copies whose median is over 50 GB/s, the worst distance", 20, slowest, "{:.0f} GB/s", at_least=True)


def files(f):
    for size in ["32MB", "1GB"]:
        yield Target(f"map {size}, against mmap and pointer", 1.5, f.ratio(f"map-{size}", "file", NEW, "floor:mmap+pointer"))
    small, large = f.ns("map-32MB", "file", NEW), f.ns("map-1GB", "file", NEW)
    yield Target("map 1GB, against map 32MB", 1.1, large and small and large / small)
    yield Target("load 32 MB, checksums verified, against File.ReadAllBytes", 1.1, f.ratio("load-32MB", "file", NEW, "floor:File.ReadAllBytes"))
    yield Target("load 32 MB into existing, against read into a warm buffer", 1.3, f.ratio("load-32MB", "file", INTO, "floor:read"))
    yield Target("save 32 MB, durable, against write and fsync", 1.15, f.ratio("save-32MB", "file", WRITE, "floor:write+fsync"))


def large_file(large):
    yield Target("save 3 GB, memory of the process at its peak, less the model", 64, large and large["save_peak_bytes"] / 2**20, "{:.0f} MB")


def protobuf(f):
    google = "Google.Protobuf"
    for operation, limit in {WRITE: 0.35, NEW: 0.6, INTO: 0.6}.items():
        yield Target(f"S protobuf {operation}, against {google}", limit, f.ratio("S", "protobuf", operation, google))
    for operation in [WRITE, INTO]:
        yield allocated(f, "S", "protobuf", operation)
    for payload in ["M", "L"]:
        yield Target(f"{payload} protobuf {WRITE}, against memcpy", 1.1, f.ratio(payload, "protobuf", WRITE, MEMCPY))
        yield Target(f"{payload} protobuf {NEW}, against allocation and memcpy", 1.1, f.ratio(payload, "protobuf", NEW, ALLOCATION))
        yield Target(f"{payload} protobuf {INTO}, against memcpy", 1.1, f.ratio(payload, "protobuf", INTO, MEMCPY))
    for payload, operation, limit in [("F-columns", WRITE, 5), ("F-structs", WRITE, 8), ("F-columns", NEW, 3)]:
        yield faster(f, payload, "protobuf", operation, google, limit)


def faster(f, payload, format, operation, peer, limit):
    ratio = f.ratio(payload, format, operation, peer)
    return Target(f"{payload} {format} {operation}, times faster than {peer}", limit, ratio and 1 / ratio, "{:.1f}", at_least=True)


def json_arrays(f):
    for payload in ["M", "L", "X"]:
        yield faster(f, payload, "json", WRITE, "System.Text.Json", 4)
        yield faster(f, payload, "json", NEW, "System.Text.Json", 6)


def json_models(f):
    for payload in ["S", "P", "F-columns", "F-structs"]:
        yield faster(f, payload, "json", WRITE, "System.Text.Json", 4)
        yield faster(f, payload, "json", NEW, "System.Text.Json", 4)
        yield allocated(f, payload, "json", WRITE)


def sizes(f):
    size = lambda payload, format, contender: (f.row(payload, format, WRITE, contender) or {}).get("payload_bytes")
    mine, theirs = size("S", "binary", "Scigo"), size("S", "binary", "MemoryPack")
    yield Target("S binary, bytes against MemoryPack's", 1.1, mine and theirs and mine / theirs)
    for payload in ["S", "M", "L", "F-columns", "F-structs", "X", "T", "D"]:
        mine, theirs = size(payload, "protobuf", "Scigo"), size(payload, "protobuf", "Google.Protobuf")
        yield Target(f"{payload} protobuf, bytes against Google.Protobuf's", 1, mine and theirs and mine / theirs, "{:.4f} x")
