// Every page in every mode. One tour through the portal per mode; each page is a test of its own.
import assert from 'node:assert/strict';
import { inspect } from './checks.mjs';
import { keep, scene } from './kit.mjs';
import { codes, latestCode } from './mail.mjs';
import {
  CONTOSO, FABRIKAM, NEW_PASSWORD, chooseMethod, enterCode, fill, fillNewPassword, go, path, pick, send, setNewPassword, signIn,
  signOut, startReset, submit, trySignIn,
} from './steps.mjs';
import { waitFor } from './wait.mjs';

const PHONE = { width: 320, height: 256 };
// Contrast is judged in Latin script only: axe passes Arabic and Japanese text whatever its colours.
const MODES = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active', contrast: false },
  '320 px': { viewport: PHONE },
  'right to left': { locale: 'ar', contrast: false },
  'scripts off': { javaScript: false },
  'other brand': { realm: FABRIKAM },
  'other brand, dark, German, 320 px': { realm: FABRIKAM, colorScheme: 'dark', locale: 'de', viewport: PHONE },
  'Japanese, 320 px': { locale: 'ja', viewport: PHONE, contrast: false },
  'right to left, scripts off, 320 px': { locale: 'ar', javaScript: false, viewport: PHONE },
};
// In these the ways to get back in are looked at too; between them they have every mode.
const WHOLE = new Set(['light', 'forced colours', 'other brand, dark, German, 320 px', 'right to left, scripts off, 320 px']);
const DIRECTION = { ar: 'rtl' };

// Goes through the portal and stops at every page: its name, and what is special about it.
async function* tour(page, alex, whole) {
  const { realm } = alex;
  const known = new Set(await codes(page, realm));
  await go(page, `/sign-in?realm=${realm}`);
  yield ['sign-in'];
  const picker = page.locator('details:has(form[action^="/language"]) > summary');
  await picker.click();
  yield ['sign-in with the language picker open', { overlay: true }];
  await picker.click();
  await fill(page, { username: '', password: '' });
  await send(page, 'password');
  yield ['sign-in without a name', { refused: true }];
  await fill(page, { username: alex.username, password: 'not the password' });
  await send(page, 'password');
  yield ['sign-in with a wrong password', { refused: true }];
  await go(page, '/forgot');
  yield ['forgot'];
  await fill(page, { username: '' });
  await send(page, 'username');
  yield ['forgot without a name', { refused: true }];
  await fill(page, { username: alex.username });
  await send(page, 'username');
  yield ['forgot: purpose'];
  await send(page, 'purpose');
  yield ['forgot: no purpose', { refused: true }];
  if (whole) yield* unlocking(page, known, realm);
  if (whole) yield* checking(page, alex);
  await startReset(page, alex);
  if (whole) yield* gates(page);
  await chooseMethod(page, 'mail');
  yield ['forgot: code'];
  await enterCode(page, '12345');
  yield ['forgot: refused code', { refused: true }];
  await enterCode(page, await latestCode(page, realm, known));
  yield ['forgot: new password'];
  const suggest = page.locator('[data-suggest]');
  const isSuggested = await suggest.isVisible();
  if (isSuggested) await suggest.click();
  await fillNewPassword(page, 'short');
  if (isSuggested) {
    await page.locator('.strength').waitFor();
    yield ['forgot: new password while it is typed'];
  }
  await send(page, 'new_password');
  yield ['forgot: refused password', { refused: true }];
  await setNewPassword(page, NEW_PASSWORD);
  yield ['forgot: done'];
  await go(page, '/forgot/expired');
  yield ['forgot: expired'];
  await signIn(page, { ...alex, password: NEW_PASSWORD });
  yield ['account'];
  if (whole) yield* registration(page);
  await go(page, '/account/sessions');
  yield ['sessions'];
  await go(page, '/password');
  yield ['change password'];
  await fill(page, { current_password: '' });
  await send(page, 'new_password');
  yield ['change password without input', { refused: true }];
  // What later features bring is looked at as soon as it is there.
  for (const later of ['/account/activity', '/account/language', '/help']) {
    if ((await go(page, later)) === 200 && path(page) === later) yield [later];
  }
  await go(page, '/nowhere');
  yield ['not found'];
  await go(page, '/account');
  await signOut(page);
  yield ['signed out'];
}

// From the choice of a purpose to an account that was not locked.
async function* unlocking(page, known, realm) {
  await go(page, '/unlock');
  yield ['unlock'];
  await go(page, '/forgot/purpose');
  await pick(page, 'purpose', 'unlock');
  yield ['unlock: method'];
  await chooseMethod(page, 'mail');
  yield ['unlock: code'];
  await enterCode(page, await latestCode(page, realm, known));
  yield ['unlock: done'];
}

// The check before a second reset. Scripts would pass it while it is looked at: here their worker does nothing.
async function* checking(page, alex) {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('idle')) globalThis.Worker = class extends EventTarget { postMessage() {} };
  });
  await page.evaluate(() => sessionStorage.setItem('idle', 'yes'));
  await go(page, '/forgot');
  await fill(page, { username: alex.username });
  await send(page, 'username');
  yield ['forgot: check'];
  if (!page.scripted) {
    await send(page, 'solution');
    yield ['forgot: check that was pressed too early'];
  }
  await page.evaluate(() => sessionStorage.removeItem('idle'));
}

