// Whatever colour a tenant takes: no text on any page or in any mail is below AA, in light and in dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scene } from './kit.mjs';
import { codes, latestCode, message, reportLink } from './mail.mjs';
import {
  CONTOSO, NEW_PASSWORD, askForCode, chooseMethod, enterCode, fill, fillNewPassword, go, leading, path, send, setNewPassword, signIn,
  startReset, submit,
} from './steps.mjs';
import { waitFor } from './wait.mjs';
import { walk } from './walk.mjs';

const probe = readFileSync(new URL('./contrast.js', import.meta.url), 'utf8');
const NAMED = ['#ffd600', '#ffffff', '#000000'];
const BY_CHANCE = 30;
const SCHEMES = ['light', 'dark'];
// The same accents each time; another number makes others.
const SEED = Number(process.env.LATCHKEY_SEED ?? 1);

// mulberry32: numbers from 0 to 1 that repeat.
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function accents() {
  const next = dice(SEED);
  const chance = () => `#${Math.floor(next() * 2 ** 24).toString(16).padStart(6, '0')}`;
  return [...NAMED, ...Array.from({ length: BY_CHANCE }, chance)];
}

const text = async (page, address) => {
  const answer = await page.request.get(page.home + address);
  assert.equal(answer.status(), 200, address);
  return answer.text();
};

const sheetOf = (accent) => `/preview.css?${new URLSearchParams({ accent, contrast: 'aa', corner: 'soft', shade: 'device' })}`;
// A tenant's sheet is its colours, then what is the same for all.
const colours = (css) => css.slice(0, css.indexOf('/*'));

// What has been met on any page, and what was too weak.
class Ledger {
  seen = new Set();
  coloured = new Set();
  met = new Set();
  found = [];
  worst = {};
  count = 0;

  constructor(accents) {
    this.accents = accents;
  }

  // Measures the page that is open, in both schemes.
  async look(page, name, schemes = SCHEMES) {
    await page.evaluate(probe);
    for (const selector of await page.evaluate(() => globalThis.latchkeyContrast.prepare())) this.coloured.add(selector);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const asked = { accents: this.accents, scheme, seen: [...this.seen] };
      this.note(name, await page.evaluate((asked) => globalThis.latchkeyContrast.measure(asked), asked));
    }
    await page.evaluate(() => globalThis.latchkeyContrast.leave());
  }

  note(name, { found, worst, met, fresh, count }) {
    this.found.push(...found.map((sentence) => `${name}: ${sentence}`));
    for (const selector of met) this.met.add(selector);
    for (const mark of fresh) this.seen.add(mark);
    this.count += count;
    for (const [key, one] of Object.entries(worst)) {
      if (!this.worst[key] || one.ratio < this.worst[key].ratio) this.worst[key] = { ratio: one.ratio, where: `${name}: ${one.where}` };
    }
  }

  summary() {
    return Object.entries(this.worst).map(([key, { where }]) => `weakest ${key}: ${where}`);
  }
}

// What anybody sees, up to an account; stops at every page with its name.
async function* tour(page, alex) {
  const { realm } = alex;
  await go(page, `/sign-in?realm=${realm}`);
  yield 'sign-in';
  await send(page, 'password');
  yield 'sign-in refused';
  await go(page, '/forgot');
  await send(page, 'username');
  yield 'forgot refused';
  await fill(page, { username: alex.username });
  await send(page, 'username');
  yield 'forgot: purpose';
  await startReset(page, alex);
  yield 'forgot: method';
  const known = new Set(await codes(page, realm));
  await askForCode(page, alex);
  await enterCode(page, '12345');
  yield 'forgot: code refused';
  await enterCode(page, await latestCode(page, realm, known));
  await fillNewPassword(page, 'short');
  yield 'forgot: new password';
  await send(page, 'new_password');
  yield 'forgot: password refused';
  await setNewPassword(page, NEW_PASSWORD);
  yield 'forgot: done';
  await startReset(page, alex);
  await chooseMethod(page, 'authenticator');
  yield 'forgot: app';
  for (const address of ['/forgot/expired', '/help', '/help/identify', '/forgot/contact', '/demo/outbox', '/nowhere']) {
    await go(page, address);
    yield address;
  }
  const notice = await message(page, 'the notice of the reset', (text, links) => reportLink({ text, links }));
  await go(page, new URL(reportLink(notice)).pathname);
  yield 'report';
  await leading(page, () => page.locator('[name=answer][value=no]').click());
  yield 'report: it was somebody else';
}

async function* account(page) {
  for (const address of ['/account', '/account/sessions', '/register', '/register/mail', '/register/phone', '/register/authenticator', '/register/recovery-codes', '/register/questions', '/register/passkey', '/password']) {
    await go(page, address);
    yield address;
  }
  await send(page, 'new_password');
  yield 'password refused';
}

