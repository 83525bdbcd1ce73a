"""What a page and what it brings along may weigh, over all that was asked while tasks were played."""

import urllib.parse

import houses  # noqa: F401  (where the tests in a browser stand)
import wire

SCRIPT = 10 * wire.KB


def limit(media, path):
    """In bytes before packing. Long lists and the printed report may weigh more, as everywhere where pages are looked at."""
    if media == "text/html":
        return wire.MOST.get(path.split("/")[1], wire.MOST_OTHERWISE)
    return {"text/css": wire.MOST_STYLE, "text/javascript": SCRIPT, "application/javascript": SCRIPT}.get(media)


class Scales:
    def __init__(self):
        #: The heaviest of each kind of content, with its path.
        self.heaviest, self.faults = {}, []

    def weigh(self, played):
        for request in played.traffic.requests:
            url = urllib.parse.urlsplit(request.url)
            if not request.url.startswith(played.base + "/"):
                self._say(f"{played.name}: asks elsewhere: {request.url}")
            most = limit(request.media, url.path)
            if most and request.size > most:
                self._say(f"{played.name}: {request.size} bytes of {request.media} at {url.path}, {most} allowed")
            if most and request.size > self.heaviest.get(request.media, (0, ""))[0]:
                self.heaviest[request.media] = (request.size, url.path)

    def _say(self, fault):
        if fault not in self.faults:
            self.faults.append(fault)

    def lines(self):
        return [f"heaviest {media}: {size / wire.KB:.1f} KB, {path}" for media, (size, path) in sorted(self.heaviest.items())]
