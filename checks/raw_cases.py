"""What comes over a socket and is answered how: words, bytes, and the statuses of the answers. An empty list: the connection is
closed without a word. Every case is said to a fresh connection."""

MORE_THAN_A_BODY = 64 * 1024 + 1


def ask(path="/hulp", *headers, method="GET", host="localhost", version="1.1", body=""):
    lines = [f"{method} {path} HTTP/{version}"] + ([f"Host: {host}"] if host is not None else []) + list(headers)
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode("latin-1")


def post(*headers, body=""):
    return ask("/hulp", *headers, method="POST", body=body)


CASES = [
    # What has to work.
    ("an ordinary request", ask(), [200]),
    ("HEAD", ask(method="HEAD"), [200]),
    ("three in a row", ask() + ask("/nergens") + ask(), [200, 404, 200]),
    ("HTTP/1.0 with a host", ask(version="1.0"), [200]),
    ("a host with a port", ask(host="127.0.0.1:8080"), [200]),
    ("a host in capitals", ask(host="LOCALHOST"), [200]),
    ("our host in the address", ask("http://localhost/hulp"), [200]),
    ("our host in the address and another in the header: the address counts", ask("http://localhost/hulp", host="elders"), [200]),
    ("an offer of another protocol is left alone", ask("/hulp", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c",
                                                      "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"), [200]),
    # Which host is meant.
    ("no host", ask(host=None), [400]),
    ("no host, HTTP/1.0", ask(host=None, version="1.0"), [400]),
    ("two equal hosts", ask("/hulp", "Host: localhost"), [400]),
    ("two hosts", ask("/hulp", "Host: elders.example"), [400]),
    ("an empty host", ask(host=""), [421]),
    ("another host", ask(host="elders.example"), [421]),
    ("our name within another", ask(host="localhost.elders.example"), [421]),
    ("our name before an @", ask(host="localhost:80@elders.example"), [421]),
    ("a port that is none", ask(host="localhost:x"), [421]),
    ("another host in the address", ask("http://elders.example/hulp"), [421]),
    # What is no address.
    ("another scheme", ask("ftp://localhost/hulp"), [400]),
    ("a host and a port", ask("localhost:80"), [400]),
    ("a star", ask("*"), [400]),
    ("a fragment", ask("/hulp#deel"), [400]),
    ("a zero in the query", ask("/hulp?naam=%00"), [400]),
    ("two slashes", ask("//hulp"), [404]),
    ("two slashes further on", ask("/verslag//GM0637/2017"), [404]),
    ("one dot", ask("/./hulp"), [404]),
    ("two dots", ask("/verslag/../hulp"), [404]),
    ("two dots in disguise", ask("/verslag/%2e%2e/hulp"), [404]),
    ("a slash in disguise", ask("/verslag%2fGM0637"), [404]),
    ("a backslash", ask("/verslag\\GM0637"), [404]),
    ("a backslash in disguise", ask("/verslag%5cGM0637"), [404]),
    ("a zero in disguise", ask("/hulp%00"), [404]),
    ("half a disguise", ask("/hulp%4"), [404]),
    # Ways of asking.
    ("OPTIONS *", ask("*", method="OPTIONS"), [405]),
    ("TRACE", ask(method="TRACE"), [405]),
    ("CONNECT", ask("localhost:443", method="CONNECT"), [405]),
    ("DELETE", ask(method="DELETE"), [405]),
    ("a way that does not exist", ask(method="VERZIN"), [405]),
    ("a way in small letters", ask(method="get"), [405]),
    # Where a request ends: who disagrees on that lets a request be smuggled past him.
    ("a length and chunks", post("Content-Length: 5", "Transfer-Encoding: chunked", body="0\r\n\r\n"), [400]),
    ("two lengths", post("Content-Length: 1", "Content-Length: 2", body="ab"), [400]),
    ("a negative length", post("Content-Length: -1"), [400]),
    ("a length with a sign", post("Content-Length: +1", body="a"), [400]),
    ("chunks that are not the last coding", post("Transfer-Encoding: chunked, gzip", body="0\r\n\r\n"), [400]),
    ("a chunk without a size", post("Transfer-Encoding: chunked", body="x\r\n\r\n"), [400]),
    ("a request within a body", post("Content-Length: 44", body="GET /hulp HTTP/1.1\r\nHost: elders.example\r\n\r\n"), [405]),
    # Bytes.
    ("lines without a return", ask().replace(b"\r\n", b"\n"), [400]),
    ("a space before the colon", ask("/hulp", "X : y"), [400]),
    ("a header on two lines", ask("/hulp", "X: y", " z"), [400]),
    ("a zero in a header", ask("/hulp", "X: y\0z"), [400]),
    ("a zero in the address", ask("/hu\0lp"), [400]),
    ("TLS to where none is, which is no way of asking", b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03" + bytes(32), [405]),
    ("HTTP/0.9", b"GET /hulp\r\n\r\n", [400]),
    ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]),
    ("HTTP/2 in the older form", ask(version="2.0"), [400]),
    # Sizes.
    ("a long header", ask("/hulp", "X: " + "x" * 20_000), [431]),
    ("many headers", ask("/hulp", *["X: y"] * 200), [431]),
    ("a long address", ask("/" + "x" * 20_000), [431]),
    ("a length of a terabyte", post("Content-Length: 1000000000000"), [413]),
    ("a body over the limit", post(f"Content-Length: {MORE_THAN_A_BODY}", body="x" * MORE_THAN_A_BODY), [413]),
    ("chunks over the limit", post("Transfer-Encoding: chunked", body=("1000\r\n" + "x" * 4096 + "\r\n") * 17), [413]),
]
