"""Decompresses sections of .scigo files, as docs/format.md describes them."""
import numpy as np

from ._errors import ScigoFormatError

# Numbers are taken apart into their bytes piece by piece.
PIECE = 1 << 18

# A block of Zstandard takes four bytes at least, and becomes 128 KB at most.
MOST_EXPANSION = 1 << 15

# What becomes longer than this must not have been shorter than a part of it: nobody's small file takes all memory.
LONGEST, USUAL_EXPANSION = 1 << 30, 32


def decompress(section, stored, size):
    """Returns what a section holds.

    :param section: its entry in the manifest.
    :param stored: its bytes in the file.
    :param size: the bytes of one of its numbers.
    :raises ScigoFormatError: it is compressed in a way that this package, or this machine, does not know, or is damaged.
    """
    length = section["raw_length"]
    if section["codec"] != "zstd":
        raise ScigoFormatError(f"Section \"{section['name']}\" is compressed by {section['codec']}, which this package does not know.")
    if not len(stored) < length <= len(stored) * MOST_EXPANSION:
        raise ScigoFormatError(f"Section \"{section['name']}\" is damaged: {len(stored)} bytes cannot be {length} compressed ones.")
    if length > max(LONGEST, len(stored) * USUAL_EXPANSION):
        raise ScigoFormatError(f"Section \"{section['name']}\" is refused: {len(stored)} bytes would become {length}.")
    content = _zstandard(section, stored, length)
    if len(content) != length:
        raise ScigoFormatError(f"Section \"{section['name']}\" is damaged: it becomes {len(content)} bytes, not {length}.")
    return _unshuffle(content, size) if section.get("shuffle") else content


def _zstandard(section, stored, length):
    try:
        import zstandard
    except ImportError:
        raise ScigoFormatError("The file is compressed: `pip install zstandard`, or save it without compression.") from None
    try:
        with zstandard.ZstdDecompressor(max_window_size=1 << 23).stream_reader(stored) as reader:
            # One byte more than it should become: it may become anything.
            return reader.read(length + 1)
    except zstandard.ZstdError as error:
        raise ScigoFormatError(f"Section \"{section['name']}\" is damaged: {error}.") from error


def _unshuffle(content, size):
    taken_apart = np.frombuffer(content, np.uint8)
    numbers = np.empty_like(taken_apart)
    for start in range(0, len(numbers), PIECE):
        piece = taken_apart[start:start + PIECE]
        numbers[start:start + PIECE] = piece.reshape(size, -1).T.ravel()
    numbers.flags.writeable = False
    return numbers.data
