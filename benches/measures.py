"""What is measured: one function a goal of docs/performance.md."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import time

from bench import CORES, answer, middle, noise, ratio

NAMES = [f"{name}%40{realm}.example" for name in ["alex", "lee", "noor", "kim", "robin"] for realm in ["contoso", "fabrikam"]]


def first_view(bench):
    """Bytes and requests of the first view of the sign-in page, logo and icon aside; size of the program."""
    server = bench.serve()
    page = answer(server.port, "/sign-in", gzip=True)[1]
    html = answer(server.port, "/sign-in")[1].decode()
    files = re.findall(r'<link rel="stylesheet" href="([^"]+)"|<script src="([^"]+)"', html)
    sizes = {"html": len(page)}
    for style, script in files:
        sizes["css" if style else "js"] = len(answer(server.port, style or script, gzip=True)[1])
    bench.end(server)
    program = bench.product.stat().st_size / 1e6
    return {"bytes": sum(sizes.values()), "requests": 1 + len(files), "parts": sizes, "program_mb": round(program, 1)}


def start(bench):
    """Seconds from start to the first answer, on the seeded database and on none."""
    seeded, empty = [], []
    for number in range(bench.size.starts):
        server = bench.serve()
        seeded.append({"s": server.ready})
        bench.end(server)
        server = bench.serve(data=bench.folder / f"empty-{number}", ready="/readyz")
        empty.append({"s": server.ready})
        bench.end(server)
    return {"existing_s": middle(seeded, "s"), "empty_s": middle(empty, "s"), "n": bench.size.starts}


def no_queries(bench):
    """System calls on the database's files while nothing happens, and while pages are asked for as long."""
    if not shutil.which("strace"):
        return {"skipped": "no strace"}
    # Without its worker the portal still looks every two seconds whether a tenant changed: hence the comparison.
    server = bench.serve("--no-worker")
    bench.pages(server, "/sign-in", False)
    counts = {}
    for what in ["idle", "pages"]:
        trace = bench.folder / f"trace-{what}"
        files = [part for end in ["", "-wal", "-shm"] for part in ["-P", f"{bench.data}/latchkey.db{end}"]]
        tracer = subprocess.Popen(["strace", "-f", "-qq", "-o", trace, *files, "-p", str(server.pid)])
        time.sleep(0.5)
        end = time.monotonic() + 6
        if what == "pages":
            for path in ["/sign-in", "/forgot"]:
                count = ["--path", path, "--count", 1000, "--connections", 4]
                counts[path] = bench.load(server, "get", 5, *count)["n"]
        time.sleep(max(0, end - time.monotonic()))
        tracer.terminate()
        tracer.wait()
        counts[what] = len(trace.read_text().splitlines())
    bench.end(server)
    return counts


def pages(bench):
    """Anonymous pages against a bare handler with the same bytes and headers."""
    figures = {}
    for page in ["sign-in", "forgot"]:
        limit, product = bench.ideal(page), bench.serve()
        for gzip in [False, True]:
            rounds = [
                tuple(bench.pages(server, f"/{page}", gzip) for server in [limit, product])
                for _ in range(bench.size.rounds)
            ]
            figures[f"{page} {'gzip' if gzip else 'plain'}"] = compare(rounds)
        bench.end(limit)
        bench.end(product)
    return figures


def compare(rounds):
    limits, products = [list(passes) for passes in zip(*rounds)]
    return {
        "ratio": ratio(rounds, "per_second"),
        "cpu_ratio": ratio(rounds, "cpu_us"),
        "p99_ratio": ratio(rounds, "p99_ms"),
        "noise": noise(limits, "per_second"),
        "cpu_noise": noise(limits, "cpu_us"),
        "limit": {key: middle(limits, key) for key in ["per_second", "cpu_us", "p50_ms", "p99_ms"]},
        "product": {key: middle(products, key) for key in ["per_second", "cpu_us", "p50_ms", "p99_ms"]},
    }


