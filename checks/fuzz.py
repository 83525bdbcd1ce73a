#!/usr/bin/env python3
"""Millions of inputs that a machine makes, for what reads bytes from outside at sign-in: not one may end the program.

The readers are built with libFuzzer, which follows the code that an input reaches and goes on from there. It begins with what
python-fido2 made (Tests/vectors). Each reader first has a fault planted, which has to be found.
"""

import base64
import json
import os
import pathlib
import re
import subprocess
import tempfile

from say import Tally, arguments, note

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = [ROOT / "Sources/SignIn" / name for name in (
    "Lettering.swift", "Passkey/CBOR.swift", "Passkey/CBORReader.swift", "Passkey/AuthenticatorData.swift",
    "Passkey/NewCredential.swift", "Passkey/JSONFields.swift", "Passkey/JSONCursor.swift", "Passkey/PasskeyFault.swift")]
# For each reader: what is under test, the file, what stands there, and the fault in its place.
READERS = {
    "cbor": ("CBOR", "CBORReader.swift", "guard count <= left else { throw .cbor }", ""),
    "authenticator": ("authenticator data", "NewCredential.swift", ", bytes.count - start >= length else", " else"),
    "client": ("client data", "JSONCursor.swift", "position < bytes.count ? bytes[position] : nil", "bytes[position]"),
    "letters": ("letters", "Lettering.swift", "held & (1 << count - 1) == 0", "true"),
}
# Planted faults are found within this many inputs, or not at all.
PATIENCE = 200_000


def build(folder, program, planted=None):
    """The readers and what tries them, as one program; with a fault where one is planted."""
    files = []
    for source in SOURCES:
        text = source.read_text()
        if planted and planted[0] == source.name:
            assert planted[1] in text, f"the place of the planted fault is gone from {source.name}"
            text = text.replace(planted[1], planted[2])
        files.append(folder / f"{program}-{source.name}")
        files[-1].write_text(text)
    # The linker that is used otherwise stumbles on what the fuzzer adds.
    subprocess.run(
        ["swiftc", "-O", "-parse-as-library", "-swift-version", "6", "-package-name", "wegwijs", "-module-name", "Fuzz",
         "-sanitize=fuzzer,address", "-use-ld=lld", "-o", str(folder / program), str(ROOT / "checks/fuzz/Inputs.swift"),
         *map(str, files)], check=True)
    return folder / program


def seeds(folder):
    """A file for each thing that python-fido2 made, in a folder for each reader."""
    def keep(reader, number, text):
        place = folder / f"seeds-{reader}"
        place.mkdir(exist_ok=True)
        (place / str(number)).write_bytes(text)
        return text

    def read(text):
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    for number, vector in enumerate(json.loads((ROOT / "Tests/vectors/passkeys.json").read_text())):
        attestation = keep("cbor", number, read(vector["registration"]["attestation"]))
        # A byte string of up to 255 bytes says its length in one byte, a longer one in two.
        start = attestation.index(b"authData") + 8
        keep("authenticator", number, attestation[start + (2 if attestation[start] == 0x58 else 3):])
        keep("authenticator", f"{number}-used", read(vector["assertion"]["authenticatorData"]))
        keep("client", number, read(vector["assertion"]["clientData"]))
        keep("letters", number, vector["handle"].encode())


def fuzz(folder, program, reader, runs, seed):
    """Runs so many inputs. Gives how many there were, how many a second, and what libFuzzer said when one ended the program."""
    corpus = folder / f"corpus-{program.name}-{reader}"
    corpus.mkdir()
    environment = dict(os.environ, WEGWIJS_FUZZ=reader, SWIFT_BACKTRACE="enable=no")
    done = subprocess.run(
        [str(program), f"-runs={runs}", f"-seed={seed % 2**31 or 1}", "-max_len=4096", "-timeout=10", "-rss_limit_mb=1024",
         "-print_final_stats=1", f"-artifact_prefix={corpus}/crash-", str(corpus), str(folder / f"seeds-{reader}")],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")

    def number(name):
        found = re.search(rf"stat::{name}: +(\d+)", done.stderr)
        return int(found[1]) if found else 0
    fault = [] if done.returncode == 0 else [done.stderr[-1500:]]
    return number("number_of_executed_units"), number("average_exec_per_sec"), fault


def main():
    options = arguments(__doc__.splitlines()[0], inputs=(20_000, 1_000_000, "how many inputs for each reader"))
    tally = Tally()
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        seeds(folder)
        sound = build(folder, "sound")
        for reader, (words, *planted) in READERS.items():
            broken = build(folder, f"planted-{reader}", planted)
            tried, _, fault = fuzz(folder, broken, reader, PATIENCE, options.seed)
            tally.planted(f"{words}, after {tried} inputs", fault)
            tried, pace, fault = fuzz(folder, sound, reader, options.inputs, options.seed)
            enough = [] if tried >= options.inputs else [f"only {tried} inputs were tried"]
            tally.check(f"{words}: {tried} inputs, none ended the program", fault or enough)
            note(f"{pace} inputs a second")
    tally.end()


main()
