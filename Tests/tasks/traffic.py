"""What goes over the line while a task is done, as Chromium notes it: loads, requests, bytes, and how long the server took.

A full load is a page that takes the place of another one in its window; a file that is kept is none. A part load is what a
script asks for. A redirect on the way is a request more, and no load more of either kind. What comes out of the browser's own
store is no request; of a file that is kept only its head counts as bytes. The server's time is from the last byte of the question
to the first of the answer, of pages and parts, summed.
"""

import contextlib
import dataclasses
import json

#: What a page or a part of one is asked with; the rest is scripts, styles and pictures.
MAIN = {"Document", "Fetch", "XHR"}
PARTS = {"Fetch", "XHR"}


@dataclasses.dataclass
class Request:
    url: str
    kind: str
    #: Whether it was asked during the steps that count.
    counts: bool
    media: str = ""
    #: As it went over the line, and as it was before that.
    bytes: int = 0
    size: int = 0
    server_ms: float = 0
    is_stored: bool = False
    is_redirect: bool = False


class Traffic:
    def __init__(self, browser):
        self.browser, self.requests, self.full, self._open, self._counts = browser, [], 0, {}, False
        # What was before is none of ours.
        browser.get_log("performance")

    def begin(self):
        """What is asked from now on counts."""
        self._read()
        self._counts = True

    def finish(self):
        self._read()

    @contextlib.contextmanager
    def aside(self):
        """What is asked meanwhile does not count."""
        self._read()
        before, self._counts = self._counts, False
        yield
        self._read()
        self._counts = before

    def counted(self):
        return [request for request in self.requests if request.counts and not request.is_stored]

    def parts(self):
        return sum(request.kind in PARTS and not request.is_redirect for request in self.counted())

    def bytes(self):
        return sum(request.bytes for request in self.counted())

    def server_ms(self):
        return sum(request.server_ms for request in self.counted() if request.kind in MAIN)

    def _read(self):
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            hear = getattr(self, "_" + message["method"].replace(".", "_"), None)
            if hear:
                hear(message["params"])

    def _Page_frameNavigated(self, said):
        frame = said["frame"]
        self.full += self._counts and "parentId" not in frame and frame["url"].startswith("http")

    def _Network_requestWillBeSent(self, said):
        if "redirectResponse" in said and said["requestId"] in self._open:
            before = self._open[said["requestId"]]
            before.is_redirect = True
            self._answer(before, said["redirectResponse"])
        if not said["request"]["url"].startswith(("data:", "blob:")):
            request = Request(said["request"]["url"], said.get("type", ""), self._counts)
            self._open[said["requestId"]] = request
            self.requests.append(request)

    def _Network_responseReceived(self, said):
        if request := self._open.get(said["requestId"]):
            self._answer(request, said["response"])
            request.is_stored |= said["response"].get("fromDiskCache", False)

    def _Network_requestServedFromCache(self, said):
        if request := self._open.get(said["requestId"]):
            request.is_stored = True

    def _Network_dataReceived(self, said):
        if request := self._open.get(said["requestId"]):
            request.size += said["dataLength"]

    def _Network_loadingFinished(self, said):
        if request := self._open.get(said["requestId"]):
            request.bytes = int(said["encodedDataLength"])

    def _answer(self, request, response):
        request.media = response.get("mimeType", "")
        request.bytes = int(response.get("encodedDataLength", 0))
        if timing := response.get("timing"):
            request.server_ms = max(0.0, timing.get("receiveHeadersStart", timing["receiveHeadersEnd"]) - timing["sendEnd"])
