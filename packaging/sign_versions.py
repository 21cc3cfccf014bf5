"""Makes and signs the list of versions that “Check for updates” reads.

`python packaging/sign_versions.py key NAME FILE` makes a key: its secret half goes to FILE,
its public half is printed. `python packaging/sign_versions.py sign LIST` reads the releases
as JSON and prints the signed list; the secret half is read from the variable
PARLANCE_VERSIONS_KEY, the name of the key from PARLANCE_VERSIONS_KEY_NAME. See README.md.
"""

from __future__ import annotations

import argparse
import os
import sys
from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
from nacl.signing import SigningKey

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))

from parlance.contract.updates import SIGNED_AS, SignedList, VersionList, version_numbers

SECRET, NAME = "PARLANCE_VERSIONS_KEY", "PARLANCE_VERSIONS_KEY_NAME"


def sign(listed: VersionList, name: str, secret: SigningKey) -> bytes:
    """Return the list as it is published. Raises ValueError for a version that is none."""
    for release in listed.releases:
        version_numbers(release.version)
    signed = msgspec.json.encode(listed)
    signature = secret.sign(SIGNED_AS + signed).signature
    envelope = SignedList(key=name, signature=b64encode(signature).decode(), signed=signed.decode())
    return msgspec.json.format(msgspec.json.encode(envelope)) + b"\n"


def make_key(name: str, file: Path) -> str:
    """Write a new secret key, which nobody else may read, and return what a build names."""
    secret = SigningKey.generate()
    descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(b64encode(bytes(secret)) + b"\n")
    return msgspec.json.encode({name: b64encode(bytes(secret.verify_key)).decode()}).decode()


def main() -> None:
    """Do what the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    key = commands.add_parser("key", help="make a key")
    key.add_argument("name")
    key.add_argument("file", type=Path)
    signing = commands.add_parser("sign", help="sign a list")
    signing.add_argument("list", type=Path)
    words = parser.parse_args()
    if words.command == "key":
        print(make_key(words.name, words.file))
        return
    secret, name = os.environ.get(SECRET, ""), os.environ.get(NAME, "")
    if not secret or not name:
        sys.exit(f"parlance: {SECRET} and {NAME} have to be set")
    listed = msgspec.json.decode(words.list.read_bytes(), type=VersionList)
    sys.stdout.buffer.write(sign(listed, name, SigningKey(b64decode(secret, validate=True))))


if __name__ == "__main__":
    main()