// What no link leads to: refused forms, somebody who calls, a brand that is only looked at.
async function* more(page) {
  await go(page, '/admin/users/new');
  await send(page, 'username');
  yield 'new user refused';
  await go(page, '/admin/users?q=nobody-of-that-name');
  yield 'nobody found';
  await go(page, '/admin/desk?q=lee');
  yield 'help desk: found';
  await leading(page, () => page.locator('.people a').first().click());
  yield 'help desk: a call';
  const known = new Set(await codes(page, CONTOSO));
  await leading(page, () => page.locator('[name=method][value=mail]').click());
  yield 'help desk: a code';
  await enterCode(page, await latestCode(page, CONTOSO, known));
  yield 'help desk: verified';
  await go(page, '/admin/campaigns/new?name=A&audience=incomplete');
  yield 'campaign: who';
  await submit(page, '/admin/campaigns');
  yield 'campaign: begun';
  await go(page, '/admin/users?q=lee');
  await leading(page, () => page.locator('tbody a').first().click());
  const lee = path(page);
  for (const verb of ['reset', 'disable']) {
    await go(page, `${lee}/${verb}`);
    await fill(page, { reason: 'They asked for it' });
    await submit(page, `${lee}/${verb}`);
    yield `user: ${verb}`;
  }
  await go(page, '/admin/brand');
  await fill(page, { display_name: 'Another' });
  yield 'brand: changed';
  const link = new URL((await page.locator('.preview .key').textContent()).trim());
  await go(page, link.pathname);
  yield 'a draft by its link';
  await go(page, '/admin/brand/preview?page=text&shade=device');
  yield 'text message';
}

// Mails carry their colours inside: each is made once per accent. Outlook's dark mode asks by attributes of its own.
async function mails(page, paper, ledger) {
  await go(page, '/admin/brand');
  const form = await page.locator('form#brand').evaluate((form) => [...new FormData(form)]);
  const kinds = await page.locator('[name=page] option').evaluateAll((all) => all.map(({ value }) => value).filter((value) => value.startsWith('mail')));
  assert.ok(kinds.length >= 4, kinds.join(' '));
  for (const [accent] of ledger.accents) {
    for (const kind of kinds) {
      const fields = Object.fromEntries([...form, ['accent', accent], ['page', kind], ['shade', 'device']]);
      const answer = await page.request.post(`${page.home}/admin/brand/preview`, { form: fields });
      assert.equal(answer.status(), 200, kind);
      await paper.setContent(await answer.text());
      const one = new Ledger([[accent, '']]);
      await one.look(paper, kind);
      await paper.evaluate(() => ['data-ogsb', 'data-ogsc'].forEach((name) => document.documentElement.setAttribute(name, '')));
      await one.look(paper, `${kind} in Outlook’s dark mode`, ['light']);
      ledger.note('mail', { found: one.found, worst: one.worst, met: [], fresh: [], count: one.count });
    }
  }
}

scene('no text is below AA, whatever the accent', async ({ demo, open, t }) => {
  t.diagnostic(`LATCHKEY_SEED=${SEED}`);
  const page = await open({ reducedMotion: 'reduce' });
  const made = await Promise.all(accents().map(async (accent) => [accent, colours(await text(page, sheetOf(accent)))]));
  const ledger = new Ledger(made);
  for await (const name of tour(page, demo.user(CONTOSO, 'alex'))) await ledger.look(page, name);
  await signIn(page, demo.user(CONTOSO, 'robin'));
  for await (const name of account(page)) await ledger.look(page, name);
  await walk(page, (address) => ledger.look(page, address));
  for await (const name of more(page)) await ledger.look(page, name);
  await mails(page, await open(), ledger);
  for (const sentence of [...ledger.summary(), `measured: ${ledger.count}`]) t.diagnostic(sentence);
  const unmet = [...ledger.coloured].filter((selector) => !ledger.met.has(selector));
  assert.deepEqual(ledger.found, [], `with LATCHKEY_SEED=${SEED}`);
  assert.deepEqual(unmet, [], 'colours that stand on no page that was measured');
}, { minutes: 8 });

scene('the accents that are measured are those that a tenant publishes', async ({ demo, open }) => {
  const page = await open();
  for (const accent of NAMED) {
    await demo.run(['brand', 'set', '--tenant', 'contoso', '--accent', accent]);
    const wanted = await text(page, sheetOf(accent));
    await waitFor(`the pages in ${accent}`, async () => {
      await go(page, `/sign-in?realm=${CONTOSO}`);
      const address = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
      return (await text(page, address)) === wanted;
    });
  }
});

// What the measure must find, by the words in it, and what it must let pass.
const FAULTS = `<!doctype html><html lang="en"><title>Faults</title><style>
body { background: #fff; color: #000 } .row:hover { background: #777 } .row b { color: #555 }
.press:active { color: #888 } .pale::placeholder { color: #aaa } .ring:focus-visible { outline: 2px solid #ddd }
</style><body>
<p style="color:#777">plain</p>
<p style="opacity:.5">through</p>
<p style="background:rgb(0 0 0/.6)">darkened</p>
<p style="background:linear-gradient(#fff,#444)">gradient</p>
<p class="row"><b>row</b></p>
<button class="press" style="background:#fff">pressed</button>
<input class="pale" name="pale" placeholder="pale" style="border:1px solid #000">
<input name="frame" style="border:1px solid #ccc">
<a class="ring" href="#" style="color:#000">ringed</a>
<p style="color:#777;font-size:24px">large</p>
<button disabled style="background:#fff;color:#aaa">disabled</button>
<p style="color:#767676">enough</p>
<p hidden style="color:#eee">hidden</p>`;

scene('the measure finds weak texts in every state, and leaves alone what need not be strong', async ({ open }) => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.setContent(FAULTS);
  const ledger = new Ledger([['as it is', '']]);
  await ledger.look(page, 'faults', ['light']);
  const words = ledger.found.map((sentence) => sentence.match(/“(.*)”/)[1]);
  const wanted = ['darkened', 'frame', 'gradient', 'pale', 'plain', 'pressed', 'ringed', 'row', 'through'];
  assert.deepEqual([...new Set(words)].sort(), wanted, ledger.found.join('\n'));
});
