// What a person does on the pages: fields by their names, buttons by their forms, never by their looks.
import assert from 'node:assert/strict';
import { codes, latestCode } from './mail.mjs';
import { pause } from './wait.mjs';

export const CONTOSO = 'contoso.example';
export const FABRIKAM = 'fabrikam.example';
// 25 characters, in no list, without anybody's name in it.
export const NEW_PASSWORD = 'Marmalade kite harbour 27';

const isPageAnswer = (page) => (response) => {
  const request = response.request();
  const moved = response.status() >= 300 && response.status() < 400;
  return request.isNavigationRequest() && request.frame() === page.mainFrame() && !moved;
};

// Does something that leads to a page; answers that page's status after all redirects.
export async function leading(page, act) {
  const [response] = await Promise.all([page.waitForResponse(isPageAnswer(page)), act()]);
  await page.waitForLoadState('load');
  return response.status();
}

export const path = (page) => new URL(page.url()).pathname;
export const go = (page, to) => leading(page, () => page.goto(page.home + to));
export const reload = (page) => leading(page, () => page.reload());

// Back in the history. Chromium does not show the answer to a form again that it may not keep: it asks
// whether to send the form once more. Here the answer is no, and the page's address is opened instead.
export async function goBack(page) {
  const from = path(page);
  try {
    await page.goBack();
  } catch (error) {
    if (!String(error).includes('ERR_CACHE_MISS')) throw error;
    await page.waitForURL(/^chrome-error:/);
    await go(page, from);
  }
}

const OWN = { [CONTOSO]: /Contoso/, [FABRIKAM]: /Fabrikam/ };
const FOREIGN = { [CONTOSO]: /fabrikam/i, [FABRIKAM]: /contoso/i };
const DIRECTIONS = { en: 'ltr', ar: 'rtl' };

// That a text names the tenant of this realm, and not the other one.
export function expectOwnBrand(text, realm, place = '') {
  assert.match(text, OWN[realm], `no brand of ${realm} ${place}`);
  assert.doesNotMatch(text, FOREIGN[realm], `a foreign brand ${place}`);
}

export async function expectBrand(page, realm) {
  expectOwnBrand(await page.content(), realm, await where(page));
}

export async function expectLook(page, realm, locale) {
  assert.equal(await language(page), `${locale} ${DIRECTIONS[locale]}`, await where(page));
  await expectBrand(page, realm);
}

// Where a test stands, for its messages. It is asked for before anybody knows whether there will be a message, so
// it waits for nothing.
export async function where(page) {
  const text = async (selector) => (await page.locator(selector).allInnerTexts().catch(() => []))[0] ?? '–';
  return `at ${path(page)} “${await text('h1')}” errors: ${(await text('#errors')).replace(/\s+/g, ' ')}`;
}

export async function expectPath(page, wanted) {
  const right = wanted instanceof RegExp ? wanted.test(path(page)) : path(page) === wanted;
  assert.ok(right, `expected ${wanted}, but ${await where(page)}`);
}

export const field = (page, name) => page.locator(`main [name="${name}"]:visible`).first();
const formOf = (page, name) => page.locator('main form').filter({ has: page.locator(`[name="${name}"]`) }).first();

// Presses the button that sends the form with this field.
export function send(page, name) {
  const button = formOf(page, name).locator('button:not([type="button"]):not([formaction]),input[type="submit"]');
  return leading(page, () => button.first().click());
}

// Presses the button of the form with this address.
export function submit(page, action) {
  const buttons = page.locator(`main form[action="${action}"] button:not([type="button"])`);
  return leading(page, () => buttons.first().click());
}

export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}

// Types a new password, twice where the page asks twice.
export async function fillNewPassword(page, password) {
  await field(page, 'new_password').fill(password);
  if (await field(page, 'confirm_password').count()) await field(page, 'confirm_password').fill(password);
}

export async function expectRefused(page, status) {
  assert.equal(status, 422, `refused input is answered with 422; ${await where(page)}`);
  assert.ok(await page.locator('#errors').isVisible(), `no #errors ${await where(page)}`);
}

// Nobody touches a device meanwhile: it would answer what the list of names asks, and sign in by itself.
export async function trySignIn(page, { username, password, realm }) {
  await page.touched?.(false);
  await go(page, `/sign-in?realm=${realm}`);
  await fill(page, { username, password });
  const status = await send(page, 'password');
  await page.touched?.(true);
  return status;
}

