"""A browser without eyes: one kept connection, cookies, and the forms of pages."""

import http.client
import time
from html.parser import HTMLParser
from urllib.parse import urlencode


class Form(HTMLParser):
    """What a page's form to an address would send as it is."""

    def __init__(self, html, action):
        super().__init__()
        self.action, self.inside, self.select, self.fields = action, False, None, {}
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        had = dict(attrs)
        name, value = had.get("name"), had.get("value") or ""
        if tag == "form":
            self.inside = had.get("action") == self.action
        elif not self.inside:
            return
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and ("selected" in had or self.select not in self.fields):
            self.fields[self.select] = value
        elif tag == "textarea" and name:
            self.fields[name] = ""
        elif tag == "input" and name and (had.get("type") not in ("checkbox", "radio") or "checked" in had):
            self.fields[name] = value

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "select":
            self.select = None


class Portal:
    """Somebody at a running portal."""

    def __init__(self, port):
        self.port, self.cookies = port, {}
        self.wire = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def ask(self, path, body=None, kind="application/x-www-form-urlencoded"):
        """Status, where to, body and milliseconds."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = kind
        begun = time.perf_counter()
        self.wire.request("GET" if body is None else "POST", path, body, headers)
        answer = self.wire.getresponse()
        page = answer.read()
        taken = 1e3 * (time.perf_counter() - begun)
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location"), page.decode(errors="replace"), taken

    def page(self, path):
        status, where, html, taken = self.ask(path)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {where}")
        return html, taken

    def send(self, page, action, status=303, **changed):
        """Opens a page and sends the form on it. Where it leads, the page that came, and milliseconds of the sending."""
        fields = {**Form(self.page(page)[0], action).fields, **changed}
        got, where, html, taken = self.ask(action, urlencode(fields))
        if got != status:
            raise RuntimeError(f"{action}: {got}, not {status}\n{html[:3000]}")
        return where, html, taken

    def sign_in(self, name, password):
        self.cookies = {}
        self.send("/sign-in", "/sign-in", username=name, password=password)

    def upload(self, page, action, path):
        """Sends a file piece by piece. Where it leads."""
        token = Form(self.page(page)[0], action).fields["csrf"]
        mark = "latchkey-bench"
        head = f'--{mark}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token}\r\n--{mark}\r\n'
        head += f'Content-Disposition: form-data; name="file"; filename="{path.name}"\r\n\r\n'
        tail = f"\r\n--{mark}--\r\n".encode()
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        headers["Content-Type"] = f"multipart/form-data; boundary={mark}"
        headers["Content-Length"] = str(len(head.encode()) + path.stat().st_size + len(tail))
        with open(path, "rb") as file:
            pieces = iter(lambda: file.read(256 * 1024), b"")
            self.wire.request("POST", action, chain(head.encode(), pieces, tail), headers)
            answer = self.wire.getresponse()
            answer.read()
        if answer.status != 303:
            raise RuntimeError(f"{action}: {answer.status}")
        return answer.headers["Location"]


def chain(head, pieces, tail):
    yield head
    yield from pieces
    yield tail
