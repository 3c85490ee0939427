// How somebody who is signed in registers each way to get back in.
import assert from 'node:assert/strict';
import { codes, latestCode } from './mail.mjs';
import { appCode } from './proofs.mjs';
import { CONTOSO, enterCode, expectPath, fill, go, send, submit, where } from './steps.mjs';

// Types an address, and the code that arrives there.
export async function registerMail(page, address) {
  const known = new Set(await codes(page, CONTOSO));
  await go(page, '/register/mail');
  await fill(page, { address });
  assert.equal(await send(page, 'address'), 200, await where(page));
  await expectPath(page, '/register/mail/code');
  await proveCode(page, known);
}

export async function registerApp(page) {
  await go(page, '/register/authenticator');
  const key = (await page.locator('#key').textContent()).replace(/\s/g, '');
  await enterCode(page, '000000');
  await expectPath(page, '/register/authenticator');
  assert.equal(await enterCode(page, appCode(key)), 200, await where(page));
  await expectPath(page, /^\/register(\/done)?$/);
  return key;
}

export async function registerQuestions(page) {
  await go(page, '/register/questions');
  const chosen = {};
  const count = await page.locator('main select').count();
  for (let n = 1; n <= count; n += 1) {
    const select = page.locator(`main [name="question.${n}"]`);
    const ids = await select.locator('option').evaluateAll((all) => all.map((option) => option.value).filter(Boolean));
    chosen[ids[n]] = `Quiet answer ${'abcdefghij'[n]}${n}`;
    await select.selectOption(ids[n]);
    await page.locator(`main [name="answer.${n}"]`).fill(chosen[ids[n]]);
  }
  assert.equal(await send(page, 'answer.1'), 200, await where(page));
  return chosen;
}

export async function registerRecoveryCodes(page) {
  await go(page, '/register/recovery-codes');
  const made = await page.locator('#codes code').allTextContents();
  assert.equal(made.length, 10);
  assert.equal(await submit(page, '/register/recovery-codes'), 200, await where(page));
  return made;
}

// Types a number, and the code that arrives there; `channel` is text or call, and none for the office.
export async function registerPhone(page, door, number, channel) {
  const known = new Set(await codes(page, CONTOSO));
  await go(page, door);
  await page.locator('main [name="country"]').selectOption('GB');
  await fill(page, { number });
  if (channel) await page.locator(`main [name="channel"][value="${channel}"]`).check();
  assert.equal(await send(page, 'number'), 200, await where(page));
  await expectPath(page, `${door}/code`);
  await proveCode(page, known);
}

async function proveCode(page, known) {
  await enterCode(page, await latestCode(page, CONTOSO, known));
  await expectPath(page, /^\/register(\/done)?$/);
}
