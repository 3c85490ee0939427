// What people register to get back in, and what is asked of them when they sign in.
import assert from 'node:assert/strict';
import { scene } from './kit.mjs';
import { codes } from './mail.mjs';
import { registerApp, registerMail, registerPhone, registerQuestions, registerRecoveryCodes } from './registering.mjs';
import {
  CONTOSO, NEW_PASSWORD, chooseMethod, expectPath, expectRefused, fill, go, send, setNewPassword, signIn, signOut,
  startReset, submit, trySignIn, where,
} from './steps.mjs';
import { WAYS } from './ways.mjs';

for (const javaScript of [true, false]) {
  const scripts = `scripts ${javaScript ? 'on' : 'off'}`;

  scene(`lee says "Looks good" and is not asked again, ${scripts}`, async ({ demo, open }) => {
    const lee = demo.user(CONTOSO, 'lee');
    const page = await open({ javaScript });
    const before = await codes(page, CONTOSO);
    await trySignIn(page, lee);
    await expectPath(page, '/register/confirm');
    // Another page of the portal leads back here until it is answered.
    await go(page, '/account');
    await expectPath(page, '/register/confirm');
    assert.equal(await submit(page, '/register/confirm'), 200, await where(page));
    await expectPath(page, '/account');
    await signOut(page);
    await trySignIn(page, lee);
    await expectPath(page, '/account');
    assert.deepEqual(await codes(page, CONTOSO), before, 'nothing is sent');
  });

  scene(`lee is reminded tomorrow, ${scripts}`, async ({ demo, open }) => {
    const lee = demo.user(CONTOSO, 'lee');
    const page = await open({ javaScript });
    await trySignIn(page, lee);
    assert.equal(await submit(page, '/register/confirm/later'), 200, await where(page));
    await expectPath(page, '/account');
    await signOut(page);
    await signIn(page, lee);
  });

  scene(`sam is asked to register, puts it off, and registers a mail address, ${scripts}`, async ({ demo, open }) => {
    const sam = demo.user(CONTOSO, 'sam');
    const page = await open({ javaScript });
    await trySignIn(page, sam);
    await expectPath(page, '/register');
    assert.equal(await submit(page, '/register/later'), 200, await where(page));
    await expectPath(page, '/account');
    await go(page, '/register/mail');
    await fill(page, { address: 'nothing like an address' });
    await expectRefused(page, await send(page, 'address'));
    await fill(page, { address: `sam@${CONTOSO}` });
    await expectRefused(page, await send(page, 'address'));
    await registerMail(page, 'sam.private@mail.example');
    await go(page, '/register');
    assert.match(await page.locator('main').innerText(), /s•••@m•••\.example/);
  });
}

const MOBILE = '+447700900777';
const OFFICE = '+441632960123';

// Each method: how sam registers it, which answers what it is proved with, and the phone it uses.
const METHODS = {
  mail: { register: (page) => registerMail(page, 'sam.private@mail.example') },
  text: { phone: MOBILE, register: (page) => registerPhone(page, '/register/phone', '07700 900777', 'text') },
  call: { phone: MOBILE, register: (page) => registerPhone(page, '/register/phone', MOBILE, 'call') },
  office_call: { phone: OFFICE, register: (page) => registerPhone(page, '/register/office-phone', OFFICE) },
  // The code of now was used to register: the next one is on its way.
  authenticator: { register: registerApp, later: 1 },
  recovery_code: { register: registerRecoveryCodes },
  questions: { register: registerQuestions },
};

for (const javaScript of [true, false]) {
  scene(`sam registers every way and gets back in with each, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open, t }) => {
    const sam = demo.user(CONTOSO, 'sam');
    const page = await open({ javaScript });
    // More resets of one account in an hour than waiting is enough for.
    await demo.run(['policy', 'set', '--tenant', 'contoso', '--proof-of-work', 'false']);
    for (const [method, way] of Object.entries(METHODS)) {
      await t.test(method, () => registerAndGetBackIn(page, sam, method, way));
      await signOut(page);
    }
  }, { minutes: 12 });
}

// Leaves the user signed in with a new password.
async function registerAndGetBackIn(page, user, method, { phone, register, later }) {
  await trySignIn(page, user);
  const proof = await register(page);
  await go(page, '/account');
  await expectPath(page, '/account');
  await signOut(page);
  const known = new Set(await codes(page, CONTOSO));
  await startReset(page, user);
  assert.equal(await chooseMethod(page, method, phone), 200, await where(page));
  await expectPath(page, method === 'questions' ? '/forgot/questions' : '/forgot/code');
  assert.equal(await WAYS[method](page, proof, known, later), 200, await where(page));
  await expectPath(page, '/forgot/password');
  user.password = `${NEW_PASSWORD} by ${method}`;
  await setNewPassword(page, user.password);
  await signIn(page, user);
}
