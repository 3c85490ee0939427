// Two gates in every pair of methods.
import assert from 'node:assert/strict';
import { plugIn, setUp } from './device.mjs';
import { scene } from './kit.mjs';
import { codes } from './mail.mjs';
import { registerRecoveryCodes } from './registering.mjs';
import {
  CONTOSO, chooseMethod, expectPath, go, path, signIn, signOut, startReset, where,
} from './steps.mjs';
import { waitFor } from './wait.mjs';
import { WAYS } from './ways.mjs';

// What the demo has registered for alex.
const SECRETS = {
  authenticator: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  questions: {
    'first-pet': 'Biscuit', 'first-school': 'Oakfield', 'childhood-friend': 'Marigold', 'stuffed-animal': 'Tango',
    'first-trip': 'Zanzibar',
  },
};
const PHONES = { text: '+44 7700 900101', call: '+44 7700 900101', office_call: '+44 20 7946 0101' };
// One account gets ten codes an hour; a round sends four at most.
const ROUNDS_AN_HOUR = 2;

// A text and a call go to the same phone, which passes one gate.
const onePhone = (pair) => pair.every((method) => ['text', 'call'].includes(method));

// All pairs of an even number of methods, in rounds that use each once: one stands still, the others go round it.
function rounds(methods) {
  const circle = [...methods];
  return circle.slice(1).map(() => {
    const pairs = circle.slice(0, circle.length / 2).map((method, at) => [method, circle.at(-1 - at)]);
    circle.splice(1, 0, circle.pop());
    return pairs.filter((pair) => !onePhone(pair));
  });
}

// Passkeys need scripts; everything else must do without.
const [withPasskey, plain] = [true, false].map((passkey) => (pair) => pair.includes('passkey') === passkey);
const every = rounds(Object.keys(WAYS));
play([every.flat().filter(withPasskey)], true);
for (let from = 0; from < every.length; from += ROUNDS_AN_HOUR) {
  play(every.slice(from, from + ROUNDS_AN_HOUR).map((pairs) => pairs.filter(plain)), false);
}

// One scene for these rounds.
function play(some, javaScript) {
  const name = some.flat().map((pair) => pair.join(' and ')).join(', ');
  scene(`two gates: ${name}, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open, t }) => {
    const alex = demo.user(CONTOSO, 'alex');
    const page = await open({ javaScript });
    const rules = ['--gates', '2', '--methods', Object.keys(WAYS).join(','), '--proof-of-work', 'false'];
    await demo.run(['policy', 'set', '--tenant', 'contoso', ...rules]);
    const secrets = { ...SECRETS, recovery_code: await registerTheRest(page, alex, javaScript) };
    await waitFor('the new rules', () => asksForTwo(page, alex));
    for (const [later, pairs] of some.entries()) {
      for (const pair of pairs) await t.test(pair.join(' and '), () => passBoth(page, alex, pair, secrets, later));
    }
  });
}

// What the demo leaves to do. Answers the recovery codes.
async function registerTheRest(page, user, javaScript) {
  if (javaScript) await plugIn(page);
  await signIn(page, user);
  if (javaScript) await setUp(page, 'Work laptop');
  const made = await registerRecoveryCodes(page);
  await signOut(page);
  return made;
}

async function asksForTwo(page, user) {
  await startReset(page, user);
  await expectPath(page, '/forgot/method');
  return (await page.locator('main .head').innerText()).includes('1 of 2');
}

async function passBoth(page, user, pair, secrets, later) {
  await startReset(page, user);
  for (const [at, method] of pair.entries()) {
    const known = new Set(await codes(page, CONTOSO));
    await expectPath(page, '/forgot/method');
    assert.equal(await page.locator(`main [name="method"][value="${pair[0]}"]`).count(), at === 0 ? 1 : 0, 'one that passed is not offered again');
    assert.equal(await chooseMethod(page, method, PHONES[method]), 200, await where(page));
    assert.equal(await WAYS[method](page, secrets[method], known, later), 200, `${method} ${await where(page)}`);
    // One proof is not enough: the page of the new password leads back.
    if (at === 0) {
      await go(page, '/forgot/password');
      assert.notEqual(path(page), '/forgot/password');
    }
  }
  await expectPath(page, '/forgot/password');
}
