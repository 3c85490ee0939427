// Starts the demo and the browser, opens pages and keeps what went wrong in them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = resolve(process.env.LATCHKEY_BIN ?? join(ROOT, 'target/debug/latchkey'));
const ARTIFACTS = resolve(process.env.LATCHKEY_TEST_ARTIFACTS ?? join(ROOT, 'target/browser'));
const CHROMIUM = process.env.LATCHKEY_TEST_CHROMIUM ?? '/usr/bin/chromium';
const START_SECONDS = 60;
const STOP_SECONDS = 10;
const SCENE_MINUTES = 4;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

// `latchkey demo` with data of its own. Answers what it printed (url, outbox, tenants) and
// { user(realm, name), log(), stop() }.
export async function startDemo(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-demo-'));
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'w');
  const child = spawn(PROGRAM, ['demo', '--format', 'json'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      RUST_BACKTRACE: '1',
      LATCHKEY_LISTEN: `127.0.0.1:${await freePort()}`,
      ...settings,
    },
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  const ended = new Promise((done) => {
    child.once('exit', (code, signal) => done(`ended with ${signal ?? code}`));
    child.once('error', (error) => done(`did not start: ${error.message}`));
  });
  const readLog = () => readFileSync(logFile, 'utf8');
  const stop = async () => {
    child.kill('SIGTERM');
    const late = await Promise.race([ended.then(() => false), pause(STOP_SECONDS * 1000).then(() => true)]);
    if (late) child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    assert.ok(!late, `the demo did not stop within ${STOP_SECONDS} s of SIGTERM`);
  };
  try {
    const printed = await firstObject(child, ended);
    const user = (realm, name) => {
      const users = printed.tenants.find((tenant) => tenant.realm === realm)?.users ?? [];
      const found = users.find(({ username }) => username === name || username === `${name}@${realm}`);
      assert.ok(found, `the demo printed no ${name} of ${realm}`);
      const full = found.username.includes('@') ? found.username : `${found.username}@${realm}`;
      return { ...found, username: full, realm };
    };
    return { ...printed, url: printed.url.replace(/\/$/, ''), user, log: readLog, stop };
  } catch (error) {
    const said = readLog();
    await stop();
    throw new Error(`${PROGRAM} demo: ${error.message}\n${said.slice(-3000)}`);
  }
}

// The demo prints one JSON object when it is ready, on one line or on several.
async function firstObject(child, ended) {
  let text = '';
  const read = new Promise((done) => {
    child.stdout.on('data', (chunk) => {
      text += chunk;
      try {
        done(JSON.parse(text));
      } catch {
        // not all of it is there yet
      }
    });
  });
  const late = pause(START_SECONDS * 1000).then(() => Promise.reject(new Error(`printed no JSON in ${START_SECONDS} s, but: ${text}`)));
  late.catch(() => {});
  return Promise.race([read, late, ended.then((how) => Promise.reject(new Error(how)))]);
}

export function openBrowser() {
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's sandbox cannot be used by root; the pages are our own.
  if (process.getuid() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: CHROMIUM, args });
}

// A page in a browser profile of its own. `page.problems` collects complaints of the console, breaches of
// the security policy, failed requests, requests to other hosts and answers of 500 and above.
export async function newPage(browser, demo, options = {}) {
  const { locale = 'en', javaScript = true, viewport, forcedColors, colorScheme = 'light', reducedMotion, context } = options;
  const own = context ?? (await browser.newContext({
    locale,
    javaScriptEnabled: javaScript,
    viewport: viewport ?? { width: 1280, height: 800 },
    forcedColors: forcedColors ?? 'none',
    colorScheme,
    reducedMotion: reducedMotion ?? 'no-preference',
  }));
  const page = await own.newPage();
  page.setDefaultTimeout(15_000);
  page.demo = demo;
  page.problems = [];
  const problem = (text) => page.problems.push(`${new URL(page.url(), 'about:blank').pathname}: ${text}`);
  page.on('pageerror', (error) => problem(`script failed: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // Chromium writes a refused page (422) into the console as well; answers are judged below.
    if (text.startsWith('Failed to load resource')) return;
    if (message.type() === 'error' || /Content Security Policy|Refused to/.test(text)) problem(`console: ${text}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(demo.url).origin) problem(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    const document = response.request().resourceType() === 'document';
    if (response.status() >= (document ? 500 : 400)) problem(`${response.status()} for ${response.url()}`);
  });
  return page;
}

let sharedBrowser;
after(async () => (await sharedBrowser)?.close());

// A test with a demo of its own: body({ demo, open, t }). `open(options)` opens a page. In the end no page
// may have had problems. When it fails, pictures and texts of all pages and the log are kept.
export function scene(name, body, { settings, minutes = SCENE_MINUTES } = {}) {
  test(name, { timeout: minutes * 60_000 }, async (t) => {
    sharedBrowser ??= openBrowser();
    const browser = await sharedBrowser;
    const demo = await startDemo(settings);
    const pages = [];
    const open = async (options) => {
      const page = await newPage(browser, demo, options);
      pages.push(page);
      return page;
    };
    try {
      await body({ demo, open, t });
      assert.deepEqual(pages.flatMap((page) => page.problems), [], 'the pages had problems');
    } catch (error) {
      await keep(name, pages, demo);
      throw error;
    } finally {
      for (const page of [...pages, demo.reader]) await page?.context().close().catch(() => {});
      await demo.stop();
    }
  });
}

// Writes what a failed test left on its pages into the folder of artifacts.
export async function keep(name, pages, demo) {
  const folder = join(ARTIFACTS, name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  mkdirSync(folder, { recursive: true });
  for (const [number, page] of pages.entries()) {
    if (page.isClosed()) continue;
    await page.screenshot({ path: join(folder, `${number}.png`), fullPage: true }).catch(() => {});
    const html = await page.content().catch((error) => String(error));
    writeFileSync(join(folder, `${number}.html`), `<!-- ${page.url()}\n${page.problems.join('\n')} -->\n${html}`);
  }
  writeFileSync(join(folder, 'demo.log'), demo.log());
  process.stderr.write(`kept: ${folder}\n`);
}
