"""Reads each *.pb of a folder with Google's library for Python, and writes it again twice: as a message, and as JSON for another judge."""

import glob
import importlib
import sys

from google.protobuf import json_format

folder = sys.argv[1]
sys.path.insert(0, folder)
# An Any is printed only if the class of what it holds is known.
modules = {path[len(folder) + 1:-3]: importlib.import_module(path[len(folder) + 1:-3]) for path in glob.glob(folder + "/*_pb2.py")}
envelope = modules["scigo_model_pb2"].ModelProto

paths = sorted(glob.glob(folder + "/*.pb"))
for path in paths:
    with open(path, "rb") as file:
        read = envelope.FromString(file.read())
    # Not what was read, which keeps bytes: a message of its own, from its values.
    json = json_format.MessageToJson(read)
    message = json_format.Parse(json, envelope())
    with open(path + ".json", "w", encoding="utf-8") as file:
        file.write(json)
    with open(path + ".out", "wb") as file:
        file.write(message.SerializeToString())
print(len(paths))
