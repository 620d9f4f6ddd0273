"""The README's picture: how many times faster than the fastest peer Scigo is, a bar for each payload, operation and format."""

from performance_figures import Figures

PAYLOADS = ["S", "P", "M", "L", "F-columns", "F-structs", "X", "T", "D"]
OPERATIONS = {"serialize": "write", "deserialize": "read", "deserialize_into": "read into"}
COLOURS = {"serialize": "#2f6fde", "deserialize": "#2aa876", "deserialize_into": "#8fd3b6"}
TITLES = {"binary": "Binary", "json": "JSON", "protobuf": "Protobuf"}

LABELS, PANEL, GAP, BAR, ROW, TOP = 88, 250, 26, 8, 34, 76
WIDTH = LABELS + 3 * PANEL + 2 * GAP + 16
HEIGHT = TOP + ROW * len(PAYLOADS) + 34


def picture(rows):
    figures = Figures(rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'font-family="system-ui, sans-serif" font-size="11" fill="#24292f">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="#ffffff"/>',
        text(16, 24, "Times faster than the fastest peer", size=15, weight=600), *legend(),
    ]
    for i, payload in enumerate(PAYLOADS):
        parts.append(text(LABELS - 8, TOP + i * ROW + 16, payload, anchor="end", weight=600))
    for i, format in enumerate(TITLES):
        parts += panel(figures, format, LABELS + i * (PANEL + GAP))
    return "\n".join([*parts, "</svg>", ""])


def legend():
    x = WIDTH - 250
    for operation, title in OPERATIONS.items():
        yield f'<rect x="{x}" y="15" width="10" height="10" rx="2" fill="{COLOURS[operation]}"/>'
        yield text(x + 15, 24, title)
        x += 30 + 7 * len(title)


def panel(figures, format, left):
    speeds = {key: speed(figures, key[0], format, key[1]) for key in ((p, o) for p in PAYLOADS for o in OPERATIONS)}
    largest = max([2, *(s for s in speeds.values() if s)])
    width = lambda value: value / largest * (PANEL - 34)
    yield text(left, 54, TITLES[format], size=13, weight=600)
    for (payload, operation), value in speeds.items():
        if not value:
            continue
        y = TOP + PAYLOADS.index(payload) * ROW + list(OPERATIONS).index(operation) * (BAR + 1)
        yield f'<rect x="{left}" y="{y}" width="{width(value):.1f}" height="{BAR}" rx="2" fill="{COLOURS[operation]}"/>'
        yield text(left + width(value) + 4, y + BAR - 0.5, f"{value:.1f}", size=9, fill="#57606a")
    x = left + width(1)
    bottom = TOP + ROW * len(PAYLOADS)
    yield f'<line x1="{x:.1f}" y1="{TOP - 8}" x2="{x:.1f}" y2="{bottom}" stroke="#cf222e" stroke-dasharray="3 3"/>'
    yield text(x, bottom + 14, "fastest peer", size=9, fill="#cf222e", anchor="middle" if x - left > 24 else "start")


def speed(figures, payload, format, operation):
    mine, peers = figures.ns(payload, format, operation), figures.peers(payload, format, operation)
    return peers[0]["min_ns"] / mine if mine and peers else None


def text(x, y, content, size=11, weight=400, anchor="start", fill="#24292f"):
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{fill}">{content}</text>'
