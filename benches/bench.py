"""Starts and ends what is measured, and reads what it costs."""

import json
import os
import shutil
import socket
import statistics
import subprocess
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
ROOT = Path(__file__).resolve().parent.parent
CORES = os.cpu_count() or 1


class Size:
    """How much is measured."""

    def __init__(self, quick):
        self.quick = quick
        self.rounds = 2 if quick else 5
        self.seconds = 1 if quick else 4
        self.paced = 150 if quick else 2000
        self.pairs = 20 if quick else 100
        self.batches = 1 if quick else 5
        self.starts = 3 if quick else 15
        self.old_pages = 5_000 if quick else 100_000
        self.old_flows = 300 if quick else 20_000


def build(again, limits=True):
    """The product and the limits. The limits first: their build links the product with test features."""
    if again and limits:
        subprocess.run(["cargo", "build", "--release", "--bench", "limits"], cwd=ROOT, check=True)
    if again:
        subprocess.run(["cargo", "build", "--release"], cwd=ROOT, check=True)
    release = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    if not limits:
        return release / "latchkey", None
    benches = [path for path in (release / "deps").glob("limits-*") if not path.suffix]
    return release / "latchkey", max(benches, key=lambda path: path.stat().st_mtime)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A server that was started here."""

    def __init__(self, command, log, port, **environment):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("LATCHKEY_")}
        self.port, self.begun = port, time.monotonic()
        self.log = open(log, "ab")
        self.child = subprocess.Popen(
            [str(part) for part in command],
            env={**clean, **environment},
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
        )
        self.pid = self.child.pid

    def wait_for(self, path, status=200, patience=30):
        """Seconds from start to the first such answer."""
        while time.monotonic() - self.begun < patience:
            if self.child.poll() is not None:
                raise RuntimeError(f"the server ended: {Path(self.log.name).read_text()[-2000:]}")
            try:
                if answer(self.port, path)[0] == status:
                    return time.monotonic() - self.begun
            except OSError:
                pass
            time.sleep(0.001)
        raise RuntimeError(f"no {status} from {path}")

    def cpu(self):
        """CPU seconds so far, of all threads."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def memory(self, field="VmRSS"):
        """MB resident now, or at most so far (VmHWM)."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return round(int(line.split()[1]) / 1024, 1)
        return None

    def end(self):
        if self.child.poll() is None:
            self.child.terminate()
            try:
                self.child.wait(20)
            except subprocess.TimeoutExpired:
                self.child.kill()
                self.child.wait()
        self.log.close()


def answer(port, path, gzip=False):
    """Status and the whole answer as it came over the wire."""
    accept = "Accept-Encoding: gzip\r\n" if gzip else ""
    with socket.create_connection(("127.0.0.1", port), 10) as wire:
        wire.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{accept}Connection: close\r\n\r\n".encode())
        parts = []
        while part := wire.recv(65536):
            parts.append(part)
    raw = b"".join(parts)
    return (int(raw.split(b" ", 2)[1]) if raw else 0), raw


class Bench:
    """One run."""

    def __init__(self, folder, programs, size):
        self.folder, self.size = folder, size
        self.product, self.limits = programs
        self.wrk = shutil.which("wrk")
        self.data = folder / "data"
        self.running = []

    def start(self, command, port, **environment):
        process = Process(command, self.folder / "log", port, **environment)
        self.running.append(process)
        return process

    def end(self, process):
        process.end()
        self.running.remove(process)

    def end_all(self):
        for process in list(self.running):
            self.end(process)

    def seed(self, **environment):
        """Fills the database with the demo, and with pages as they are sent. Its tenants then offer mail alone, and ask
        for no proof of work: a reset is started by its first form, with nothing in between."""
        port = free_port()
        server = self.start(
            [self.product, "demo", "--data", self.data], port, LATCHKEY_LISTEN=f"127.0.0.1:{port}", **environment
        )
        server.wait_for("/sign-in")
        for page in ["sign-in", "forgot"]:
            for gzip in [False, True]:
                raw = answer(port, f"/{page}", gzip)[1].replace(b"connection: close\r\n", b"")
                self.recorded(page, gzip).write_bytes(raw)
        self.end(server)
        where = {"LATCHKEY_DATA_DIR": str(self.data)}
        if "LATCHKEY_DEMO_DATABASE_URL" in environment:
            where["LATCHKEY_DATABASE_URL"] = environment["LATCHKEY_DEMO_DATABASE_URL"]
        for tenant in ["contoso", "fabrikam"]:
            rules = ["--tenant", tenant, "--methods", "mail", "--gates", "1", "--required", "1", "--unlock", "false"]
            rules += ["--proof-of-work", "false"]
            command = [str(self.product), "policy", "set", *rules]
            subprocess.run(command, check=True, env={**os.environ, **where}, stdout=subprocess.DEVNULL)

    def recorded(self, page, gzip):
        return self.folder / f"{page}.{'gzip' if gzip else 'plain'}"

    def serve(self, *options, data=None, ready="/sign-in", **environment):
        """The product as an operator runs it, on the seeded database unless told otherwise."""
        port = free_port()
        settings = {"LATCHKEY_LISTEN": f"127.0.0.1:{port}", "LATCHKEY_DATA_DIR": str(data or self.data), **environment}
        server = self.start([self.product, "serve", *options], port, **settings)
        server.ready = server.wait_for(ready)
        return server

    def ideal(self, page="sign-in", hash_workers=0):
        """The ideal server with the recorded answers of a page."""
        port = free_port()
        files = ["--plain", self.recorded(page, False), "--packed", self.recorded(page, True)]
        threads = ["--workers", CORES, "--hash-workers", hash_workers]
        server = self.start([self.limits, "server", "--port", port, *files, *threads], port)
        server.wait_for("/")
        return server

    def tool(self, *arguments):
        """Runs one job of the limits program to its end."""
        return json.loads(self.tool_start(*arguments).communicate(timeout=600)[0])

    def tool_start(self, *arguments):
        command = [str(part) for part in [self.limits, *arguments]]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def load(self, server, what, seconds, *more):
        """A pass of the own generator; adds the server's CPU per request."""
        before = server.cpu()
        address = f"127.0.0.1:{server.port}"
        figures = self.tool("load", "--address", address, "--what", what, "--seconds", seconds, *more)
        figures["cpu_us"] = 1e6 * (server.cpu() - before) / max(1, figures["n"])
        return figures

    def pages(self, server, path, gzip, connections=16):
        """A pass over a page, with wrk where there is one."""
        if not self.wrk:
            more = ["--path", path, "--connections", connections, *(["--gzip"] if gzip else [])]
            return self.load(server, "get", self.size.seconds, *more)
        before = server.cpu()
        encoding = ["-H", "Accept-Encoding: gzip"] if gzip else []
        length = [f"-t{min(2, connections)}", f"-c{connections}", f"-d{self.size.seconds}s", "--latency"]
        command = [self.wrk, *length, *encoding, f"http://127.0.0.1:{server.port}{path}"]
        text = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
        figures = read_wrk(text)
        figures["cpu_us"] = 1e6 * (server.cpu() - before) / max(1, figures["n"])
        return figures


def read_wrk(text):
    if "Non-2xx" in text:
        raise RuntimeError(f"not every answer was a page:\n{text}")
    figures, units = {}, {"us": 0.001, "ms": 1.0, "s": 1000.0}
    for words in (line.split() for line in text.splitlines()):
        if len(words) == 2 and words[0] in ("50%", "99%"):
            number = words[1].rstrip("mus")
            figures[f"p{words[0][:-1]}_ms"] = float(number) * units[words[1][len(number):]]
        elif words[1:3] == ["requests", "in"]:
            figures["n"] = int(words[0])
        elif words[:1] == ["Requests/sec:"]:
            figures["per_second"] = float(words[1])
    return figures


def ratio(rounds, key):
    """Median over rounds of product to limit."""
    return round(statistics.median(product[key] / limit[key] for limit, product in rounds if limit[key]), 3)


def middle(passes, key):
    return round(statistics.median(one[key] for one in passes), 3)


def noise(passes, key):
    """The limit against itself, pass by pass: the smallest and the largest ratio."""
    ratios = [later[key] / earlier[key] for earlier, later in zip(passes, passes[1:]) if earlier[key]]
    return [round(min(ratios), 2), round(max(ratios), 2)] if ratios else None
