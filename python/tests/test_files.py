"""A .scigo file is mapped: its arrays lie in it. A damaged one is refused."""
import json
import os
import pathlib
import struct
import sys
import tempfile
import unittest
import unittest.mock

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import scigo  # noqa: E402
from scigo import _compression, _msgpack  # noqa: E402

# A pipeline of a scaler and k-means, and the same as JSON: `scigo fit` and `scigo convert` have written them.
FIXTURES = pathlib.Path(__file__).resolve().parent / "fixtures"
MODEL = FIXTURES / "pipeline.scigo"


def steps(model):
    return [step["estimator"]["params"] for step in model["steps"]]


class FileTests(unittest.TestCase):
    model = MODEL

    def test_members_are_those_of_the_json_of_the_same_model(self):
        model = scigo.open(MODEL)
        document = json.loads((FIXTURES / "pipeline.json").read_text(encoding="utf-8"))
        self.assertEqual(model.type, "Pipeline")
        self.assertEqual(model.metadata, document["metadata"])
        for ours, theirs in zip(model["steps"], document["parameters"]["steps"]):
            self.assertEqual((ours["name"], ours["estimator"]["type"]), (theirs["name"], theirs["estimator"]["type"]))
            for name, value in theirs["estimator"]["params"].items():
                found = ours["estimator"]["params"][name]
                self.assertEqual(found.tolist() if isinstance(found, np.ndarray) else found, value, name)

    def test_long_arrays_lie_in_the_file(self):
        model = scigo.open(MODEL)
        centers = steps(model)[1]["centers"]
        self.assertEqual((centers.dtype, centers.flags.owndata, centers.flags.writeable), (np.float64, False, False))
        whole = np.frombuffer(model._data, np.uint8)
        self.assertTrue(np.shares_memory(centers, whole))
        self.assertEqual((centers.__array_interface__["data"][0] - whole.__array_interface__["data"][0]) % 64, 0)

    def test_arrays_outlive_the_model(self):
        centers = steps(scigo.open(MODEL))[1]["centers"]
        self.assertTrue(np.isfinite(centers).all())

    def test_hashes_are_verified_where_there_are_some(self):
        with self.assertRaisesRegex(scigo.ScigoFormatError, "without SHA-256"):
            scigo.open(self.model).verify()

    def test_whatever_is_cut_off_is_refused(self):
        data = self.model.read_bytes()
        for length in range(0, len(data), 7):
            with self.subTest(length=length):
                self.refuse(data[:length])

    def test_any_changed_byte_gives_a_model_or_one_kind_of_error(self):
        data = self.model.read_bytes()
        for at in range(len(data)):
            changed = bytearray(data)
            changed[at] ^= 0xFF
            try:
                self.open(bytes(changed))
            except scigo.ScigoFormatError:
                pass

    def test_other_files_and_newer_versions_are_refused(self):
        data = bytearray(self.model.read_bytes())
        self.refuse(b"PK" + bytes(100), "no .scigo file")
        struct.pack_into("<H", data, 8, 2)
        self.refuse(bytes(data), "version 2")

    def refuse(self, data, message=""):
        with self.assertRaisesRegex(scigo.ScigoFormatError, message):
            self.open(data)

    def open(self, data):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "model.scigo")
            with open(path, "wb") as file:
                file.write(data)
            return scigo.open(path)


