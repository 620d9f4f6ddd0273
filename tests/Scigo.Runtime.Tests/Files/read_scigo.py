"""Reads .scigo files as docs/format.md describes them, and compares each with the JSON of the same model.

Usage: read_scigo.py FILE.scigo FILE.json [FILE.scigo FILE.json ...]
"""
import base64
import ctypes
import ctypes.util
import hashlib
import json
import math
import mmap
import re
import struct
import sys

import msgpack
import zstandard

NUMBERS = {
    "bool": "B", "int8": "b", "int16": "h", "int32": "i", "int64": "q", "uint8": "B", "uint16": "H", "uint32": "I", "uint64": "Q",
    "float16": "e", "float32": "f", "float64": "d",
}


def load_xxh3():
    """XXH3 of the system's library; None where it has none."""
    path = ctypes.util.find_library("xxhash")
    if path is None:
        return None
    function = ctypes.CDLL(path).XXH3_64bits
    function.restype, function.argtypes = ctypes.c_uint64, [ctypes.c_char_p, ctypes.c_size_t]
    return lambda data: function(data, len(data))


xxh3 = load_xxh3()


def type_id(name):
    return struct.unpack("<Q", hashlib.sha256(name.encode()).digest()[:8])[0]


def split(text):
    """The word of a type and its arguments: brackets match, commas within them do not separate."""
    word, _, rest = text.partition("<")
    arguments, depth, start = [], 0, 0
    for i, c in enumerate(rest):
        depth += {"<": 1, ">": -1}.get(c, 0)
        if depth == -1 or (depth == 0 and c == ","):
            arguments.append(rest[start:i])
            start = i + 1
    return word.partition(":")[0], arguments


class File:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, major, minor, flags, size, at, length, manifest_hash, zero, header_hash = struct.unpack_from("<8sHHIQQQQQQ", self.data)
        assert (magic, major, flags & ~1, zero) == (b"\x89SCIGO\r\n", 1, 0, 0)
        assert size == len(self.data) == at + length and at % 64 == 0
        self.check(0, 56, header_hash)
        self.check(at, length, manifest_hash)
        self.manifest = msgpack.unpackb(self.data[at:at + length])
        self.schemas = {s["name"]: s for s in self.manifest["schemas"]}
        self.sections = self.manifest["sections"]
        self.check_sections(at)
        self.next = 1
        record = self.sections[0]
        assert flags == any("codec" in section for section in self.sections)
        self.record, self.position = self.content(record), 0

    def content(self, section):
        """What a section holds, decompressed where it is compressed."""
        stored = self.data[section["offset"]:section["offset"] + section["length"]]
        if "codec" not in section:
            return stored
        assert section["codec"] == "zstd" and len(stored) < section["raw_length"]
        raw = zstandard.ZstdDecompressor(max_window_size=1 << 23).decompress(stored, max_output_size=section["raw_length"])
        assert len(raw) == section["raw_length"]
        if not section.get("shuffle"):
            return raw
        size, numbers = struct.calcsize("<" + NUMBERS[section["dtype"]]), bytearray()
        for start in range(0, len(raw), 1 << 18):
            piece = raw[start:start + (1 << 18)]
            count = len(piece) // size
            for i in range(count):
                numbers += piece[i::count]
        return bytes(numbers)

    def check(self, at, length, expected):
        assert xxh3 is None or xxh3(self.data[at:at + length]) == expected

    def check_sections(self, end):
        at = 64
        for section in self.sections:
            assert section["offset"] == at
            size = 1 if section["dtype"] == "record" else struct.calcsize("<" + NUMBERS[section["dtype"]])
            assert section.get("raw_length", section["length"]) == math.prod(section["shape"]) * size
            self.check(at, section["length"], section["xxh3"])
            if "sha256" in section:
                assert hashlib.sha256(self.data[at:at + section["length"]]).digest() == section["sha256"]
            at, gap = (at + section["length"] + 63) // 64 * 64, at + section["length"]
            assert not any(self.data[gap:at])
        assert at == end

    def take(self, size):
        self.position += size
        return self.position - size

    def unpack(self, code, at):
        return struct.unpack_from("<" + code, self.record, at)[0]

    def size(self, text):
        """Bytes of the fixed part."""
        word, arguments = split(text)
        if word in NUMBERS:
            return struct.calcsize("<" + NUMBERS[word])
        if word == "model":
            return max(1, sum(self.size(m["type"]) for m in self.schemas[arguments[0]]["members"]))
        if word == "nullable":
            return 1 + self.size(arguments[0])
        return {"ndarray": 1, "optional": 1, "any": 8}.get(word, 4)

    def value(self, text, at, path):
        """The value whose fixed part lies at a place, and whose variable part comes next; as it stands in JSON."""
        word, arguments = split(text)
        if word in NUMBERS:
            return number(word, self.unpack(NUMBERS[word], at))
        if word == "string":
            length = self.unpack("I", at)
            start = self.take(length)
            return self.record[start:start + length].decode()
        if word == "bytes":
            return base64.b64encode(bytes(self.numbers("uint8", [self.unpack("I", at)], path))).decode()
        if word in ("array", "vector"):
            dtype = split(arguments[0])[0]
            return [number(dtype, n) for n in self.numbers(dtype, [self.unpack("I", at)], path)]
        if word == "ndarray":
            dtype, rank = split(arguments[0])[0], self.unpack("B", at)
            shape = [self.unpack("I", self.take(4)) for _ in range(rank)]
            return nest([number(dtype, n) for n in self.numbers(dtype, shape, path)], shape)
        if word == "list":
            count, size = self.unpack("I", at), self.size(arguments[0])
            block = self.take(count * size)
            return [self.value(arguments[0], block + i * size, f"{path}[{i}]") for i in range(count)]
        if word == "map":
            count, key_size = self.unpack("I", at), self.size(arguments[0])
            size = key_size + self.size(arguments[1])
            block = self.take(count * size)
            result = {}
            for i in range(count):
                key = key_text(self.value(arguments[0], block + i * size, path))
                name = key if re.fullmatch("-*[0-9]+", key) else f'"{key}"'
                result[key] = self.value(arguments[1], block + i * size + key_size, f"{path}[{name}]")
            return result
        if word == "model":
            return self.model(self.schemas[arguments[0]], at, path)
        if word == "nullable":
            return self.value(arguments[0], at + 1, path) if self.unpack("B", at) else None
        if word == "optional":
            return self.value(arguments[0], self.take(self.size(arguments[0])), path) if self.unpack("B", at) else None
        assert word == "any", word
        model = next(s for s in self.schemas.values() if type_id(s["name"]) == self.unpack("Q", at))
        start = self.take(16)
        assert self.unpack("Q", start) == model["fingerprint"]
        end = self.position + self.unpack("Q", start + 8)
        result = {"type": model["name"], "params": self.model(model, self.take(self.size(f"model<{model['name']}>")), path)}
        assert self.position == end
        return result

    def model(self, schema, at, path):
        result = {"$version": schema["version"]} if schema["version"] != 1 else {}
        for member in schema["members"]:
            result[member["name"]] = self.value(member["type"], at, f"{path}.{member['name']}" if path else member["name"])
            at += self.size(member["type"])
        return result

    def numbers(self, dtype, shape, path):
        count = math.prod(shape)
        size = count * struct.calcsize("<" + NUMBERS[dtype])
        if size < 64:
            return struct.unpack_from(f"<{count}{NUMBERS[dtype]}", self.record, self.take(size))
        section = self.sections[self.next]
        self.next += 1
        assert (section["name"], section["dtype"], section["shape"], section.get("raw_length", section["length"])) == (path, dtype, shape, size), (section, path)
        return struct.unpack(f"<{count}{NUMBERS[dtype]}", self.content(section))

    def read(self):
        root = self.schemas[self.manifest["wire_name"]]
        start = self.take(16)
        assert self.unpack("Q", start) == self.manifest["type_id"] == type_id(self.manifest["wire_name"])
        assert self.unpack("Q", start + 8) == self.manifest["fingerprint"] == root["fingerprint"]
        result = self.model(root, self.take(self.size(f"model<{root['name']}>")), "")
        assert self.position == len(self.record) and self.next == len(self.sections)
        return result


