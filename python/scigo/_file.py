"""Reads .scigo files, as docs/format.md describes them."""
import hashlib
import math
import mmap
import os
import struct

import numpy as np

from . import _compression, _msgpack
from ._errors import ScigoFormatError

MAGIC = b"\x89SCIGO\r\n"
HEADER = struct.Struct("<8sHHIQQQQQQ")
ALIGNMENT = 64

# The header's flag of files with compressed sections.
COMPRESSED = 1

# Shorter arrays stand in the record itself.
SHORTEST_SECTION = 64

DTYPES = {
    "bool": "?", "int8": "<i1", "int16": "<i2", "int32": "<i4", "int64": "<i8", "uint8": "<u1", "uint16": "<u2", "uint32": "<u4",
    "uint64": "<u8", "float16": "<f2", "float32": "<f4", "float64": "<f8",
}
SIZES = {word: np.dtype(code).itemsize for word, code in DTYPES.items()}


def open_model(path):
    """Opens a .scigo file of any model; its class need not be known.

    The file is mapped into memory: arrays are numpy arrays that lie in it, read-only and not copied, and keep it open as long as they
    live; those that are compressed are decompressed into memory, by the package zstandard. Checksums are not verified: ``scigo verify`` does that, and :meth:`ScigoModel.verify` where the file has SHA-256 hashes.

    :param path: the file.
    :returns: a :class:`ScigoModel`.
    :raises ScigoFormatError: the file is no .scigo file, newer than this package, or damaged.
    :raises OSError: the file cannot be read.
    """
    try:
        return ScigoModel(path)
    except (struct.error, KeyError, TypeError, AttributeError, IndexError, OverflowError, UnicodeDecodeError, RecursionError) as error:
        raise ScigoFormatError(f"{os.fspath(path)} is damaged: {error!r}.") from error