def sign_ins(bench):
    """Sign-ins against raw Argon2id and against an ideal server with the same pool."""
    ideal, product = bench.ideal(hash_workers=CORES), bench.serve()
    rounds = []
    seconds = 2 * bench.size.seconds
    for _ in range(bench.size.rounds):
        before = os.times()
        raw = bench.tool("hashes", "--threads", CORES, "--seconds", seconds)
        after = os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        raw["cpu_us"] = 1e6 * used / raw["n"]
        rounds.append((raw, *(bench.load(server, "sign-in", seconds) for server in [ideal, product])))
    for server in [ideal, product]:
        bench.end(server)
    raws, ideals, products = [list(passes) for passes in zip(*rounds)]
    expect(products, "303")
    return {
        "of_raw": ratio(list(zip(raws, products)), "per_second"),
        "of_ideal": ratio(list(zip(ideals, products)), "per_second"),
        "ideal_of_raw": ratio(list(zip(raws, ideals)), "per_second"),
        "hash_share_of_cpu": ratio(list(zip(products, raws)), "cpu_us"),
        "noise": noise(raws, "per_second"),
        "raw": middle(raws, "per_second"),
        "ideal": middle(ideals, "per_second"),
        "product": middle(products, "per_second"),
        "raw_cpu_ms": middle(raws, "cpu_us") / 1e3,
        "product_cpu_ms": middle(products, "cpu_us") / 1e3,
    }


def expect(passes, status):
    strange = [one["by_status"] for one in passes if set(one["by_status"]) != {status}]
    if strange:
        raise RuntimeError(f"not only {status}: {strange[0]}")


def storm(bench):
    """GET /sign-in at 50/s, with nothing else and while 16 sign-ins are always in flight."""
    figures = {}
    for threads in sorted({CORES, max(1, CORES - 1)}):
        ideal, product = bench.ideal(hash_workers=threads), bench.serve(LATCHKEY_HASH_WORKERS=str(threads))
        of_ideal, own = [one_storm(bench, server)[0] for server in [ideal, product]]
        figures[f"pool {threads}"] = {
            "ideal": of_ideal,
            "product": own,
            "p99_to_idle": round(own["storm"]["p99_ms"] / own["idle"]["p99_ms"], 2),
            "p50_to_idle": round(own["storm"]["p50_ms"] / own["idle"]["p50_ms"], 2),
            "p99_to_ideal": round(own["storm"]["p99_ms"] / of_ideal["storm"]["p99_ms"], 2),
        }
        bench.end(ideal)
        bench.end(product)
    return figures


