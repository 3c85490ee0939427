// Passkeys with a device that Chromium plays itself.
import assert from 'node:assert/strict';
import { LIST, PASSKEY_FORM, plugIn, press, setUp } from './device.mjs';
import { scene } from './kit.mjs';
import {
  CONTOSO, NEW_PASSWORD, chooseMethod, expectPath, fill, go, isSignedIn, leading, path, send, setNewPassword, signIn,
  signOut, startReset, where,
} from './steps.mjs';

// What the page says instead of going on.
async function told(page) {
  const note = page.locator(`${PASSKEY_FORM} [data-told]`);
  await note.waitFor({ state: 'visible' });
  return note.innerText();
}

scene('a passkey is set up, signs in, and is removed', async ({ demo, open }) => {
  const page = await open();
  const device = await plugIn(page);
  await signIn(page, demo.user(CONTOSO, 'alex'));
  await setUp(page, 'Work laptop');
  const [credential] = await device.credentials();
  assert.equal(`${credential.rpId} ${credential.isResidentCredential}`, 'localhost true');
  await press(page);
  assert.match(await told(page), /already has a passkey/);
  await signOut(page);
  await go(page, `/sign-in?realm=${CONTOSO}`);
  assert.equal(await leading(page, () => press(page)), 200, await where(page));
  assert.notEqual(path(page), '/sign-in', await where(page));
  assert.ok(await isSignedIn(page));
  await go(page, LIST);
  await leading(page, () => page.locator(`form[action="${LIST}/remove"] button`).click());
  await expectPath(page, LIST);
  assert.equal(await page.locator('.rows').count(), 0);
});

scene('whoever cannot use a passkey is told so and may try again', async ({ demo, open }) => {
  const page = await open();
  const device = await plugIn(page);
  await signIn(page, demo.user(CONTOSO, 'alex'));
  await device.verify(false);
  await go(page, LIST);
  await press(page);
  assert.match(await told(page), /Nothing was done/);
  await device.verify(true);
  await setUp(page, 'Second try');
  await signOut(page);
  await go(page, `/sign-in?realm=${CONTOSO}`);
  await device.verify(false);
  await press(page);
  assert.match(await told(page), /Nothing was done/);
  await expectPath(page, '/sign-in');
  await device.verify(true);
  assert.equal(await leading(page, () => press(page)), 200, await where(page));
  assert.ok(await isSignedIn(page));
});

const isQuestion = (request) => request.url().endsWith('/sign-in/passkey/options');

scene('a passkey that is offered in the list ends with the sign-in by a password', async ({ demo, open }) => {
  const page = await open();
  await plugIn(page);
  // The question is still on its way when the form leaves.
  await page.route('**/sign-in/passkey/options', () => {});
  const asked = page.waitForEvent('request', isQuestion);
  const ended = page.waitForEvent('requestfailed', isQuestion);
  await go(page, `/sign-in?realm=${CONTOSO}`);
  await page.mouse.move(5, 5);
  await asked;
  await page.route('**/sign-in', async (route) => {
    await ended;
    await route.continue();
  });
  const { username, password } = demo.user(CONTOSO, 'alex');
  await fill(page, { username, password });
  await send(page, 'password');
  assert.ok(await isSignedIn(page));
});

scene('a passkey opens a gate of a reset', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  await plugIn(page);
  await signIn(page, alex);
  await setUp(page, 'Work laptop');
  await signOut(page);
  await startReset(page, alex);
  await expectPath(page, '/forgot/method');
  await chooseMethod(page, 'passkey');
  await expectPath(page, '/forgot/passkey');
  assert.equal(await leading(page, () => press(page)), 200, await where(page));
  await expectPath(page, '/forgot/password');
  await setNewPassword(page, NEW_PASSWORD);
  await signIn(page, { ...alex, password: NEW_PASSWORD });
});

scene('where there are no scripts or no name, the page says so', async ({ demo, open }) => {
  const page = await open({ javaScript: false });
  await signIn(page, demo.user(CONTOSO, 'alex'));
  await go(page, LIST);
  assert.match(await page.locator('[data-without-passkeys]').innerText(), /Use another way/);
  assert.equal(await page.locator(PASSKEY_FORM).isVisible(), false);
  const plain = await open({ javaScript: false });
  await go(plain, `/sign-in?realm=${CONTOSO}`);
  assert.equal(await plain.locator(PASSKEY_FORM).isVisible(), false);
  const numbered = await open({ home: demo.url.replace('localhost', '127.0.0.1') });
  await signIn(numbered, demo.user(CONTOSO, 'alex'));
  await go(numbered, LIST);
  assert.equal(await numbered.locator('main .note a').getAttribute('href'), `${demo.url}${LIST}`);
});