export async function signIn(page, user) {
  const status = await trySignIn(page, user);
  assert.equal(status, 200, await where(page));
  assert.ok(await isSignedIn(page), `not signed in; ${await where(page)}`);
}

export async function isSignedIn(page) {
  const status = await go(page, '/account');
  assert.equal(status, 200, await where(page));
  // Somebody with too little registered is asked for it first.
  return path(page) === '/account' || path(page).startsWith('/register');
}

export async function signOut(page) {
  const form = page.locator('form[action^="/sign-out"]').first();
  const button = form.locator('button').first();
  if (!(await button.isVisible())) await page.locator('details:has(form[action^="/sign-out"]) > summary').click();
  return leading(page, () => button.click());
}

// Chooses a language in the picker, which is a <details> with one form.
export async function chooseLanguage(page, tag) {
  const button = page.locator(`form[action^="/language"] [name="lang"][value="${tag}"]`).first();
  if (!(await button.isVisible())) await page.locator('details:has(form[action^="/language"]) > summary').click();
  return leading(page, () => button.click());
}

export const language = (page) => page.locator('html').evaluate((html) => `${html.lang} ${html.dir}`);

export async function pick(page, name, value) {
  const choice = page.locator(`main [name="${name}"][value="${value}"]`).first();
  // A choice is a radio button, or a button that sends at once.
  if (await choice.evaluate((element) => element.localName === 'button')) return leading(page, () => choice.click());
  await choice.check();
  return send(page, name);
}

// Whoever begins again within the hour is checked first: a script passes by itself, without one somebody waits.
export async function passCheck(page) {
  if (!['/forgot', '/unlock'].includes(path(page))) return;
  if (page.scripted) {
    await page.waitForURL(/\/(forgot|unlock)\/[a-z]/);
    return;
  }
  await pause(1000 * Number(await page.locator('[data-waiting]').getAttribute('data-seconds')));
  assert.equal(await send(page, 'solution'), 200, await where(page));
}

// From /forgot to the page after the name.
export async function startReset(page, { username, realm }) {
  await go(page, `/forgot?realm=${realm}`);
  await fill(page, { username });
  assert.equal(await send(page, 'username'), 200, await where(page));
  await passCheck(page);
  if (path(page) === '/forgot/purpose') await pick(page, 'purpose', 'reset');
}

// Chooses how to prove who one is, where there is a choice; `phone` is the full number that some ways ask for.
export async function chooseMethod(page, method, phone) {
  if (!path(page).endsWith('/method')) return 200;
  const choice = page.locator(`main [name="method"][value="${method}"]`);
  if (!(await choice.isChecked())) await choice.check();
  if (phone !== undefined) await fill(page, { phone });
  return send(page, 'method');
}

// From /forgot to the page that asks for a code by mail, over the steps in between where they are offered.
export async function askForCode(page, user) {
  await startReset(page, user);
  assert.equal(await chooseMethod(page, 'mail'), 200, await where(page));
  await expectPath(page, '/forgot/code');
}

export async function enterCode(page, code) {
  await fill(page, { code });
  return send(page, 'code');
}

// Asks for a code and proves it with what arrived; ends where the new password is set.
export async function proveByMail(page, user) {
  const known = new Set(await codes(page, user.realm));
  await askForCode(page, user);
  const code = await latestCode(page, user.realm, known);
  assert.equal(await enterCode(page, code), 200, await where(page));
  await expectPath(page, '/forgot/password');
  return code;
}

export async function setNewPassword(page, password) {
  await fillNewPassword(page, password);
  assert.equal(await send(page, 'new_password'), 200, await where(page));
  await expectPath(page, '/forgot/done');
}

// The whole way of somebody who has forgotten the password, until they are signed in with a new one; `look` is
// called on every page. Answers the code that came by mail.
export async function forgetPassword(page, user, password, look) {
  await go(page, `/sign-in?realm=${user.realm}`);
  await look();
  await leading(page, () => page.locator('main a[href^="/forgot"]').first().click());
  await look();
  const code = await proveByMail(page, user);
  await look();
  await setNewPassword(page, password);
  await look();
  await expectRefused(page, await trySignIn(page, user));
  await signIn(page, { ...user, password });
  await look();
  return code;
}
