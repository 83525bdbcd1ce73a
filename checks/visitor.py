"""Somebody with a browser without a window: he keeps his cookie, reads the forms of a page, and sends them."""

import base64
import hashlib
import hmac
import html
import http.client
import re
import time
import urllib.parse

#: One that takes many guesses, for whoever makes an account here.
PASSWORD = "paarse trein fluit vals over zeven"


#: A field of a form with what stands in it, a choice with its options, or a long text.
FIELD = re.compile(
    r'<input ([^>]*)>|<select [^>]*name="([^"]*)"[^>]*>(.*?)</select>|'
    r'<textarea [^>]*name="([^"]*)"[^>]*>\n?(.*?)</textarea>', re.S)
ATTRIBUTE = re.compile(r'([a-z-]+)(?:="([^"]*)")?')


class Visitor:
    def __init__(self, port):
        self.port, self.cookie, self.headers = port, None, {}
        self.status, self.page, self.place = 0, "", None

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def let_go(self, line):
        """After each answer."""
        line.close()

    def ask(self, method, path, body=None, **headers):
        """Gives the page; what else was answered stands in `status` and `place`."""
        line = self.connect()
        sent = {"Host": f"localhost:{self.port}", "Accept-Language": "nl", **self.headers, **headers}
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        line.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in sent.items():
            line.putheader(name.replace("_", "-"), value.encode())
        if body is not None:
            line.putheader("Content-Length", str(len(body)))
        line.endheaders(body)
        answer = line.getresponse()
        self.status, self.place = answer.status, answer.getheader("Location")
        self.page = answer.read().decode(errors="replace")
        given = answer.getheader("Set-Cookie")
        if given:
            pair = given.split(";")[0]
            self.cookie = None if pair.endswith("=") else pair
        self.let_go(line)
        return self.page

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def post(self, path, fields, **headers):
        body = urllib.parse.urlencode(fields).encode()
        return self.ask("POST", path, body, **{
            "Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://localhost:{self.port}", **headers})

    def forms(self):
        """For each form of the page: where it goes, what it holds unseen, and the names of its fields."""
        for part in self.page.split("<form ")[1:]:
            form = part.split("</form>")[0]
            unseen = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form))
            fields = re.findall(r'<(?:input|select|textarea) id="[^"]*" name="([^"]*)"', form)
            address = html.unescape(re.search(r'action="([^"]*)"', form)[1])
            yield address, {name: html.unescape(value) for name, value in unseen.items()}, fields

    def filled(self, address):
        """What the first form of the page that goes there would send as it stands, by name and value."""
        form = next(part for part in self.page.split("<form ")[1:] if f'action="{html.escape(address)}"' in part.split(">")[0])
        fields = {}
        for field, choice, options, long, text in FIELD.findall(form.split("</form>")[0]):
            if field:
                has = dict(ATTRIBUTE.findall(field))
                if has.get("type") not in ("radio", "checkbox") or "checked" in has:
                    fields[has["name"]] = has.get("value", "")
            elif long:
                fields[long] = text
            else:
                found = re.search(r'value="([^"]*)" selected', options) or re.search(r'value="([^"]*)"', options)
                fields[choice] = found[1] if found else ""
        return {name: html.unescape(value) for name, value in fields.items()}

    def submit(self, address, **fields):
        """Sends the first form of the page that goes there."""
        unseen = next(unseen for place, unseen, _ in self.forms() if place == address)
        return self.post(address, {**unseen, **{name.replace("_", "-"): value for name, value in fields.items()}})

    def practise(self, role):
        """Signs in with one click as the first colleague of this kind, where one practises."""
        self.get("/aanmelden")
        card = next(card for card in html.unescape(self.page).split('<li class="ww-card">')[1:]
                    if role in card.split("ww-card__code")[1].split("</span>")[0])
        colleague = re.search(r'name="collega" value="([^"]*)"', card)[1]
        self.post("/aanmelden/oefenen", {"collega": colleague, "terug": "/"})
        assert self.status == 303 and self.cookie, self.status

    def send_list(self, content, name):
        """Sends a file with a list of people."""
        self.get("/invoer")
        unseen = next(unseen for place, unseen, _ in self.forms() if place == "/invoer")
        choice = re.search(r'<select id="locatie".*?value="([^"]+)"', self.page, re.S)
        fields = {**unseen, "soort": "mensen", **({"locatie": choice[1]} if choice else {})}
        mark = b"--grens\r\nContent-Disposition: form-data; name="
        body = b"".join(mark + f'"{field}"\r\n\r\n{value}\r\n'.encode() for field, value in fields.items())
        body += mark + f'"bestand"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n--grens--\r\n"
        self.ask("POST", "/invoer", body, Content_Type="multipart/form-data; boundary=grens",
                 Origin=f"http://localhost:{self.port}")

    def set_up(self, slip, full_name, name, password=PASSWORD):
        """Makes an account with the code of a slip. Gives the secret of the codes and the recovery codes."""
        self.get("/uitnodiging")
        self.submit("/uitnodiging", briefje=slip)
        seed = next(unseen["sleutel"] for place, unseen, _ in self.forms() if place == "/uitnodiging/instellen")
        self.submit("/uitnodiging/instellen", volledige_naam=full_name, naam=name, wachtwoord=password, code=shown(seed))
        recovery = re.findall(r'<li class="ww-code">([^<]*)<', self.page)
        assert len(recovery) == 10, self.page
        return seed, recovery


def shown(seed, ahead=0):
    """The code that an app shows now (RFC 6238, six digits, 30 seconds), or some steps later."""
    count = int(time.time()) // 30 + ahead
    mac = hmac.new(base64.b32decode(seed.replace(" ", "")), count.to_bytes(8, "big"), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(int.from_bytes(mac[start:start + 4], 'big') & 0x7fffffff) % 10**6:06}"
