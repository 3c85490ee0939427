// What a script adds to the box of a new password.
import assert from 'node:assert/strict';
import { scene } from './kit.mjs';
import { CONTOSO, expectPath, field, fill, go, send, signIn, where } from './steps.mjs';

const met = (page) => page.locator('[data-rules] li.met').count();
const live = (page) => page.locator('[data-rules] [data-rule]').count();

async function toThePage(open, demo, options) {
  const page = await open(options);
  const alex = demo.user(CONTOSO, 'alex');
  await signIn(page, alex);
  await go(page, '/password');
  return { page, alex };
}

// The meter's answer to what is typed.
async function typed(page, password) {
  const answer = page.waitForResponse((response) => response.url().endsWith('/password/score'));
  await field(page, 'new_password').fill(password);
  assert.equal((await answer).status(), 200);
  await page.locator('.strength').waitFor({ state: 'visible' });
  return page.locator('.strength').innerText();
}

scene('rules are ticked while typing, and the meter says how strong it is', async ({ demo, open }) => {
  const { page } = await toThePage(open, demo);
  assert.equal(await met(page), 0);
  assert.match(await typed(page, 'password1'), /Very weak/);
  assert.ok((await met(page)) < (await live(page)), 'too short');
  assert.match(await typed(page, 'violet harbor 1234'), /Strength/);
  assert.equal(await met(page), (await live(page)) - 1, 'a row of four');
  assert.match(await typed(page, 'marble canyon whisper'), /Strong/);
  assert.equal(await met(page), await live(page));
  await field(page, 'new_password').fill('');
  await page.locator('.strength').waitFor({ state: 'hidden' });
  assert.equal(await met(page), 0);
});

scene('a suggested password is shown, keeps every rule and is accepted', async ({ demo, open }) => {
  const { page, alex } = await toThePage(open, demo);
  await page.locator('[data-suggest]').click();
  const suggested = await field(page, 'new_password').inputValue();
  assert.match(suggested, /^(\w{5}-){3}\w{5}$/);
  assert.equal(await field(page, 'new_password').getAttribute('type'), 'text');
  assert.equal(await met(page), await live(page));
  await fill(page, { current_password: alex.password });
  assert.equal(await send(page, 'new_password'), 200, await where(page));
  await expectPath(page, '/account');
});

scene('without a script the rules are a plain list', async ({ demo, open }) => {
  const { page } = await toThePage(open, demo, { javaScript: false });
  assert.ok(await page.locator('.checklist').isVisible());
  assert.equal(await page.locator('[data-suggest]').isVisible(), false);
  assert.equal(await page.locator('.strength').isVisible(), false);
});
