"""The format's rules in numpy, written from its description: tensors.py read FILE, tensors.py write FILE."""
import json
import struct
import sys

import numpy as np

TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1",
         "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "u1", "BOOL": "?"}


def read(path):
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        data = file.read()
    metadata, end, tensors = header.pop("__metadata__", {}), 0, {}
    assert length % 8 == 0 and all(isinstance(text, str) for text in metadata.values())
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        start, stop = entry["data_offsets"]
        assert start == end, name
        end = stop
        array = np.frombuffer(data[start:stop], TYPES[entry["dtype"]]).reshape(entry["shape"])
        assert (8 + length + start) % array.dtype.itemsize == 0, name
        tensors[name] = array
    assert end == len(data)
    return tensors, metadata


def write(path, tensors, metadata):
    header, parts, end = {"__metadata__": metadata}, [], 0
    for name, array in tensors.items():
        dtype = next(word for word, code in TYPES.items() if np.dtype(code) == array.dtype)
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [end, end + array.nbytes]}
        parts.append(array.tobytes())
        end += array.nbytes
    text = json.dumps(header, indent=1).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))


if sys.argv[1] == "read":
    tensors, metadata = read(sys.argv[2])
    print(json.dumps({
        "metadata": metadata,
        "tensors": {name: {"dtype": array.dtype.name, "shape": array.shape, "bytes": array.tobytes().hex()} for name, array in tensors.items()},
    }))
else:
    document = {"model_spec": {"name": "LinearRegression"}, "parameters": {"coefficients": "w", "intercept": 0.5, "n_features": 3}}
    random = np.random.default_rng(1)
    tensors = {"odd": np.array([True, False, True]), "w": np.array([1.0, -2.5, 1e-300])}
    for code in TYPES.values():
        tensors[f"numbers {code}"] = (random.random((2, 3)) * 100).astype(code)
    tensors["empty"], tensors["one"] = np.zeros((0, 4), "<f4"), np.array(7, "<i8")
    write(sys.argv[2], tensors, {"scigo": json.dumps(document), "by": "numpy ü"})
    print(json.dumps({name: array.astype("f8").ravel().tolist() for name, array in tensors.items()}))
