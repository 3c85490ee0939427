// The administrator's portal in every mode: every page that its own links lead to.
import assert from 'node:assert/strict';
import { inspect } from './checks.mjs';
import { scene } from './kit.mjs';
import { CONTOSO, go, path, signIn } from './steps.mjs';

const PHONE = { width: 320, height: 640 };
const MODES = {
  light: {},
  'dark, German, 320 px': { colorScheme: 'dark', locale: 'de', viewport: PHONE },
  'forced colours, scripts off': { forcedColors: 'active', javaScript: false, contrast: false },
  'right to left': { locale: 'ar', contrast: false },
  'Japanese, 320 px, dark': { locale: 'ja', viewport: PHONE, colorScheme: 'dark', contrast: false },
};
// Links to pages of one thing, such as one user, differ by its name alone: one of each kind is enough.
const KIND = /[0-9a-f]{8}-[0-9a-f-]{27}|[?].*$|(?<=\/questions\/)(?!new)[^/?]+/g;
const MOST_PAGES = 40;

// Every address of the portal on the page, as it is linked.
const links = (page) => page.locator('a[href^="/admin"]').evaluateAll((all) => all.map((a) => a.getAttribute('href').split('#')[0]));

async function walk(page, visit) {
  const kinds = new Set();
  const open = ['/admin'];
  for (let next = open.shift(); next; next = open.shift()) {
    const kind = next.replace(KIND, '*');
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    assert.ok(kinds.size <= MOST_PAGES, [...kinds].join(' '));
    const answer = await page.request.get(page.home + next);
    // Files to keep are no pages.
    if (!answer.headers()['content-type'].startsWith('text/html')) continue;
    assert.equal(await go(page, next), 200, next);
    open.push(...(await links(page)));
    await visit(next);
  }
  return kinds;
}

for (const [mode, { contrast, ...options }] of Object.entries(MODES)) {
  scene(`the administrator's pages: ${mode}`, async ({ demo, open, t }) => {
    const page = await open(options);
    await signIn(page, demo.user(CONTOSO, 'robin'));
    const kinds = await walk(page, async (address) => {
      await t.test(address, async () => {
        const found = await inspect(page, { javaScript: options.javaScript, contrast, lang: options.locale ?? 'en' });
        assert.deepEqual(found, {}, address);
      });
    });
    assert.ok(kinds.has('/admin'));
  }, { minutes: 8 });
}

scene('the help desk sees its own parts of the portal alone', async ({ demo, open }) => {
  const page = await open();
  await signIn(page, demo.user(CONTOSO, 'kim'));
  await walk(page, async (address) => assert.equal(path(page), new URL(address, page.home).pathname));
  assert.equal(await go(page, '/admin/settings'), 403);
});
