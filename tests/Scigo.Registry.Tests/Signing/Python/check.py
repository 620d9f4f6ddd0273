"""Signs models and verifies them as the OpenSSF's model signing 1.0 has it, with nothing but the cryptography package.

    check.py sign MODEL BUNDLE PRIVATE.pem [1.0]    as the library's release 1.1 does, or as 1.0 did
    check.py verify MODEL BUNDLE PUBLIC.pem
    check.py fixtures FOLDER                        keys for tests, a model, and its bundles

Written from the descriptions of DSSE, in-toto statements and model signing, and on purpose not from Scigo's code: it is its judge.
"""

import base64
import hashlib
import json
import os
import sys
from pathlib import Path, PurePosixPath

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json"
PAYLOAD_TYPE = "application/vnd.in-toto+json"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE = "https://model_signing/signature/v1.0"
GIT = [".git", ".gitattributes", ".github", ".gitignore"]


class Refused(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Refused(message)


def pae(payload):
    return b"DSSEv1 %d %s %d %s" % (len(PAYLOAD_TYPE), PAYLOAD_TYPE.encode(), len(payload), payload)


def algorithm(key):
    return ec.ECDSA({"secp256r1": hashes.SHA256(), "secp384r1": hashes.SHA384()}[key.curve.name])


def public_pem(key):
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def digests(model, ignored):
    """Returns the SHA-256 of each file, by its path within the model."""
    if model.is_file():
        return {PurePosixPath("."): hashlib.sha256(model.read_bytes()).hexdigest()}
    found = {}
    for folder, folders, files in os.walk(model):
        for name in folders + files:
            path = Path(folder, name)
            relative = PurePosixPath(path.relative_to(model))
            if any(relative == PurePosixPath(i) or PurePosixPath(i) in relative.parents for i in ignored):
                continue
            require(not path.is_symlink(), f"{relative} is a symbolic link")
            if path.is_file():
                found[relative] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def ignored_with(model, bundle):
    inside = os.path.relpath(bundle, model)
    return GIT + ([] if inside.startswith("..") else [inside])


def sign(model, bundle, key, release="1.1"):
    ignored = ignored_with(model, bundle)
    # Paths compare part by part.
    resources = [{"name": str(name), "algorithm": "sha256", "digest": digest} for name, digest in sorted(digests(model, ignored).items())]
    root = hashlib.sha256(b"".join(bytes.fromhex(resource["digest"]) for resource in resources))
    serialized = {"method": "files", "hash_type": "sha256", "allow_symlinks": False}
    if release != "1.0":
        serialized["ignore_paths"] = ignored
    payload = json.dumps({
        "_type": STATEMENT_TYPE,
        "subject": [{"name": model.name, "digest": {"sha256": root.hexdigest()}}],
        "predicateType": PREDICATE_TYPE,
        "predicate": {"serialization": serialized, "resources": resources},
    }, indent=2).encode()
    pem = public_pem(key.public_key())
    if release == "1.0":
        details = {"secp256r1": "PKIX_ECDSA_P256_SHA_256", "secp384r1": "PKIX_ECDSA_P384_SHA_384"}[key.curve.name]
        material = {"publicKey": {"rawBytes": base64.b64encode(pem).decode(), "keyDetails": details}}
    else:
        material = {"publicKey": {"hint": hashlib.sha256(pem).hexdigest()}, "tlogEntries": []}
    signature = key.sign(pae(payload), algorithm(key))
    bundle.write_text(json.dumps({
        "mediaType": MEDIA_TYPE,
        "verificationMaterial": material,
        "dsseEnvelope": {
            "payload": base64.b64encode(payload).decode(),
            "payloadType": PAYLOAD_TYPE,
            "signatures": [{"sig": base64.b64encode(signature).decode(), "keyid": None if release == "1.0" else ""}],
        },
    }))


def verify(model, bundle, key):
    parsed = json.loads(bundle.read_text())
    require(parsed["mediaType"] == MEDIA_TYPE, "the media type is another")
    hint = parsed["verificationMaterial"]["publicKey"]["hint"]
    require(hint == hashlib.sha256(public_pem(key)).hexdigest(), "the hint names another key")
    envelope = parsed["dsseEnvelope"]
    require(envelope["payloadType"] == PAYLOAD_TYPE, "the payload is of another type")
    require(len(envelope["signatures"]) == 1, "there must be one signature")
    payload = base64.b64decode(envelope["payload"], validate=True)
    try:
        key.verify(base64.b64decode(envelope["signatures"][0]["sig"], validate=True), pae(payload), algorithm(key))
    except InvalidSignature:
        raise Refused("the signature does not fit") from None
    statement = json.loads(payload)
    require(statement["_type"] == STATEMENT_TYPE and statement["predicateType"] == PREDICATE_TYPE, "the statement is another")
    resources = statement["predicate"]["resources"]
    root = hashlib.sha256(b"".join(bytes.fromhex(resource["digest"]) for resource in resources)).hexdigest()
    require([s["digest"]["sha256"] for s in statement["subject"]] == [root], "the subject's digest is another")
    require(statement["subject"][0]["name"] == model.name, "the subject's name is another")
    serialized = statement["predicate"]["serialization"]
    require(
        (serialized["method"], serialized["hash_type"], serialized["allow_symlinks"]) == ("files", "sha256", False),
        "it was serialized otherwise")
    signed = [(PurePosixPath(resource["name"]), resource["digest"]) for resource in resources]
    require(signed == sorted(signed), "the resources are not in order")
    require({resource["algorithm"] for resource in resources} == {"sha256"}, "there are other digests")
    require(dict(signed) == digests(model, serialized["ignore_paths"]), "the files are others")


def fixtures(folder):
    files = {"model.scigo": b"numbers", "config/a.json": b"{}", "config-b.json": b"[]", "naïve 模型.bin": b"text", "empty": b"", ".gitignore": b"*.tmp"}
    for name, content in files.items():
        path = folder / "model" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    curves = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1(), "k256": ec.SECP256K1()}
    for name, curve in curves.items():
        key = ec.generate_private_key(curve)
        private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / f"{name}.private.pem").write_bytes(private)
        (folder / f"{name}.public.pem").write_bytes(public_pem(key.public_key()))
        if name in ("p256", "p384"):
            sign(folder / "model", folder / f"{name}.sig", key)
            sign(folder / "model", folder / f"{name}-release-1.0.sig", key, "1.0")
            sign(folder / "model" / "model.scigo", folder / f"{name}-file.sig", key)


def main(command, *arguments):
    paths = [Path(argument).absolute() for argument in arguments[:3]]
    if command == "fixtures":
        fixtures(*paths)
    elif command == "sign":
        sign(paths[0], paths[1], serialization.load_pem_private_key(paths[2].read_bytes(), None), *arguments[3:])
    else:
        verify(paths[0], paths[1], serialization.load_pem_public_key(paths[2].read_bytes()))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (Refused, ValueError, KeyError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
    print("OK")