def one_storm(bench, server, *crowd):
    """The pages idle and in the storm, and what became of the sign-ins."""
    count = bench.size.paced
    paced = ["--rate", 50, "--count", count, "--connections", 8]
    keep = lambda taken: {key: taken[key] for key in ["n", "p50_ms", "p99_ms"]}
    idle = bench.load(server, "get", 600, *paced)
    address = f"127.0.0.1:{server.port}"
    crowd = ["load", "--address", address, "--what", "sign-in", "--seconds", count // 50 + 1, *crowd]
    crowd = bench.tool_start(*crowd)
    time.sleep(0.5)
    busy = bench.load(server, "get", 600, *paced)
    sign_ins = json.loads(crowd.communicate(timeout=60)[0])
    return {"idle": keep(idle), "storm": keep(busy)}, sign_ins


def overload(bench):
    """200 sign-ins at once, more than the waiting room holds, and whoever looks at a page meanwhile: once from people who
    come back when they are told to, and once from a flood that does not wait."""
    return {"people": one_crowd(bench, "--patient"), "flood": one_crowd(bench)}


def one_crowd(bench, *manner):
    server = bench.serve()
    pages, sign_ins = one_storm(bench, server, "--connections", 200, *manner)
    peak = server.memory("VmHWM")
    bench.end(server)
    away, served = sign_ins["by_status"].get("503", {}), sign_ins["by_status"].get("303", {})
    return {
        "turned_away": away,
        "served": served,
        "retry_after": sign_ins["retry_after"],
        "others": [status for status in sign_ins["by_status"] if status not in ("303", "503")],
        "pages": pages,
        "p99_to_idle": round(pages["storm"]["p99_ms"] / pages["idle"]["p99_ms"], 2),
        "p50_to_idle": round(pages["storm"]["p50_ms"] / pages["idle"]["p50_ms"], 2),
        "peak": peak,
    }


def forgot(bench):
    """Started resets against raw durable commits of three rows."""
    figures = {"sqlite": of_store(bench, ["--sqlite", bench.folder / "raw.db"], {})}
    url = os.environ.get("LATCHKEY_TEST_POSTGRES_URL")
    if url:
        bench.seed(LATCHKEY_DEMO_DATABASE_URL=url)
        figures["postgres"] = of_store(bench, ["--postgres", url], {"LATCHKEY_DATABASE_URL": url})
    return figures


def of_store(bench, target, environment):
    """With its worker as by default, and without: then what waits in the outbox is left there, in a copy of the data."""
    rounds, alone = [], []
    for number in range(bench.size.rounds):
        raw = bench.tool("commits", *target, "--seconds", bench.size.seconds)
        whole = bench.serve(**environment)
        passed = bench.load(whole, "forgot", bench.size.seconds, "--pass", number)
        drain(bench, environment)
        bench.end(whole)
        rounds.append((raw, passed))
        if not environment:
            alone.append((raw, without_worker(bench, number)))
    raws, wholes = [list(passes) for passes in zip(*rounds)]
    expect(wholes, "303")
    figures = {
        "ratio": ratio(rounds, "per_second"),
        "noise": noise(raws, "per_second"),
        "raw": middle(raws, "per_second"),
        "started": middle(wholes, "per_second"),
        "cpu_us": middle(wholes, "cpu_us"),
        "p50_ms": middle(wholes, "p50_ms"),
        "p99_ms": middle(wholes, "p99_ms"),
    }
    if alone:
        passes = [passed for _, passed in alone]
        figures["ratio_without_worker"] = ratio(alone, "per_second")
        figures["cpu_us_without_worker"] = middle(passes, "cpu_us")
        figures["started_without_worker"] = middle(passes, "per_second")
    return figures


def without_worker(bench, number):
    copy = bench.folder / "copy"
    shutil.copytree(bench.data, copy)
    server = bench.serve("--no-worker", data=copy)
    passed = bench.load(server, "forgot", bench.size.seconds, "--pass", f"alone-{number}")
    bench.end(server)
    shutil.rmtree(copy)
    return passed


def drain(bench, environment):
    """Waits until the worker has nothing left to do, at most a minute, so that passes do not share their work."""
    if environment:
        time.sleep(2)
        return
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if not rows(bench, "SELECT count(*) FROM outbox WHERE finished_at IS NULL")[0][0]:
            return
        time.sleep(0.2)


def rows(bench, sql):
    store = sqlite3.connect(bench.data / "latchkey.db", timeout=10)
    try:
        with store:
            return store.execute(sql).fetchall()
    finally:
        store.close()


def pairs(bench):
    """Known and unknown names in turn. Ten codes a name and hour: the batches forget the codes between them."""
    server = bench.serve()
    known, unknown = [], []
    for _ in range(bench.size.batches):
        address = f"127.0.0.1:{server.port}"
        more = ["--pairs", bench.size.pairs, "--pause", 20, *(part for name in NAMES for part in ["--known", name])]
        taken = bench.tool("pairs", "--address", address, *more)
        known += taken["known_ms"]
        unknown += taken["unknown_ms"]
        drain(bench, {})
        rows(bench, "DELETE FROM flow_codes")
    bench.end(server)
    slower = sum((k > u) + 0.5 * (k == u) for k in known for u in unknown) / (len(known) * len(unknown))
    known.sort()
    unknown.sort()
    medians = [known[len(known) // 2], unknown[len(unknown) // 2]]
    return {
        "n": len(known),
        "known_slower": round(slower, 3),
        "median_ms": [round(one, 3) for one in medians],
        "difference_ms": round(medians[0] - medians[1], 3),
        "mean_ms": [round(sum(one) / len(one), 3) for one in [known, unknown]],
    }


def memory(bench):
    """MB resident: idle, after pages, after a storm of 64 sign-ins, and the most it ever was."""
    server = bench.serve()
    time.sleep(1)
    figures = {"idle": server.memory()}
    bench.load(server, "get", 10, "--count", 2000)
    figures["after_pages"] = server.memory()
    storm = bench.load(server, "sign-in", bench.size.seconds, "--connections", 64)
    figures["after_storm"] = server.memory()
    figures["peak"] = server.memory("VmHWM")
    figures["sign_ins"] = storm["n"]
    bench.end(server)
    return figures


def age(bench):
    """The same page fresh, and after many pages and started resets."""
    server = bench.serve()
    bench.pages(server, "/sign-in", False)
    fresh = [bench.pages(server, "/sign-in", False) for _ in range(bench.size.rounds)]
    bench.load(server, "get", 120, "--path", "/forgot", "--count", bench.size.old_pages)
    flows = bench.load(server, "forgot", 240, "--count", bench.size.old_flows, "--pass", "old")
    drain(bench, {})
    old = [bench.pages(server, "/sign-in", False) for _ in range(bench.size.rounds)]
    memory_now = server.memory()
    bench.end(server)
    return {
        "p50_ratio": round(middle(old, "p50_ms") / middle(fresh, "p50_ms"), 3),
        "cpu_ratio": round(middle(old, "cpu_us") / middle(fresh, "cpu_us"), 3),
        "noise": noise(fresh, "p50_ms"),
        "flows": flows["n"],
        "rss_mb": memory_now,
    }
