#!/usr/bin/env python3
"""Millions of inputs that a machine makes, for what reads bytes from outside: not one may end the program, and of what is read
certain things hold (checks/fuzz).

The readers are built with libFuzzer, which follows the code that an input reaches and goes on from there. It begins with what
python-fido2 made (Tests/vectors) and with what browsers send. Each reader has a fault planted too, which has to be found. What
stands behind a question mark is read by Hummingbird, so its reader is tried.
"""

import base64
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import tempfile

from say import Tally, arguments, note

ROOT = pathlib.Path(__file__).resolve().parent.parent
HUMMINGBIRD = ROOT / ".build/checkouts/hummingbird/Sources"
SOURCES = [ROOT / "Sources/SignIn" / name for name in (
    "Lettering.swift", "Passkey/CBOR.swift", "Passkey/CBORReader.swift", "Passkey/AuthenticatorData.swift",
    "Passkey/NewCredential.swift", "Passkey/JSONFields.swift", "Passkey/JSONCursor.swift", "Passkey/PasskeyFault.swift")]
SOURCES += [ROOT / "Sources" / name for name in (
    "Casework/Errors/Refusal.swift", "Casework/Text/Phrase.swift", "Casework/Text/Language.swift",
    "Web/Routing/Form.swift", "Web/Routing/Multipart.swift", "Web/Routing/SentFile.swift",
    "Web/Routing/SentCookie.swift",
    "Web/Door/RequestTarget.swift",
    "Web/Door/HostNames.swift", "Web/Door/NetworkAddress.swift", "Web/Door/Origin.swift")]
SOURCES += [HUMMINGBIRD / name for name in (
    "HummingbirdCore/Request/URI.swift", "HummingbirdCore/Utils/HBParser.swift", "HummingbirdCore/Utils/FlatDictionary.swift",
    "HummingbirdCore/Utils/String+percentEncode.swift")]
# For each reader: what is under test, the file, what stands there, and the fault in its place.
READERS = {
    "cbor": ("CBOR", "CBORReader.swift", "guard count <= left else { throw .cbor }", ""),
    "authenticator": ("authenticator data", "NewCredential.swift", ", bytes.count - start >= length else", " else"),
    "client": ("client data", "JSONCursor.swift", "position < bytes.count ? bytes[position] : nil", "bytes[position]"),
    "letters": ("letters", "Lettering.swift", "held & (1 << count - 1) == 0", "true"),
    "form": ("forms", "Form.swift", "plain.contains(0) ? nil : String(", "String("),
    "parts": ("forms with files", "Multipart.swift", "guard !content.contains(0), let", "guard let"),
    "target": ("addresses and what is asked behind them", "RequestTarget.swift", "$0 == 0x7f || $0 == slash ||",
               "$0 == 0x7f ||"),
    "cookie": ("cookies", "SentCookie.swift", ".first { $0.starts(with: start) }",
               ".first { $0.starts(with: start.dropLast()) }"),
    "language": ("languages", "Language.swift", ".first ?? .nl", ".first!"),
    "address": ("forwarded addresses", "Origin.swift", 'Array($0.utf8).split(separator: UInt8(ascii: ","))',
                '$0.split(separator: ",").map { Array($0.utf8) }'),
    "host": ("host names", "HostNames.swift", "return rest.isEmpty || Self.isPort(rest)", "return true"),
}
# What browsers and proxies send, to begin with.
USUAL = {
    "form": ["naam=Els+de+Vries&wachtwoord=a%20b%C3%A9&a=1&a=2&=", "a=%00&naam=+x+"],
    "parts": ["--x\r\nContent-Disposition: form-data; name=\"naam\"\r\n\r\nEls\r\n--x\r\nContent-Disposition: form-data; "
              "name=\"a\"; filename=\"lijst.csv\"\r\nContent-Type: text/csv\r\n\r\nnaam;x\r\n--x--\r\n", "--x--"],
    "target": ["/verslag/GM0637/2017?bladzijde=2&terug=%2Fik", "http://localhost:8080/ik?x=1", "https://a",
               "/a%2Fb/..%2f/x?a=%00&b=%zz", "/a%2fb/c?x", "*"],
    "cookie": ["wegwijs=abc; taal=nl", "__Host-wegwijs=AAAA;taal=en; x", "wegwijsx=1"],
    "language": ["nl,en;q=0.5", "en-GB,en;q=0.9", "de", "*"],
    "address": ["203.0.113.1, 198.51.100.7, 10.0.0.3", "2001:db8::7, 10.0.0.2", "::ffff:192.0.2.9", "\u0600, 198.51.100.7",
                "64:ff9b::1.2.3.4"],
    "host": ["localhost", "wegwijs.example:443", "[::1]:8080", "LOCALHOST:1", "localhost.evil.example"],
}
# Planted faults are found within this many inputs, or not at all.
PATIENCE = 200_000


def alone(text):
    """A source without the libraries that it names: what it needs of them stands in checks/fuzz/StandIns.swift."""
    text = re.sub(r"(?m)^@available\(hummingbird.*\n", "", text)
    return re.sub(r"(?m)^ *(package |public )?import (NIOCore|HTTPTypes|Casework)\n", "", text)


def build(folder, program, full, faults=()):
    """The readers and what tries them, as one program; with the faults that are planted. One for all readers: that takes long."""
    files = []
    planted = {name: (right, wrong) for _, name, right, wrong in faults}
    for source in SOURCES:
        text = alone(source.read_text())
        if source.name in planted:
            right, wrong = planted.pop(source.name)
            assert right in text, f"the place of the planted fault is gone from {source.name}"
            text = text.replace(right, wrong)
        files.append(folder / f"{program}-{source.name}")
        files[-1].write_text(text)
    assert not planted, f"there is no file for the faults in {list(planted)}"
    # The linker that is used otherwise stumbles on what the fuzzer adds.
    subprocess.run(
        ["swiftc", "-O" if full else "-Onone", "-wmo", "-parse-as-library", "-swift-version", "6",
         "-package-name", "wegwijs", "-module-name", "Fuzz",
         "-suppress-warnings", "-sanitize=fuzzer,address", "-use-ld=lld", "-o", str(folder / program),
         *map(str, sorted((ROOT / "checks/fuzz").glob("*.swift"))), *map(str, files)], check=True)
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

    for reader, texts in USUAL.items():
        for number, text in enumerate(texts):
            keep(reader, number, text.encode())
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
    fault = [] if done.returncode == 0 else re.findall(r"(.*)\n==\d+==", done.stderr)[:1] + [done.stderr[-1500:]]
    return number("number_of_executed_units"), number("average_exec_per_sec"), fault


def main():
    options = arguments(__doc__.splitlines()[0], inputs=(20_000, 1_000_000, "how many inputs for each reader"))
    tally = Tally()
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        seeds(folder)
        with concurrent.futures.ThreadPoolExecutor(2) as both:
            sound, broken = both.map(
                lambda one: build(folder, *one), [("sound", options.full), ("broken", False, READERS.values())])
        note("built")
        for reader, (words, *_) in READERS.items():
            tried, _, fault = fuzz(folder, broken, reader, PATIENCE, options.seed)
            tally.planted(f"{words}, after {tried} inputs", fault)
            tried, pace, fault = fuzz(folder, sound, reader, options.inputs, options.seed)
            enough = [] if tried >= options.inputs else [f"only {tried} inputs were tried"]
            tally.check(f"{words}: {tried} inputs, none ended the program", fault or enough)
            if pace:
                note(f"{pace} inputs a second")
    tally.end()


main()