def number(dtype, value):
    if dtype == "bool":
        assert value in (0, 1)
        return value == 1
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    # In JSON a narrow number has its own shortest digits: they are compared as numbers of its type.
    return Narrow(value, NUMBERS[dtype]) if dtype in ("float16", "float32") else value


class Narrow(float):
    def __new__(cls, value, code):
        self = super().__new__(cls, value)
        self.code = code
        return self


def key_text(key):
    return json.dumps(key) if isinstance(key, bool) else str(key)


def nest(numbers, shape):
    if 0 in shape:
        return {"shape": shape, "data": []}
    for dimension in reversed(shape[1:]):
        numbers = [numbers[i:i + dimension] for i in range(0, len(numbers), dimension)]
    return numbers if shape else numbers[0]


def same(ours, theirs):
    if isinstance(ours, dict):
        return isinstance(theirs, dict) and list(ours) == list(theirs) and all(same(ours[k], theirs[k]) for k in ours)
    if isinstance(ours, list):
        return isinstance(theirs, list) and len(ours) == len(theirs) and all(map(same, ours, theirs))
    if isinstance(ours, Narrow):
        return struct.pack(ours.code, ours) == struct.pack(ours.code, theirs)
    if isinstance(ours, float):
        return isinstance(theirs, float) and struct.pack("d", ours) == struct.pack("d", theirs)
    return type(ours) is type(theirs) and ours == theirs


def main(paths):
    for model, document in zip(paths[::2], paths[1::2]):
        found = File(model).read()
        with open(document, encoding="utf-8") as file:
            expected = json.load(file)["parameters"]
        assert same(found, expected), f"{model}:\n{found}\n{expected}"
    print(len(paths) // 2, "files agree" + ("" if xxh3 else ", checksums not looked at"))


main(sys.argv[1:])
