"""Questions to the rows of the benchmark."""

PRODUCT = "Scigo"
FLOOR = "floor:"


class Figures:
    def __init__(self, rows):
        self.rows = rows
        self.by_key = {(r["payload"], r["format"], r["operation"], r["contender"]): r for r in rows}

    def row(self, payload, format, operation, contender=PRODUCT):
        return self.by_key.get((payload, format, operation, contender))

    def ns(self, payload, format, operation, contender=PRODUCT):
        row = self.row(payload, format, operation, contender)
        return row and row["min_ns"]

    def cell(self, payload, format, operation):
        return [r for r in self.rows if (r["payload"], r["format"], r["operation"]) == (payload, format, operation)]

    def peers(self, payload, format, operation):
        rows = [r for r in self.cell(payload, format, operation) if r["contender"] != PRODUCT and not r["contender"].startswith(FLOOR)]
        return sorted(rows, key=lambda r: r["min_ns"])

    def floors(self, payload, format, operation):
        return [r for r in self.cell(payload, format, operation) if r["contender"].startswith(FLOOR)]

    def keys(self):
        return list(dict.fromkeys((r["payload"], r["format"], r["operation"]) for r in self.rows))

    def ratio(self, payload, format, operation, other):
        """How many times the other's time Scigo takes; None where one of them does not do it."""
        mine, theirs = self.ns(payload, format, operation), self.ns(payload, format, operation, other)
        return mine / theirs if mine and theirs else None


def time(ns):
    for limit, unit, divisor in [(1e3, "ns", 1), (1e6, "µs", 1e3), (1e9, "ms", 1e6), (float("inf"), "s", 1e9)]:
        if ns < limit:
            return f"{ns / divisor:.3g} {unit}"
