#!/usr/bin/env python3
"""Makes passkeys and their answers with python-fido2, has its server judge them, and writes them for SignInTests.

Needed: pip install fido2. Each run makes other keys: `passkey.py [COUNT] > passkeys.json`. The default is
what is kept beside the tests; `passkey.py 1000` is for a longer run.
"""

import hashlib
import json
import os
import random
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from fido2.cose import ES256, RS256, EdDSA
from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestationObject, AttestedCredentialData, AuthenticationResponse, AuthenticatorAssertionResponse,
    AuthenticatorAttestationResponse, AuthenticatorData, CollectedClientData, PublicKeyCredentialRpEntity,
    RegistrationResponse, UserVerificationRequirement)

PARTY = PublicKeyCredentialRpEntity(id="wegwijs.example", name="Wegwijs")
ORIGIN = "https://wegwijs.example"
FLAG = AuthenticatorData.FLAG
KINDS = ["es256", "ed25519", "rs256"]


def make_key(kind):
    """A private key, its public half in COSE, and what signs with it."""
    if kind == "es256":
        key = ec.generate_private_key(ec.SECP256R1())
        return ES256.from_cryptography_key(key.public_key()), lambda data: key.sign(data, ec.ECDSA(hashes.SHA256()))
    if kind == "ed25519":
        key = ed25519.Ed25519PrivateKey.generate()
        return EdDSA.from_cryptography_key(key.public_key()), key.sign
    key = rsa.generate_private_key(65537, random.choice([2048, 2048, 3072]))
    return RS256.from_cryptography_key(key.public_key()), lambda data: key.sign(data, padding.PKCS1v15(), hashes.SHA256())


def vector(server, kind):
    """One passkey, made and used once, both accepted by the server of python-fido2."""
    public, sign = make_key(kind)
    user = {"id": os.urandom(32), "name": "fatima", "display_name": "Fatima"}
    flags = FLAG.UP | FLAG.UV | random.choice([FLAG(0), FLAG.BE, FLAG.BE | FLAG.BS])
    extensions = random.choice([None, {"credProtect": 2}, {"hmac-secret": True, "minPinLength": 4}])
    counter = random.choice([0, random.randrange(1, 2**32 - 1)])
    credential = AttestedCredentialData.create(os.urandom(16), os.urandom(random.choice([16, 16, 32, 32, 64, 64, 64, 1023])), public)
    extended = flags | (FLAG.ED if extensions else FLAG(0))

    _, state = server.register_begin(user, user_verification=UserVerificationRequirement.REQUIRED)
    made = {
        "clientData": CollectedClientData.create(CollectedClientData.TYPE.CREATE, state["challenge"], ORIGIN),
        "attestation": AttestationObject.create("none", AuthenticatorData.create(
            server.rp.id_hash, extended | FLAG.AT, counter, credential, extensions), {}),
        "challenge": state["challenge"],
    }
    server.register_complete(state, RegistrationResponse(raw_id=credential.credential_id, response=AuthenticatorAttestationResponse(
        client_data=made["clientData"], attestation_object=made["attestation"])))

    _, state = server.authenticate_begin([credential], user_verification=UserVerificationRequirement.REQUIRED)
    client = CollectedClientData.create(CollectedClientData.TYPE.GET, state["challenge"], ORIGIN)
    data = AuthenticatorData.create(
        server.rp.id_hash, extended, counter + 1 if counter else 0, b"", extensions)
    signature = sign(data + client.hash)
    server.authenticate_complete(state, [credential], AuthenticationResponse(
        raw_id=credential.credential_id, response=AuthenticatorAssertionResponse(
            client_data=client, authenticator_data=data, signature=signature, user_handle=user["id"])))
    used = {"clientData": client, "authenticatorData": data, "signature": signature, "challenge": state["challenge"]}

    def text(fields):
        return {name: value if isinstance(value, str) else websafe_encode(bytes(value)) for name, value in fields.items()}
    return {"kind": kind, "id": websafe_encode(credential.credential_id), "handle": websafe_encode(user["id"]),
            "registration": text(made), "assertion": text(used)}


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    server = Fido2Server(PARTY, attestation="none")
    assert server.rp.id_hash == hashlib.sha256(PARTY.id.encode()).digest()
    vectors = [vector(server, kind) for kind in KINDS for _ in range(count)]
    print("[" + ",\n".join(json.dumps(one, separators=(",", ":")) for one in vectors) + "]")


main()
