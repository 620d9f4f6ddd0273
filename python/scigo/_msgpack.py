"""MessagePack, as far as a .scigo file's manifest needs it: everything but extension types."""
import struct

from ._errors import ScigoFormatError

MAX_DEPTH = 100

# The first byte of a value, and how its number or its length is packed.
NUMBERS = {
    0xCA: ">f", 0xCB: ">d", 0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q", 0xD0: ">b", 0xD1: ">h", 0xD2: ">i", 0xD3: ">q",
}
LENGTHS = {
    0xC4: ("bytes", ">B"), 0xC5: ("bytes", ">H"), 0xC6: ("bytes", ">I"),
    0xD9: ("text", ">B"), 0xDA: ("text", ">H"), 0xDB: ("text", ">I"),
    0xDC: ("array", ">H"), 0xDD: ("array", ">I"), 0xDE: ("map", ">H"), 0xDF: ("map", ">I"),
}
CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}


def unpack(data):
    """Returns the one value that the bytes hold."""
    reader = _Reader(data)
    value = reader.value(0)
    if reader.position != len(data):
        raise ScigoFormatError(f"The manifest goes on behind its end, at byte {reader.position}.")
    return value


class _Reader:
    def __init__(self, data):
        self.data, self.position = data, 0

    def take(self, count):
        start, self.position = self.position, self.position + count
        if self.position > len(self.data):
            raise ScigoFormatError("The manifest ends within a value: the file is cut off or damaged.")
        return self.data[start:self.position]

    def value(self, depth):
        if depth > MAX_DEPTH:
            raise ScigoFormatError(f"The manifest is nested deeper than {MAX_DEPTH}.")
        first = self.take(1)[0]
        if first < 0x80:
            return first
        if first >= 0xE0:
            return first - 0x100
        if first < 0xC0:
            kind, length = self.short(first)
        elif first in CONSTANTS:
            return CONSTANTS[first]
        elif first in NUMBERS:
            return struct.unpack(NUMBERS[first], self.take(struct.calcsize(NUMBERS[first])))[0]
        elif first in LENGTHS:
            kind, code = LENGTHS[first]
            length = struct.unpack(code, self.take(struct.calcsize(code)))[0]
        else:
            raise ScigoFormatError(f"The manifest has a value of a kind that no manifest has, 0x{first:02x}.")
        return getattr(self, kind)(length, depth)

    @staticmethod
    def short(first):
        if first < 0x90:
            return "map", first & 0x0F
        return ("array", first & 0x0F) if first < 0xA0 else ("text", first & 0x1F)

    def bytes(self, length, depth):
        return bytes(self.take(length))

    def text(self, length, depth):
        try:
            return bytes(self.take(length)).decode()
        except UnicodeDecodeError as error:
            raise ScigoFormatError("The manifest has a text that is no UTF-8.") from error

    # Each element takes a byte at least: a length that is not there ends before much is allocated.
    def array(self, length, depth):
        return [self.value(depth + 1) for _ in range(length)]

    def map(self, length, depth):
        result = {}
        for _ in range(length):
            key = self.value(depth + 1)
            if not isinstance(key, str) or key in result:
                raise ScigoFormatError("The manifest has a key that is no text, or is there twice.")
            result[key] = self.value(depth + 1)
        return result
