// A device that keeps passkeys, played by Chromium itself, and the pages that use it.
import assert from 'node:assert/strict';
import { fill, go, leading, where } from './steps.mjs';

export const LIST = '/register/passkey';
export const PASSKEY_FORM = 'main form[data-passkey]';

// A device inside the computer that keeps passkeys and knows its owner; `verify(false)` is somebody else's finger.
export async function plugIn(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
    isUserVerified: true, automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  const verify = (isUserVerified) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  // Somebody touches it whenever it asks, or nobody does.
  page.touched = (enabled) => session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  const credentials = async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
  return { verify, credentials };
}

export const press = (page) => page.locator(`${PASSKEY_FORM} button`).click();

// Sets up a passkey under this name.
export async function setUp(page, name) {
  await go(page, LIST);
  await fill(page, { name });
  assert.equal(await leading(page, () => press(page)), 200, await where(page));
  assert.match(await page.locator('.rows').innerText(), new RegExp(name));
}