class ScigoModel:
    """A model in a mapped file.

    ``type`` is the model's name, ``parameters`` a dict of its members: numbers, texts, lists, dicts, and numpy arrays in the file. A
    member whose model is one of several is ``{"type": …, "params": {…}}``. ``metadata`` says how it came to be, ``schemas`` which members
    it has, ``generator`` what wrote it.
    """

    def __init__(self, path):
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            _require(size >= HEADER.size, f"The file has {size} bytes, fewer than its header.")
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, major, _, flags, total, at, length, *_ = HEADER.unpack_from(self._data)
        _require(magic == MAGIC, "The file is no .scigo file.")
        _require(major == 1 and flags & ~COMPRESSED == 0, f"The file is of version {major}, flags {flags}; this package reads version 1.")
        _require(total == size == at + length, "The file is cut off, or longer than it says.")
        manifest = _msgpack.unpack(self._data[at:at + length])
        self._sections = manifest["sections"]
        self._check_sections(at)
        self.type = manifest["wire_name"]
        self.schemas = {schema["name"]: schema for schema in manifest["schemas"]}
        self.metadata = manifest.get("metadata") or {}
        self.generator = manifest.get("generator")
        record = self._sections[0]
        self._record = self._content(record)
        self.parameters = _Record(self).read()

    def __getitem__(self, name):
        return self.parameters[name]

    def __repr__(self):
        return f"<{self.type}: {', '.join(self.parameters)}>"

    def verify(self):
        """Checks each section against its SHA-256.

        :raises ScigoFormatError: a hash differs, or the file has none.
        """
        for section in self._sections:
            content = memoryview(self._data)[section["offset"]:section["offset"] + section["length"]]
            _require("sha256" in section, "The file was saved without SHA-256 hashes: run `scigo verify`.")
            _require(hashlib.sha256(content).digest() == section["sha256"], f"Section \"{section['name']}\" is damaged.")

    def _content(self, section):
        """What a section holds: where it lies in the file, or decompressed."""
        stored = memoryview(self._data)[section["offset"]:section["offset"] + section["length"]]
        return _compression.decompress(section, stored, SIZES.get(section["dtype"], 1)) if "codec" in section else stored

    def _check_sections(self, end):
        at = ALIGNMENT
        for section in self._sections:
            dtype = section["dtype"]
            size = 1 if dtype == "record" else SIZES[dtype]
            _require(
                section["offset"] == at and section.get("raw_length", section["length"]) == math.prod(section["shape"]) * size and at + section["length"] <= end,
                f"Section \"{section['name']}\" is not where it should be.")
            at = -(-(at + section["length"]) // ALIGNMENT) * ALIGNMENT
        _require(at == end and self._sections, "The sections do not fill the file.")


class _Record:
    """Section 0: each value has a fixed part, those of a model in one block, and a variable one behind it."""

    def __init__(self, model):
        self.model, self.data, self.position, self.next_section = model, model._record, 0, 1

    def read(self):
        schema = self.model.schemas[self.model.type]
        self.take(16)
        parameters = self.members(schema, self.take(self.size(f"model<{schema['name']}>")))
        _require(
            self.position == len(self.data) and self.next_section == len(self.model._sections), "The record does not end where it should.")
        return parameters

    def take(self, count):
        start, self.position = self.position, self.position + count
        _require(self.position <= len(self.data), "The record is too short for what it holds.")
        return start

    def unpack(self, code, at):
        return struct.unpack_from("<" + code, self.data, at)[0]

    def size(self, text):
        word, arguments = _split(text)
        if word in SIZES:
            return SIZES[word]
        if word == "model":
            return max(1, sum(self.size(member["type"]) for member in self.model.schemas[arguments[0]]["members"]))
        if word == "nullable":
            return 1 + self.size(arguments[0])
        return {"ndarray": 1, "optional": 1, "any": 8}.get(word, 4)

    def members(self, schema, at):
        values = {}
        for member in schema["members"]:
            values[member["name"]] = self.value(member["type"], at)
            at += self.size(member["type"])
        return values

    def value(self, text, at):
        word, arguments = _split(text)
        if word in DTYPES:
            return np.frombuffer(self.data, DTYPES[word], 1, at)[0].item()
        reader = getattr(self, "read_" + word, None)
        _require(reader is not None, f"The file has a type that this package does not know: {text}.")
        return reader(arguments, at)

    def read_string(self, arguments, at):
        length = self.unpack("I", at)
        start = self.take(length)
        return bytes(self.data[start:start + length]).decode()

    def read_bytes(self, arguments, at):
        return self.array("uint8", [self.unpack("I", at)]).tobytes()

    def read_array(self, arguments, at):
        return self.array(_split(arguments[0])[0], [self.unpack("I", at)])

    read_vector = read_array

    def read_ndarray(self, arguments, at):
        shape = [self.unpack("I", self.take(4)) for _ in range(self.unpack("B", at))]
        return self.array(_split(arguments[0])[0], shape)

    def read_list(self, arguments, at):
        count, size = self.unpack("I", at), self.size(arguments[0])
        block = self.take(count * size)
        return [self.value(arguments[0], block + i * size) for i in range(count)]

    def read_map(self, arguments, at):
        key, value = arguments
        count, key_size = self.unpack("I", at), self.size(key)
        size = key_size + self.size(value)
        block = self.take(count * size)
        return {self.value(key, block + i * size): self.value(value, block + i * size + key_size) for i in range(count)}

    def read_model(self, arguments, at):
        members = self.members(self.model.schemas[arguments[0]], at)
        # Which of its members is there says of what kind a parameter is; so does the value itself.
        return next((value for value in members.values() if value is not None), None) if arguments[0] == "ParamValue" else members

    def read_nullable(self, arguments, at):
        return self.value(arguments[0], at + 1) if self.unpack("B", at) else None

    def read_optional(self, arguments, at):
        return self.value(arguments[0], self.take(self.size(arguments[0]))) if self.unpack("B", at) else None

    def read_any(self, arguments, at):
        type_id = self.unpack("Q", at)
        schema = next((s for s in self.model.schemas.values() if _type_id(s["name"]) == type_id), None)
        _require(schema is not None, f"The file has no schema of type id {type_id:016x}.")
        self.take(16)
        return {"type": schema["name"], "params": self.members(schema, self.take(self.size(f"model<{schema['name']}>")))}

    def array(self, word, shape):
        count = math.prod(shape)
        if count * SIZES[word] < SHORTEST_SECTION:
            return np.frombuffer(self.data, DTYPES[word], count, self.take(count * SIZES[word])).reshape(shape) if count else np.zeros(shape, DTYPES[word])
        section = self.model._sections[self.next_section]
        self.next_section += 1
        _require(section["dtype"] == word and section["shape"] == shape, f"Section \"{section['name']}\" is not the array that comes here.")
        return np.frombuffer(self.model._content(section), DTYPES[word], count).reshape(shape)


def _split(text):
    """The word of a type and its arguments: brackets match, commas within them do not separate."""
    word, _, rest = text.partition("<")
    arguments, depth, start = [], 0, 0
    for i, c in enumerate(rest):
        depth += {"<": 1, ">": -1}.get(c, 0)
        if depth == -1 or (depth == 0 and c == ","):
            arguments.append(rest[start:i])
            start = i + 1
    return word.partition(":")[0], arguments


def _type_id(name):
    return struct.unpack("<Q", hashlib.sha256(name.encode()).digest()[:8])[0]


def _require(condition, message):
    if not condition:
        raise ScigoFormatError(message)
