// Opens the browser and its pages, and keeps what went wrong in them.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startDemo } from './program.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTIFACTS = resolve(process.env.LATCHKEY_TEST_ARTIFACTS ?? join(ROOT, 'target/browser'));
const CHROMIUM = process.env.LATCHKEY_TEST_CHROMIUM ?? '/usr/bin/chromium';
const SCENE_MINUTES = 4;

export function openBrowser() {
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's sandbox cannot be used by root; the pages are our own.
  if (process.getuid() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: CHROMIUM, args });
}

// A page in a browser profile of its own, which reaches the portal at `home`. `page.problems` collects complaints of
// the console, breaches of the security policy, failed requests, requests to other hosts and answers of 500 and above.
export async function newPage(browser, portal, options = {}) {
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
  page.portal = portal;
  page.scripted = javaScript;
  page.home = options.home ?? portal.url;
  page.problems = [];
  const problem = (text) => page.problems.push(`${new URL(page.url(), 'about:blank').pathname}: ${text}`);
  page.on('pageerror', (error) => problem(`script failed: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // Chromium writes a refused page (422) into the console as well; answers are judged below.
    if (text.startsWith('Failed to load resource')) return;
    // A preview stands in a sandbox that runs nothing, which the browser writes down.
    if (text.includes('frame is sandboxed')) return;
    if (message.type() === 'error' || /Content Security Policy|Refused to/.test(text)) problem(`console: ${text}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.home).origin) problem(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    const document = response.request().resourceType() === 'document';
    if (response.status() >= (document ? 500 : 400)) problem(`${response.status()} for ${response.url()}`);
  });
  return page;
}

let sharedBrowser;
after(async () => (await sharedBrowser)?.close());

// A test with a demo of its own: body({ demo, open, t }).
export function scene(name, body, { settings, minutes } = {}) {
  sceneOn(() => startDemo(settings), name, ({ portal, ...stage }) => body({ demo: portal, ...stage }), minutes);
}

// A test on the portal that `start(browser)` answers, which is stopped afterwards: body({ portal, open, t }).
// `open(options)` opens a page. In the end no page may have had problems. When it fails, pictures and texts of all
// pages and the log are kept.
export function sceneOn(start, name, body, minutes = SCENE_MINUTES) {
  test(name, { timeout: minutes * 60_000 }, async (t) => {
    sharedBrowser ??= openBrowser();
    const browser = await sharedBrowser;
    const portal = await start(browser);
    const pages = [];
    const open = async (options) => {
      const page = await newPage(browser, portal, options);
      pages.push(page);
      return page;
    };
    try {
      await body({ portal, open, t });
      assert.deepEqual(pages.flatMap((page) => page.problems), [], 'the pages had problems');
    } catch (error) {
      await keep(name, pages, portal);
      throw error;
    } finally {
      for (const page of [...pages, portal.reader]) await page?.context().close().catch(() => {});
      await portal.stop();
    }
  });
}

// Writes what a failed test left on its pages into the folder of artifacts.
export async function keep(name, pages, portal) {
  const folder = join(ARTIFACTS, name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  mkdirSync(folder, { recursive: true });
  for (const [number, page] of pages.entries()) {
    if (page.isClosed()) continue;
    await page.screenshot({ path: join(folder, `${number}.png`), fullPage: true }).catch(() => {});
    const html = await page.content().catch((error) => String(error));
    writeFileSync(join(folder, `${number}.html`), `<!-- ${page.url()}\n${page.problems.join('\n')} -->\n${html}`);
  }
  writeFileSync(join(folder, 'portal.log'), portal.log());
  process.stderr.write(`kept: ${folder}\n`);
}