class CompressedFileTests(FileTests):
    """A forest that `scigo compress` has written: the same rules, but that arrays are decompressed."""

    def setUp(self):
        try:
            import zstandard  # noqa: F401
        except ImportError:
            self.skipTest("zstandard is not installed")

    model = FIXTURES / "compressed.scigo"

    def test_members_are_those_of_the_json_of_the_same_model(self):
        model = scigo.open(self.model)
        self.assertEqual((model.type, model["n_estimators"], model.metadata["training_samples"]), ("RandomForestRegressor", 3, 442))
        trees = model["trees"]
        # What the bytes must come to when they are put together again: all samples are in each root, and in two children those of their parent.
        self.assertTrue(np.isfinite(trees["threshold"]).all() and (trees["impurity"] >= 0).all())
        for start, end in zip(trees["offsets"], trees["offsets"][1:]):
            left, right, weight = (trees[name][start:end] for name in ("children_left", "children_right", "weighted_n_node_samples"))
            self.assertEqual(weight[0], 442)
            self.assertTrue((weight[left[left >= 0]] + weight[right[left >= 0]] == weight[left >= 0]).all())
        self.assertAlmostEqual(float(trees["value"].ravel()[0]), 152, delta=15)

    def test_long_arrays_lie_in_the_file(self):
        threshold = scigo.open(self.model)["trees"]["threshold"]
        self.assertEqual((threshold.dtype, threshold.flags.writeable), (np.float64, False))

    def test_arrays_outlive_the_model(self):
        self.assertTrue(np.isfinite(scigo.open(self.model)["trees"]["value"]).all())

    def test_what_becomes_of_another_length_or_is_of_another_kind_is_refused(self):
        stored = bytes(20)
        section = {"name": "w", "codec": "zstd", "raw_length": 100}
        for changes, message in (({"codec": "lz9"}, "lz9"), ({"raw_length": 20}, "cannot be"), ({"raw_length": 1 << 30}, "cannot be"), ({}, "damaged")):
            with self.subTest(changes), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                _compression.decompress({**section, **changes}, stored, 8)
        with self.assertRaisesRegex(scigo.ScigoFormatError, "would become"):
            _compression.decompress({**section, "raw_length": 1 << 31}, bytes(1 << 20), 8)

    def test_without_the_package_the_error_says_what_to_install(self):
        with unittest.mock.patch.dict(sys.modules, {"zstandard": None}), self.assertRaisesRegex(scigo.ScigoFormatError, "pip install zstandard"):
            scigo.open(self.model)


class MessagePackTests(unittest.TestCase):
    def test_every_kind_of_value_is_read(self):
        for data, value in (
                (b"\x07", 7), (b"\xff", -1), (b"\xe0", -32), (b"\xc0", None), (b"\xc2", False), (b"\xc3", True), (b"\xcc\xff", 255),
                (b"\xcd\x01\x00", 256), (b"\xce\0\1\0\0", 65536), (b"\xcf" + b"\xff" * 8, 2**64 - 1), (b"\xd0\x80", -128),
                (b"\xd1\xff\x00", -256), (b"\xd2\x80\0\0\0", -2**31), (b"\xd3\x80" + bytes(7), -2**63), (b"\xca\x3f\x80\0\0", 1.0),
                (b"\xcb\x3f\xf8" + bytes(6), 1.5), (b"\xa2\xc3\xbc", "ü"), (b"\xd9\x01a", "a"), (b"\xda\0\1a", "a"), (b"\xdb\0\0\0\1a", "a"),
                (b"\xc4\2\0\1", b"\0\1"), (b"\xc5\0\1a", b"a"), (b"\xc6\0\0\0\1a", b"a"), (b"\x92\1\2", [1, 2]), (b"\xdc\0\1\5", [5]),
                (b"\xdd\0\0\0\1\5", [5]), (b"\x81\xa1a\x90", {"a": []}), (b"\xde\0\1\xa1a\1", {"a": 1}), (b"\xdf\0\0\0\0", {})):
            with self.subTest(data=data):
                found = _msgpack.unpack(data)
                self.assertEqual((type(found), found), (type(value), value))

    def test_what_is_none_is_refused(self):
        for data in (b"", b"\xa5abc", b"\xdd\xff\xff\xff\xff", b"\xc1", b"\xd4\1\0", b"\x81\1\1", b"\x82\xa1a\1\xa1a\2", b"\xa1\xff", b"\1\1", b"\x91" * 5000):
            with self.subTest(data=data[:8]), self.assertRaises(scigo.ScigoFormatError):
                _msgpack.unpack(data)

    def test_it_agrees_with_the_library(self):
        try:
            import msgpack
        except ImportError:
            self.skipTest("msgpack is not installed")
        value = {"a": [1, -1, 2**40, 0.1, None, True, "x" * 300, b"y" * 70000], "b": {str(i): i for i in range(20)}, "c": list(range(70000))}
        self.assertEqual(_msgpack.unpack(msgpack.packb(value)), value)


if __name__ == "__main__":
    unittest.main()