// The ways through a gate, from the page on which one is chosen and back to it.
async function* gates(page) {
  yield ['forgot: method'];
  await chooseMethod(page, 'text', '');
  yield ['forgot: method without a number', { refused: true }];
  await chooseMethod(page, 'text', '+44 7700 900999');
  yield ['forgot: code of a text'];
  await go(page, '/forgot/method');
  await chooseMethod(page, 'authenticator');
  yield ['forgot: code of the app'];
  await go(page, '/forgot/method');
  await chooseMethod(page, 'questions');
  yield ['forgot: questions'];
  await send(page, 'csrf');
  yield ['forgot: refused answers', { refused: true }];
  yield* helpDesk(page);
  await go(page, '/forgot/method');
}

// Whoever can use none of the ways, up to a message to the help desk.
async function* helpDesk(page) {
  await go(page, '/help/identify');
  yield ['help: whom to ask'];
  await go(page, '/forgot/contact');
  yield ['help: message'];
  await send(page, 'message');
  yield ['help: refused message', { refused: true }];
  await fill(page, { message: 'My phone is gone.\nCall me at the front desk.' });
  await send(page, 'message');
  yield ['help: sent'];
}

// What a user registers, on the pages of somebody who has most of it.
async function* registration(page) {
  for (const door of ['', '/mail', '/phone', '/office-phone', '/authenticator', '/recovery-codes', '/questions', '/passkey', '/confirm']) {
    await go(page, `/register${door}`);
    yield [`register${door}`];
  }
  await go(page, '/register/questions');
  await send(page, 'answer.1');
  yield ['register: refused questions', { refused: true }];
  await go(page, '/register/phone');
  await fill(page, { number: '123' });
  await send(page, 'number');
  yield ['register: refused number', { refused: true }];
  await go(page, '/register/mail');
  await fill(page, { address: 'no address' });
  await send(page, 'address');
  yield ['register: refused address', { refused: true }];
  await fill(page, { address: 'another@gmial.com' });
  await send(page, 'address');
  yield ['register: code'];
  await enterCode(page, '000000');
  yield ['register: refused code', { refused: true }];
  await go(page, '/register/again');
  yield ['register: confirm it is you'];
  await send(page, 'current_password');
  yield ['register: refused confirmation', { refused: true }];
}

// The pages of a password that has to be changed, or will have to be soon: that of Noor has expired.
async function* endings(page, demo, realm) {
  const noor = demo.user(realm, 'noor');
  const { slug } = demo.tenants.find((tenant) => tenant.realm === realm);
  await trySignIn(page, noor);
  yield ['password: expired'];
  await send(page, 'new_password');
  yield ['password: expired, without input', { refused: true }];
  // A shorter life begins with a notice for everybody.
  await demo.run(['policy', 'set', '--tenant', slug, '--expiry-days', '14']);
  await waitFor('the notice', async () => {
    await signOut(page);
    await trySignIn(page, noor);
    return path(page) === '/password/expiring';
  });
  yield ['password: expires soon'];
  await submit(page, '/password/later');
  yield ['password: account before it expires'];
  const temporary = await demo.run(['user', 'reset', noor.username, '--temporary']);
  await trySignIn(page, { ...noor, password: temporary.trim() });
  yield ['password: temporary'];
}

async function* everything(page, demo, realm, whole) {
  yield* tour(page, demo.user(realm, 'alex'), whole);
  if (whole) yield* endings(page, demo, realm);
}

for (const [mode, { realm = CONTOSO, contrast = true, ...options }] of Object.entries(MODES)) {
  const { locale = 'en', javaScript = true } = options;
  scene(`pages: ${mode}`, async ({ demo, open, t }) => {
    const page = await open({ locale, ...options });
    const expected = { lang: locale, dir: DIRECTION[locale] ?? 'ltr', contrast, javaScript };
    const titles = new Map();
    for await (const [name, special = {}] of everything(page, demo, realm, WHOLE.has(mode))) {
      await t.test(`${mode}: ${name}`, async () => {
        const found = await inspect(page, { ...expected, ...special });
        const title = await page.title();
        if (special.refused && locale === 'en') assert.match(title, /^Error: /);
        if (titles.has(title) && titles.get(title) !== path(page)) found.title = [`“${title}” is also the title of ${titles.get(title)}`];
        titles.set(title, path(page));
        if (Object.keys(found).length) await keep(`${mode} ${name}`, [page], demo);
        assert.deepEqual(found, {}, `at ${path(page)}`);
      });
    }
  }, { minutes: 10 });
}

// Goal of the first view: what fits into the first ten packets of a connection, in three requests; the
// tenant's logos aside, of which the browser's tab shows one too.
const FIRST_VIEW_BYTES = 14_600;
const FIRST_VIEW_REQUESTS = 3;

scene('the first view of the sign-in page is small', async ({ open }) => {
  const page = await open();
  const answers = [];
  page.on('response', (response) => answers.push(response));
  await go(page, `/sign-in?realm=${CONTOSO}`);
  await page.waitForLoadState('networkidle');
  const counted = [];
  for (const answer of answers) {
    if ((await answer.headerValue('content-type'))?.startsWith('image/')) continue;
    const { responseBodySize } = await answer.request().sizes();
    counted.push([new URL(answer.url()).pathname, responseBodySize]);
  }
  const bytes = counted.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(bytes <= FIRST_VIEW_BYTES, `${bytes} bytes: ${JSON.stringify(counted)}`);
  assert.ok(counted.length <= FIRST_VIEW_REQUESTS, JSON.stringify(counted));
});

scene('nothing moves on screens that ask for stillness', async ({ open }) => {
  const page = await open({ reducedMotion: 'reduce' });
  await go(page, `/sign-in?realm=${CONTOSO}`);
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert.equal(moving, 0);
});
