"""What goes over the line, asked without a browser: status, headers, sizes."""

import http.client
import re
import urllib.parse

#: On every answer, whatever its status. The words must occur in the value.
HEADERS = {
    "content-security-policy": ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"],
    "x-content-type-options": ["nosniff"],
    "x-frame-options": ["DENY"],
    "referrer-policy": ["same-origin"],
    "cross-origin-opener-policy": ["same-origin"],
    "cross-origin-resource-policy": ["same-origin"],
    "permissions-policy": ["camera=()"],
    "cache-control": [""],
}
#: What gives the server or its maker away.
CHATTER = ["server", "x-powered-by"]

KB = 1024
#: The first part of the address and the most bytes of HTML. A list is as long as its page of lines; the annual report is one
#: long page, made to be printed, with a table beside every chart.
MOST = {"verslag": 128 * KB, "cijfers": 64 * KB}
MOST_OTHERWISE = 30 * KB
#: What is made to be printed as a whole says so in its address.
PRINTED, MOST_PRINTED = "papier=ja", 128 * KB
MOST_STYLE = 25 * KB
MOST_SCRIPT = 10 * KB
#: The pages on which a script may run. Those that use a passkey come after a form only: passkey.py opens them.
WITH_SCRIPT = re.compile(
    r"/galerij/team/sleutel-(maken|gebruiken)$|/clienten$|/galerij/clienten/(zoeken|gevonden|notitie)|/galerij/invoer/bezig$"
    r"|/clienten/[0-9a-z]{13}(\?.*)?$|/galerij/clienten/(kaart|dossier|bewaard)[a-z-]*$|/mijn-werk(\?.*)?$|/galerij/agenda/mijn-werk[a-z-]*$"
    r"|/balie(?!/overdracht|/[0-9a-z]{13}/afspraak)(/[^?]*)?(\?.*)?$|/partners(\?.*)?$"
    r"|(?<!/werk)/huisvesting(\?.*)?$|/galerij/huisvesting/bord[a-z-]*$"
    r"|/huisvesting/(koppelingen|woningen|termijnen|regels/[a-z]+)(/[0-9a-z]{13})?(\?.*)?$"
    r"|/galerij/huisvesting/(koppeling|woning|termijnen|regels)[a-z-]*$"
    r"|/galerij/spreekuur/(balie|gesprek|scherm|partners)[a-z-]*$"
    r"|(?<!/werk)/juridisch(/regels|/dossiers/[0-9a-z]{13})?(\?.*)?$|/galerij/juridisch/(termijnen|dossier|regels)[a-z-]*$"
    r"|/huisvesting/voorstellen(\?.*)?$|/galerij/huisvesting/voorstellen[a-z-]*$"
    r"|/juridisch/dossiers/[0-9a-z]{13}/stukken(\?.*)?$|/galerij/juridisch/stukken[a-z-]*$"
    r"|/feiten/(notitie|gezondheid|schulden|asielrelaas|familie-elders)(/[^/]*)?$")

#: Method, address, status: an answer of each kind that the server has.
KINDS = [
    ("GET", "/", 200), ("GET", "/hulp", 200), ("GET", "/pictogram.svg", 200),
    ("GET", "/verslag/GM0637/2017/verslag.json", 200), ("GET", "/cijfers/housing.persons/GM0637/2017/lijst.csv", 200),
    ("GET", "/taal/en?terug=/hulp", 303), ("GET", "/ik", 200), ("GET", "/aanmelden", 303),
    ("GET", "/nergens", 404), ("GET", "/verslag/GM9999/2017", 404), ("GET", "/cijfers/geen.cijfer/GM0637/2017", 404),
    ("GET", "//elders.example/", 404), ("GET", "/stijl/..%2f..%2fetc", 404), ("GET", "/verslag/GM0637/%00", 404),
    ("POST", "/", 405), ("POST", "/aanmelden", 415), ("PUT", "/hulp", 405), ("DELETE", "/verslag/GM0637/2017", 405),
]


#: Of who asks: name and value, when someone is signed in.
cookie = None


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()


def ask(base, path, method="GET"):
    """One request, as it stands: no redirect is followed."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=20)
    try:
        connection.request(method, path, headers={"Accept-Language": "nl", **({"Cookie": "=".join(cookie)} if cookie else {})})
        return Answer(connection.getresponse())
    finally:
        connection.close()


def header_faults(answer):
    for name, words in HEADERS.items():
        value = answer.headers.get(name)
        if value is None:
            yield f"no header {name}"
        for word in words:
            if word not in (value or ""):
                yield f"{name} does not say {word}"
    if "unsafe" in answer.headers.get("content-security-policy", ""):
        yield "content-security-policy allows what is unsafe"
    for name in CHATTER:
        if name in answer.headers:
            yield f"says {name}: {answer.headers[name]}"


def script_faults(path, answer):
    """No script, and none allowed, but that of a passkey and that of searching on their own pages."""
    policy = answer.headers.get("content-security-policy", "")
    scripts = re.findall(rb"<script[^>]*>", answer.body) if answer.headers.get("content-type", "").startswith("text/html") else []
    if WITH_SCRIPT.search(path) and answer.status == 200:
        if len(scripts) != 1 or not re.match(rb'<script src="/script/\w+\.js" defer>', scripts[0]):
            yield f"scripts: {scripts}"
    elif scripts or "script-src" in policy:
        yield "has or allows a script"


def size_faults(path, answer):
    kind = answer.headers.get("content-type", "")
    if path.startswith("/stijl/"):
        most = MOST_STYLE
    elif path.startswith("/script/"):
        most = MOST_SCRIPT
    elif kind.startswith("text/html"):
        usual = MOST_PRINTED if PRINTED in path else MOST_OTHERWISE
        most = MOST.get(path.split("/")[1].split("?")[0], usual)
    else:
        return
    if len(answer.body) > most:
        yield f"{len(answer.body):,} bytes; {most:,} at most"


def faults_of(base, path, *statuses, method="GET"):
    """Gives what was answered, and what is wrong with it. A link is good when it leads to a page, at once or by another address."""
    answer = ask(base, path, method)
    expected = statuses or (200, 303)
    faults = [] if answer.status in expected else [f"answers {answer.status}; {expected} was expected"]
    return answer, [
        *faults, *header_faults(answer), *script_faults(path, answer), *size_faults(path, answer)]
