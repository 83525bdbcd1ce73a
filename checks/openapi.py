#!/usr/bin/env python3
"""Reads the OpenAPI document as other makers' tools do: with the validator of the specification. With --full schemathesis sends
requests made from it, which needs a key (WEGWIJS_KEY, WEGWIJS_ADDRESS). It installs those tools in .build/openapi and is no part
of checks/all.

It proves itself on the same document with a fault in it.
"""

import copy
import json
import os
import subprocess
import urllib.request

import say
import serving

PLACE = serving.ROOT / ".build" / "openapi"


def install(*packages):
    if not (PLACE / "bin" / "python").exists():
        subprocess.run(["python3", "-m", "venv", PLACE], check=True)
    subprocess.run([PLACE / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", *packages], check=True)


def faults(document):
    """What the validator has against it."""
    code = "import json,sys; from openapi_spec_validator import validate; validate(json.load(sys.stdin))"
    done = subprocess.run([PLACE / "bin" / "python", "-c", code], input=json.dumps(document), capture_output=True, text=True)
    return [] if done.returncode == 0 else [(done.stderr.strip().splitlines() or ["?"])[-1]]


def fuzzed(address, key, seed):
    """What schemathesis has against the answers."""
    install("schemathesis==4.32.5")
    done = subprocess.run(
        [PLACE / "bin" / "schemathesis", "run", address + "/api/v1/openapi.json", "--checks", "not_a_server_error", "--seed", str(seed),
         "--header", f"Authorization: Bearer {key}", "--max-examples", "30"], capture_output=True, text=True)
    for line in done.stdout.splitlines()[-12:]:
        say.note(line)
    return [] if done.returncode == 0 else ["schemathesis found something"]


def main():
    asked = say.arguments(__doc__)
    install("openapi-spec-validator==0.9.0")
    tally = say.Tally()
    with serving.served(serving.program()) as (port, _):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/openapi.json") as answer:
            document = json.load(answer)
    broken = copy.deepcopy(document)
    next(iter(next(iter(broken["paths"].values())).values()))["responses"] = {"tweehonderd": {}}
    tally.planted("a response without a description", faults(broken))
    say.note(f"{len(document['paths'])} addresses, {sum(len(ways) for ways in document['paths'].values())} operations")
    tally.check("the OpenAPI document is as the specification wants it", faults(document))
    if asked.full and os.environ.get("WEGWIJS_KEY"):
        tally.check("no answer of the interface is a fault of ours", fuzzed(os.environ["WEGWIJS_ADDRESS"], os.environ["WEGWIJS_KEY"], asked.seed))
    tally.end()


if __name__ == "__main__":
    main()
