"""A tenant with a million users: imported, and then looked for. One function a goal of docs/performance.md."""

import os
import random
import re
import sqlite3
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

from bench import answer
from people import GROUPS, People
from portal import Form, Portal

LINES, QUICK_LINES = 1_000_000, 20_000
PASSWORD = "violet harbor lantern"
CHIEF = "chief@contoso.example"
BATCH = 500
# What a user has in each table, as far as an import writes it.
TABLES = {"users": "id", "methods": "user_id", "group_members": "user_id", "events": "user_id", "import_changes": "user_id"}


class Place:
    """A database of the product, SQLite or PostgreSQL."""

    def __init__(self, bench, name, url=None):
        self.bench, self.url, self.data = bench, url, bench.folder / name
        self.data.mkdir()
        self.settings = {"LATCHKEY_DATA_DIR": str(self.data), **({"LATCHKEY_DATABASE_URL": url} if url else {})}
        self.command("migrate")

    def command(self, *words, typed=None):
        run = [str(self.bench.product), *words]
        done = subprocess.run(run, env=self.environment(), input=typed, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{words}: {done.stderr[-2000:]}")

    def environment(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("LATCHKEY_")}
        return {**clean, **self.settings}

    def found(self):
        """A tenant whose users are asked for two ways back in, and its administrator."""
        self.command("tenant", "create", "contoso", "--realm", "contoso.example", "--default")
        asked = ["--required", "2", "--ask-to-register", "false"]
        self.command("policy", "set", "--tenant", "contoso", *asked)
        self.command("user", "create", CHIEF, "--role", "admin", "--password-stdin", typed=PASSWORD + "\n")

    def serve(self):
        return self.bench.serve(data=self.data, **self.settings)

    def rows(self, sql):
        """Runs statements; the rows of the last one."""
        if self.url:
            return psql(self.url, sql)
        store = sqlite3.connect(self.data / "latchkey.db", timeout=60, isolation_level=None)
        try:
            *before, last = [one for one in sql.split(";") if one.strip()]
            for one in before:
                store.execute(one)
            return store.execute(last).fetchall()
        finally:
            store.close()


def psql(url, sql):
    run = ["psql", url, "-qAtX", "-v", "ON_ERROR_STOP=1", "-F", "\t", "-f", "-"]
    done = subprocess.run(run, input=sql, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return [line.split("\t") for line in done.stdout.splitlines()]


def places(bench):
    """SQLite, and a database of its own beside the one that LATCHKEY_TEST_POSTGRES_URL names."""
    yield "sqlite", Place(bench, f"sqlite-{time.monotonic_ns()}")
    url = os.environ.get("LATCHKEY_TEST_POSTGRES_URL")
    if url:
        name = f"million_{time.monotonic_ns()}"
        psql(url, f"CREATE DATABASE {name};")
        plain = re.sub(r"/[^/?]*(\?.*)?$", f"/{name}?sslmode=disable", url)
        try:
            yield "postgres", Place(bench, name, plain)
        finally:
            psql(url, f"DROP DATABASE {name} WITH (FORCE);")


def run(bench, wanted):
    """Everything that is wanted of it, on each database."""
    count = QUICK_LINES if bench.size.quick else LINES
    people = bench.folder / "people.csv"
    People(count).write(people)
    figures = {"lines": count, "megabytes": round(people.stat().st_size / 1e6, 1)}
    for name, place in places(bench):
        place.found()
        figures[name] = {"import": imported(place, people, count)}
        print(f"{name}: {figures[name]['import']}", flush=True)
        if "limit" in wanted:
            figures[name]["limit"] = limit(place, count)
            print(f"{name}: {figures[name]['limit']}", flush=True)
        if "pages" in wanted:
            figures[name]["pages"] = pages(place, count)
            print(f"{name}: {figures[name]['pages']}", flush=True)
    if "portal" in wanted:
        for name, place in places(bench):
            place.found()
            figures.setdefault(name, {})["portal"] = through_portal(place, people, count)
            print(f"{name}: {figures[name]['portal']}", flush=True)
    return figures


def imported(place, people, count):
    """The file by the command line: lines a second, CPU and the most memory it ever had."""
    run = [place.bench.product, "import", people, "--tenant", "contoso", "--create-groups"]
    with open(place.data / "import.log", "wb") as log:
        begun, before = time.monotonic(), os.times()
        child = subprocess.Popen([str(part) for part in run], env=place.environment(), stdout=log, stderr=log)
        peak = 0.0
        while child.poll() is None:
            peak = max(peak, memory(child.pid))
            time.sleep(0.05)
        seconds, after = time.monotonic() - begun, os.times()
    if child.returncode:
        raise RuntimeError((place.data / "import.log").read_text()[-2000:])
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    users = int(place.rows("SELECT count(*) FROM users")[0][0])
    if users != count + 1:
        raise RuntimeError(f"{users} users of {count}")
    return {
        "seconds": round(seconds, 1),
        "lines_per_second": round(count / seconds),
        "cpu_us_per_line": round(1e6 * cpu / count),
        "peak_mb": peak,
    }


def memory(pid):
    """MB resident at most so far; 0 when it has just ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^VmHWM:\s+(\d+)", status, re.MULTILINE)
    return round(int(found[1]) / 1024, 1) if found else 0.0


def limit(place, count):
    """The same rows put into the same tables with the same indexes, by the database alone: as many users a transaction,
    without the rules that tie tables together. What is copied lies ready, in the order of the file."""
    begun = time.monotonic()
    seconds = bare_postgres(place, count) if place.url else bare_sqlite(place, count)
    return {"seconds": round(seconds, 1), "lines_per_second": round(count / seconds), "prepared_s": round(time.monotonic() - begun - seconds)}


ORDERED = "SELECT row_number() OVER (ORDER BY c.number) AS n, c.user_id, u.name_key FROM import_changes c JOIN users u ON u.id = c.user_id"


def bare_sqlite(place, count):
    """A copy of the tables in a file of its own, filled from another one."""
    other = Place(place.bench, f"bare-{time.monotonic_ns()}")
    flat = other.data / "flat.db"
    store = sqlite3.connect(place.data / "latchkey.db", isolation_level=None)
    store.execute(f"ATTACH '{flat}' AS flat")
    store.execute(f"CREATE TABLE flat.ordered AS {ORDERED}")
    store.execute("CREATE INDEX flat.ordered_by_user ON ordered (user_id)")
    store.execute("CREATE INDEX flat.ordered_by_key ON ordered (name_key)")
    for table, column in [*TABLES.items(), ("user_words", "name_key")]:
        known = f"o.{'user_id' if column != 'name_key' else 'name_key'} = t.{column}"
        store.execute(f"CREATE TABLE flat.{table} AS SELECT o.n AS n_, t.* FROM {table} t JOIN flat.ordered o ON {known} ORDER BY o.n")
        store.execute(f"CREATE INDEX flat.{table}_by_n ON {table} (n_)")
    store.close()
    bare = sqlite3.connect(other.data / "latchkey.db", isolation_level=None)
    for pragma in ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=OFF"]:
        bare.execute(f"PRAGMA {pragma}")
    bare.execute(f"ATTACH '{flat}' AS flat")
    copies = [copy(bare, table) for table in [*TABLES, "user_words"]]
    begun = time.monotonic()
    for first in range(1, count + 1, BATCH):
        bare.execute("BEGIN IMMEDIATE")
        for statement in copies:
            bare.execute(statement, (first, first + BATCH - 1))
        bare.execute("COMMIT")
    seconds = time.monotonic() - begun
    bare.close()
    for file in [flat, other.data / "latchkey.db"]:
        file.unlink()
    return seconds


def copy(bare, table):
    columns = ", ".join(row[1] for row in bare.execute(f"PRAGMA main.table_info({table})"))
    return f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM flat.{table} WHERE n_ BETWEEN ? AND ?"


def bare_postgres(place, count):
    """The tables once more in a schema of their own, filled by the server itself."""
    ready = [f"CREATE SCHEMA flat; CREATE SCHEMA bare; CREATE UNLOGGED TABLE flat.ordered AS {ORDERED}; ANALYZE flat.ordered;"]
    copies = []
    for table, column in [*TABLES.items(), ("user_words", "name_key")]:
        known = f"o.{'user_id' if column != 'name_key' else 'name_key'} = t.{column}"
        ready.append(f"CREATE UNLOGGED TABLE flat.{table} AS SELECT o.n AS n_, t.* FROM {table} t JOIN flat.ordered o ON {known} ORDER BY o.n;")
        ready.append(f"CREATE INDEX ON flat.{table} (n_); ANALYZE flat.{table};")
        ready.append(f"CREATE TABLE bare.{table} (LIKE public.{table} INCLUDING ALL);")
        names = psql(place.url, f"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position")
        columns = ", ".join(row[0] for row in names)
        copies.append(f"INSERT INTO bare.{table} ({columns}) SELECT {columns} FROM flat.{table} WHERE n_ BETWEEN f AND f + {BATCH - 1};")
    psql(place.url, "\n".join(ready))
    begun = time.monotonic()
    loop = f"FOR f IN SELECT generate_series(1, {count}, {BATCH}) LOOP {' '.join(copies)} COMMIT; END LOOP;"
    psql(place.url, f"DO $$ DECLARE f BIGINT; BEGIN {loop} END $$;")
    seconds = time.monotonic() - begun
    psql(place.url, "DROP SCHEMA flat CASCADE; DROP SCHEMA bare CASCADE;")
    return seconds


def mixed(place, count):
    """A few of everybody are locked, disabled, help others, or have registered something of their own."""
    now = int(time.time() * 1000)
    statements = [
        f"UPDATE users SET locked_at = {now} WHERE name_key LIKE '%1977'",
        f"UPDATE users SET disabled_at = {now} WHERE name_key LIKE '%31'",
        "UPDATE users SET role = 'helpdesk' WHERE name_key LIKE '%2501'",
        "UPDATE users SET role = 'admin' WHERE name_key LIKE '%12502'",
        f"UPDATE users SET password_set_at = {now} - 86400000 * 400 WHERE name_key LIKE '%9' AND password_hash IS NOT NULL",
        f"UPDATE methods SET source = 'user', verified_at = {now} WHERE kind = 'mail' AND user_id IN "
        "(SELECT id FROM users WHERE name_key LIKE '%3')",
    ]
    place.rows(";".join(statements) + "; SELECT 1")
    if place.url:
        # What its own housekeeping does within minutes.
        place.rows("VACUUM ANALYZE; SELECT 1")


def searches(place, count):
    """What is looked for: names of every kind, each with several values."""
    chance = random.Random(7)
    people = People(count)
    common = [people.given[script].all[0][0] for script in people.given]
    latin, cyrillic = people.given["latin"], people.family["cyrillic"]
    some = place.rows("SELECT name_key, given_name, family_name FROM users WHERE family_name IS NOT NULL ORDER BY id LIMIT 40000")
    some = chance.sample(some, 40)
    group = {row[0]: row[1] for row in place.rows("SELECT name, id FROM groups")}
    asked = {
        "nothing": [{}] * 5,
        "common given name": [{"q": name} for name in common],
        "rare given name": [{"q": name} for name, _ in latin.all[-10:]],
        "rare family name": [{"q": name} for name, _ in cyrillic.all[-10:]],
        "two letters": [{"q": name} for name in ["ka", "lo", "ко", "ме", "كا", "カロ", "카로", "су"]],
        "one letter": [{"q": name} for name in ["k", "l", "t", "к", "カ", "1"]],
        "user name": [{"q": row[0]} for row in some[:10]],
        "mail": [{"q": f"{row[0]}@contoso.example"} for row in some[10:20]],
        "given and family name": [{"q": f"{row[1]} {row[2]}"} for row in some[20:30]],
        "family name and its beginning of a given one": [{"q": f"{row[2]} {row[1][:2]}"} for row in some[30:40]],
        "two common beginnings": [{"q": "ka lo"}, {"q": "su ka na"}, {"q": "ка ло"}, {"q": "k l m r s"}],
        "a common name and one that nobody has": [{"q": f"{name} xyzzy"} for name in common],
        "nobody": [{"q": word} for word in ["xyzzy", "qqqq", "zzzz wwww", "Ω", "天"]],
        "state": [{"state": state} for state in ["locked", "blocked", "disabled", "expired", "no_password"]],
        "registered": [{"registered": how} for how in ["complete", "partly", "nothing"]],
        "method": [{"method": kind} for kind in ["mail", "phone", "passkey", "authenticator", "office_phone"]],
        "role": [{"role": role} for role in ["user", "reports", "helpdesk", "admin"]],
        "group": [{"group": one} for name, one in group.items() if name in GROUPS],
        "name in a group": [{"q": name, "group": group[g]} for name in common[:3] for g in GROUPS[:3]],
        "a state and a name": [{"q": "ka", "state": s} for s in ["locked", "disabled", "expired", "no_password"]],
        "filters that nobody fits": [{"method": "passkey", "registered": "complete"}, {"role": "admin", "method": "phone", "state": "expired"}, {"q": "ka", "method": "passkey"}],
    }
    return asked


def pages(place, count):
    """Pages of the portal among so many users, in ms."""
    mixed(place, count)
    server = place.serve()
    portal = Portal(server.port)
    portal.sign_in(CHIEF, PASSWORD)
    figures = {"search": {}}
    all_taken = []
    passes = 2 if place.bench.size.quick else 6
    for name, asked in searches(place, count).items():
        taken = [portal.page(address(one))[1] for _ in range(passes) for one in asked]
        figures["search"][name] = times(taken)
        slowest = max(asked, key=lambda one: min(portal.page(address(one))[1] for _ in range(2)))
        figures["search"][name]["slowest"] = slowest
        all_taken += taken
    for name, start in [("pages on, everybody", {}), ("pages on, one name", {"q": "ka"}), ("pages on, two names", {"q": "ka lo"}), ("pages on, disabled", {"state": "disabled"}), ("pages on, partly registered", {"registered": "partly"})]:
        taken = on(portal, address(start), 100)
        figures["search"][name] = times(taken)
        all_taken += taken
    taken = [portal.page(f"/admin/users?after={word}")[1] for word in ["d", "ha", "ka", "lome", "na", "ri", "su", "tor", "vel", "zho"] * passes]
    figures["search"]["from the middle"] = times(taken)
    figures["all searches"] = times(all_taken + taken)
    figures["overview"] = times([portal.page("/admin")[1] for _ in range(passes)])
    figures["desk"] = times([portal.page(f"/admin/desk?q={word}")[1] for word in ["ka", "lo", "tor", "xyzzy"] for _ in range(passes)])
    figures["policy"] = guard(portal, passes)
    figures["campaign"] = {
        one: times([portal.page(f"/admin/campaigns/new?name=x&deadline=&audience={one}")[1] for _ in range(2)])
        for one in ["incomplete", "without"]
    }
    figures["bulk"] = bulk(portal)
    figures["rss_mb"], figures["peak_mb"] = server.memory(), server.memory("VmHWM")
    place.bench.end(server)
    return figures


def address(asked):
    return "/admin/users" + (f"?{urlencode(asked)}" if asked else "")


def on(portal, first, most):
    """Follows the way to the next page."""
    taken, where = [], first
    while where and len(taken) < most:
        html, one = portal.page(where)
        taken.append(one)
        links = [link.replace("&amp;", "&").replace("&#38;", "&") for link in re.findall(r'href="(/admin/users\?[^"]*after=[^"]*)"', html)]
        where = links[-1] if links else None
    return taken


def guard(portal, passes):
    """What the page of the policy takes until it says who could no longer reset, for rules of every kind."""
    found = {}
    changes = {
        "two gates": {"gates": "2", "required": "2"},
        "strict": None,
        "administrators only": {"scope": "administrators"},
        "one method less": {"methods.mail": None},
    }
    for name, changed in changes.items():
        taken, rows = [], []
        page = "/admin/policy" if changed else "/admin/policy?preset=strict"
        for _ in range(min(passes, 3)):
            where, _, one = propose(portal, page, changed or {})
            taken.append(one)
            shown, _ = portal.page(where)
            lists = re.findall(r'href="(/admin/policy/locked-out\?[^"]*)"', shown)
            if lists:
                rows.append(portal.page(lists[0].replace("&amp;", "&"))[1])
        found[name] = {"count": times(taken), **({"list": times(rows)} if rows else {})}
    return found


def propose(portal, page, changed):
    fields = {**Form(portal.page(page)[0], "/admin/policy").fields, **changed}
    fields = {name: value for name, value in fields.items() if value is not None}
    status, where, html, taken = portal.ask("/admin/policy", urlencode(fields))
    if status != 303 or "proposal" not in where:
        raise RuntimeError(f"{status} {where}\n{html[:2000]}")
    return where, html, taken


def bulk(portal):
    """How long it takes to say whom it would meet, or that they are too many."""
    found = {}
    for name, asked in [("disabled", {"state": "disabled"}), ("pilot and more", {"q": "kalo"}), ("everybody", {}), ("nobody fits", {"method": "passkey"})]:
        fields = Form(portal.page(address(asked))[0], "/admin/users/bulk/preview").fields
        fields.update(asked, whom="matching", action="unlock")
        taken = [portal.ask("/admin/users/bulk/preview", urlencode(fields))[3] for _ in range(2)]
        found[name] = times(taken)
    return found


def times(taken):
    ordered = sorted(taken)
    at = lambda part: round(ordered[min(len(ordered) - 1, int(part * len(ordered)))], 1)
    return {"n": len(ordered), "p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "max": round(ordered[-1], 1)}


def through_portal(place, people, count):
    """The same file sent to the running portal, checked and run by its worker, while others look at pages."""
    server = place.serve()
    portal = Portal(server.port)
    portal.sign_in(CHIEF, PASSWORD)
    watch = Watch(server.port)
    idle = watch.lasting(5)
    watch.start()
    begun = time.monotonic()
    where = portal.upload("/admin/import", "/admin/import", people)
    figures = {"idle": idle, "upload_s": round(time.monotonic() - begun, 1)}
    for step, more in [("check", {"groups": "on"}), ("run", {})]:
        begun = time.monotonic()
        portal.sign_in(CHIEF, PASSWORD)
        portal.send(where, f"{where}/{step}", **more)
        while f'action="{where}/{"run" if step == "check" else "undo"}"' not in portal.page(where)[0]:
            time.sleep(0.5)
        figures[f"{step}_lines_per_second"] = round(count / (time.monotonic() - begun))
    figures["sign_in_page"] = watch.end()
    figures["peak_mb"] = server.memory("VmHWM")
    place.bench.end(server)
    return figures


class Watch:
    """Somebody who looks at the sign-in page twenty times a second."""

    def __init__(self, port):
        self.port, self.taken, self.going = port, [], True
        self.thread = threading.Thread(target=self.look)

    def once(self):
        begun = time.perf_counter()
        status = answer(self.port, "/sign-in")[0]
        self.taken.append(1e3 * (time.perf_counter() - begun))
        if status != 200:
            raise RuntimeError(f"/sign-in: {status}")
        time.sleep(0.05)

    def lasting(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.once()
        taken, self.taken = self.taken, []
        return times(taken)

    def start(self):
        self.thread.start()

    def look(self):
        while self.going:
            self.once()

    def end(self):
        self.going = False
        self.thread.join()
        return times(self.taken)
