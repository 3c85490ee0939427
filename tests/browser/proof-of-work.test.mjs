// The check before a second reset within the hour: what its worker computes, and how people pass it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scene } from './kit.mjs';
import {
  CONTOSO, expectBrand, expectPath, field, fill, go, goBack, passCheck, path, send, startReset, where,
} from './steps.mjs';
import { pause } from './wait.mjs';

// The worker is a module, whatever the folder says that it lies in.
const source = readFileSync(new URL('../../static/js/proof-of-work-worker.js', import.meta.url), 'utf8');
const { sha256, solve } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const hex = (words) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const bytes = (text) => new TextEncoder().encode(text);

// The examples of NIST for FIPS 180-4: none, one block, two blocks, three and many.
const EXAMPLES = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  [
    'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
];

test('the worker hashes as NIST does', () => {
  for (const [text, digest] of EXAMPLES) assert.equal(hex(sha256(bytes(text))), digest, text.slice(0, 70));
});

test('the worker hashes texts of every length as others do', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = 'x'.repeat(length);
    assert.equal(hex(sha256(bytes(text))), createHash('sha256').update(text).digest('hex'), `${length}`);
  }
});

test('what solves a puzzle is the first number whose hash begins with enough zeros', () => {
  const seed = sha256(bytes('a challenge'));
  const zeros = (place, number) => {
    const tried = Buffer.alloc(40);
    seed.forEach((word, at) => tried.writeInt32BE(word, at * 4));
    tried.writeUInt32BE(place, 32);
    tried.writeUInt32BE(number, 36);
    return Math.clz32(createHash('sha256').update(tried).digest().readUInt32BE(0));
  };
  for (let place = 0; place < 32; place += 1) {
    const found = solve(seed, place, 8);
    assert.ok(zeros(place, found) >= 8, `${place}`);
    for (let number = 0; number < found; number += 1) assert.ok(zeros(place, number) < 8, `${place}: ${number}`);
  }
});

// Begins once, and then up to the check.
async function meetCheck(page, user) {
  await startReset(page, user);
  await go(page, '/forgot');
  await fill(page, { username: user.username });
  assert.equal(await send(page, 'username'), 200, await where(page));
}

const check = (page) => page.locator('main form[data-check]');
const waiting = (page) => page.locator('[data-waiting]');
const seconds = async (page) => Number(await waiting(page).getAttribute('data-seconds'));

scene('a second reset passes the check by itself', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  // What a person sees meanwhile is kept: the check is over before anybody could look.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const status = document.querySelector('[data-said]');
      if (!status) return;
      const keep = () => sessionStorage.setItem('said', `${sessionStorage.getItem('said') ?? ''}|${status.textContent}`);
      keep();
      new MutationObserver(keep).observe(status, { childList: true });
    });
  });
  await meetCheck(page, alex);
  await passCheck(page);
  await expectPath(page, '/forgot/purpose');
  const said = await page.evaluate(() => sessionStorage.getItem('said'));
  for (const words of ['The check is running.', 'Half of the check is done.', 'The check is done.']) {
    assert.ok(said.includes(words), said);
  }
  await goBack(page);
  await expectPath(page, /^\/forgot/);
  await startReset(page, alex);
  await expectPath(page, '/forgot/method');
});

scene('without scripts somebody waits, and presses a button', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open({ javaScript: false });
  await meetCheck(page, alex);
  await expectBrand(page, CONTOSO);
  assert.equal(await page.locator('h1').innerText(), 'Just a moment');
  assert.equal(await page.locator('main progress[max="32"]').isVisible(), false);
  const wait = await seconds(page);
  assert.match(await waiting(page).innerText(), new RegExp(`Wait ${wait} seconds`));
  assert.equal(await send(page, 'solution'), 429, 'too early');
  assert.match(await waiting(page).innerText(), /too early/);
  assert.equal(await page.locator('main [name="username"]').inputValue(), alex.username);
  await pause(wait * 1000);
  assert.equal(await send(page, 'solution'), 200, await where(page));
  await expectPath(page, '/forgot/purpose');
  await goBack(page);
  await expectPath(page, /^\/forgot/);
});

scene('where no worker runs, the page says how to go on', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  await page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new Error('there are no workers');
      }
    };
  });
  await meetCheck(page, alex);
  await waiting(page).waitFor();
  await pause(1000 * (await seconds(page)));
  assert.equal(await send(page, 'solution'), 200, await where(page));
  await expectPath(page, '/forgot/purpose');
});

scene('an unknown name meets the same check', async ({ demo, open }) => {
  const shapes = [];
  for (const username of [demo.user(CONTOSO, 'alex').username, `nobody@${CONTOSO}`]) {
    const page = await open({ javaScript: false });
    await meetCheck(page, { username, realm: CONTOSO });
    assert.equal(path(page), '/forgot');
    assert.equal(await check(page).count(), 1);
    assert.equal(await field(page, 'username').count(), 0, 'the name is not asked for again');
    shapes.push((await page.locator('main').innerText()).replaceAll(username, '…'));
  }
  assert.equal(shapes[1], shapes[0]);
});
