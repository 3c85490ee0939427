// Whole ways through the portal, as people go them, against the demo.
import assert from 'node:assert/strict';
import { scene } from './kit.mjs';
import { codes, latestCode, message, reportLink } from './mail.mjs';
import {
  CONTOSO, FABRIKAM, NEW_PASSWORD, askForCode, chooseLanguage, chooseMethod, enterCode, expectBrand, expectLook, expectOwnBrand,
  expectPath, expectRefused, field, fill, fillNewPassword, forgetPassword, go, goBack, isSignedIn, language, leading, path,
  proveByMail, reload, send, setNewPassword, signIn, signOut, trySignIn, where,
} from './steps.mjs';

for (const realm of [CONTOSO, FABRIKAM]) {
  for (const locale of ['en', 'ar']) {
    for (const javaScript of [true, false]) {
      scene(`alex of ${realm} forgets the password, ${locale}, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open }) => {
        const alex = demo.user(realm, 'alex');
        const page = await open({ locale, javaScript });
        const code = await forgetPassword(page, alex, NEW_PASSWORD, () => expectLook(page, realm, locale));
        const mail = await message(page, 'the mail', (text) => text.includes(code));
        expectOwnBrand(mail.text, realm);
      });
    }
  }
}

scene('each tenant has a look of its own', async ({ open }) => {
  const looks = [];
  for (const realm of [CONTOSO, FABRIKAM]) {
    const page = await open();
    await go(page, `/sign-in?realm=${realm}`);
    await expectBrand(page, realm);
    const button = page.locator('main form:has([name="password"]) button:not([type="button"])').first();
    const logo = page.locator('header img, header svg').first();
    assert.ok(await logo.isVisible(), 'a logo');
    looks.push({
      colour: await button.evaluate((element) => getComputedStyle(element).backgroundColor),
      logo: await logo.evaluate((element) => element.currentSrc || element.outerHTML),
    });
  }
  assert.notEqual(looks[0].colour, looks[1].colour);
  assert.notEqual(looks[0].logo, looks[1].logo);
});

scene('without a language of the reader, each tenant speaks its own', async ({ open }) => {
  for (const [realm, spoken] of [[CONTOSO, 'en ltr'], [FABRIKAM, 'ar rtl']]) {
    // Klingon: a language that no portal has.
    const page = await open({ locale: 'tlh' });
    await go(page, `/sign-in?realm=${realm}`);
    assert.equal(await language(page), spoken);
  }
});

for (const javaScript of [true, false]) {
  scene(`alex is locked out by strangers and unlocks the account, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open }) => {
    const alex = demo.user(CONTOSO, 'alex');
    const page = await open({ javaScript });
    for (let guess = 0; guess < 10; guess += 1) await trySignIn(page, { ...alex, password: `a wrong password ${guess}` });
    assert.equal(await trySignIn(page, alex), 429, 'the right password as well');
    await leading(page, () => page.locator('main a[href="/unlock"]').click());
    const known = new Set(await codes(page, CONTOSO));
    await fill(page, { username: alex.username });
    await send(page, 'username');
    await chooseMethod(page, 'mail');
    await expectPath(page, '/unlock/code');
    await enterCode(page, await latestCode(page, CONTOSO, known));
    await expectPath(page, '/unlock/done');
    await signIn(page, alex);
    await message(page, 'the notice', (text) => text.includes('It was unlocked'));
  });

  scene(`a wrong password is refused, the right one accepted, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open }) => {
    const alex = demo.user(CONTOSO, 'alex');
    const page = await open({ javaScript });
    assert.equal(await go(page, '/account'), 200);
    await expectPath(page, '/sign-in');
    await expectRefused(page, await trySignIn(page, { ...alex, password: 'not the password' }));
    assert.match(await page.title(), /^Error: /);
    assert.equal(await field(page, 'username').inputValue(), alex.username);
    assert.equal(await field(page, 'password').inputValue(), '');
    await expectRefused(page, await trySignIn(page, { ...alex, username: '', password: '' }));
    await signIn(page, alex);
    await signOut(page);
    assert.equal(await isSignedIn(page), false);
  });
}

scene('after signing in one is where one wanted to go', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  await go(page, `/sign-in?realm=${CONTOSO}`);
  await go(page, '/password');
  await expectPath(page, '/sign-in');
  await fill(page, { username: alex.username, password: alex.password });
  await send(page, 'password');
  await expectPath(page, '/password');
  const stranger = await open();
  await go(stranger, `/sign-in?realm=${CONTOSO}&next=https://elsewhere.example/`);
  await fill(stranger, { username: alex.username, password: alex.password });
  await send(stranger, 'password');
  assert.equal(new URL(stranger.url()).origin, new URL(stranger.home).origin);
});

for (const javaScript of [true, false]) {
  scene(`a changed password ends the other sessions only, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open }) => {
    const alex = demo.user(CONTOSO, 'alex');
    const [here, there] = [await open({ javaScript }), await open({ javaScript })];
    await signIn(here, alex);
    await signIn(there, alex);
    await go(here, '/password');
    await fill(here, { current_password: 'not the password' });
    await fillNewPassword(here, NEW_PASSWORD);
    await expectRefused(here, await send(here, 'new_password'));
    await fill(here, { current_password: alex.password });
    await fillNewPassword(here, 'short');
    await expectRefused(here, await send(here, 'new_password'));
    await fill(here, { current_password: alex.password });
    await fillNewPassword(here, NEW_PASSWORD);
    assert.equal(await send(here, 'new_password'), 200, await where(here));
    assert.equal(await isSignedIn(here), true);
    assert.equal(await isSignedIn(there), false);
    await expectRefused(there, await trySignIn(there, alex));
    await signIn(there, { ...alex, password: NEW_PASSWORD });
  });
}

scene('a session is ended from the list of sessions', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const [here, there] = [await open(), await open()];
  await signIn(there, alex);
  await signIn(here, alex);
  assert.equal(await go(here, '/account/sessions'), 200);
  const ends = here.locator('main form[action^="/account/sessions/end"] button');
  assert.ok((await ends.count()) >= 1, 'nothing to end');
  // Ends one after the other until only this one is left; which is which is not the test's business.
  for (let left = await ends.count(); left > 0 && (await ends.count()) > 0; left -= 1) {
    await leading(here, () => ends.first().click());
    if (path(here) !== '/account/sessions') break;
    if (!(await isSignedIn(there))) break;
    await go(here, '/account/sessions');
  }
  assert.equal(await isSignedIn(there), false);
});

scene('a reset ends every session', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const [signed, forgetful] = [await open(), await open()];
  await signIn(signed, alex);
  await proveByMail(forgetful, alex);
  await setNewPassword(forgetful, NEW_PASSWORD);
  assert.equal(await isSignedIn(signed), false);
  assert.equal(await isSignedIn(forgetful), false, 'a reset signs nobody in');
});

for (const javaScript of [true, false]) {
  scene(`the language picker keeps the step, scripts ${javaScript ? 'on' : 'off'}`, async ({ demo, open }) => {
    const alex = demo.user(CONTOSO, 'alex');
    const page = await open({ javaScript });
    const known = new Set(await codes(page, CONTOSO));
    await askForCode(page, alex);
    const code = await latestCode(page, CONTOSO, known);
    for (const [tag, spoken] of [['de', 'de ltr'], ['ar', 'ar rtl'], ['ja', 'ja ltr']]) {
      await chooseLanguage(page, tag);
      await expectPath(page, '/forgot/code');
      assert.equal(await language(page), spoken);
    }
    assert.equal(await enterCode(page, code), 200, await where(page));
    await expectPath(page, '/forgot/password');
    assert.equal(await language(page), 'ja ltr');
    assert.deepEqual((await codes(page, CONTOSO)).filter((seen) => !known.has(seen)), [], 'a second code was sent');
  });
}

scene('a code may be typed as people type it; a wrong one costs a try, not the flow', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open({ javaScript: false });
  const known = new Set(await codes(page, CONTOSO));
  await askForCode(page, alex);
  const code = await latestCode(page, CONTOSO, known);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  await expectRefused(page, await enterCode(page, wrong));
  await expectPath(page, '/forgot/code');
  await expectRefused(page, await enterCode(page, ''));
  const arabic = [...code].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
  assert.equal(await enterCode(page, ` ${arabic.slice(0, 3)} ${arabic.slice(3)} `), 200, await where(page));
  await expectPath(page, '/forgot/password');
});

scene('steps cannot be skipped, and refreshing sends nothing', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  for (const step of ['/forgot/code', '/forgot/password', '/forgot/done']) {
    assert.ok((await go(page, step)) < 400, await where(page));
    await expectPath(page, /^\/forgot(\/expired)?$/);
  }
  const known = new Set(await codes(page, CONTOSO));
  await askForCode(page, alex);
  await go(page, '/forgot/password');
  assert.equal(await field(page, 'new_password').count(), 0, await where(page));
  await go(page, '/forgot/code');
  await latestCode(page, CONTOSO, known);
  assert.equal(await reload(page), 200);
  assert.equal(await reload(page), 200);
  await expectPath(page, '/forgot/code');
  await page.waitForTimeout(1500);
  assert.deepEqual((await codes(page, CONTOSO)).filter((seen) => !known.has(seen)), [], 'refreshing sent a code');
});

scene('going back never ends in an error or in a second change', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  const code = await proveByMail(page, alex);
  // Back over a passed gate, and the old code once more: on to where one was.
  await goBack(page);
  if (await field(page, 'code').count()) await enterCode(page, code);
  await expectPath(page, /^\/forgot\//);
  await go(page, '/forgot/password');
  await expectPath(page, '/forgot/password');
  await fillNewPassword(page, 'short');
  await expectRefused(page, await send(page, 'new_password'));
  await setNewPassword(page, NEW_PASSWORD);
  assert.equal(await reload(page), 200, await where(page));
  await goBack(page);
  if (await field(page, 'new_password').count()) {
    await fillNewPassword(page, 'Another kite harbour 2727');
    assert.ok((await send(page, 'new_password')) < 500, await where(page));
  }
  await expectPath(page, /^\/(forgot|sign-in)/);
  await signIn(page, { ...alex, password: NEW_PASSWORD });
});

scene('two tabs of one flow end in one change', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const first = await open();
  const known = new Set(await codes(first, CONTOSO));
  await askForCode(first, alex);
  const second = await open({ context: first.context() });
  assert.equal(await go(second, '/forgot/code'), 200);
  const code = await latestCode(first, CONTOSO, known);
  await enterCode(first, code);
  await expectPath(first, '/forgot/password');
  // The other tab still asks for the code: the same answer leads on, not into an error.
  assert.equal(await enterCode(second, code), 200, await where(second));
  await expectPath(second, '/forgot/password');
  await setNewPassword(first, NEW_PASSWORD);
  await fillNewPassword(second, 'Another kite harbour 2727');
  assert.ok((await send(second, 'new_password')) < 500, await where(second));
  await expectPath(second, /^\/forgot/);
  await signIn(first, { ...alex, password: NEW_PASSWORD });
});

scene('an unknown name meets the same pages and never gets further', async ({ demo, open }) => {
  const shapes = [];
  for (const username of [demo.user(CONTOSO, 'alex').username, `nobody@${CONTOSO}`]) {
    const page = await open();
    await askForCode(page, { username, realm: CONTOSO });
    await expectRefused(page, await enterCode(page, '000000'));
    const text = await page.locator('main').innerText();
    // Masked addresses and clock times differ; everything else may not.
    shapes.push(text.replace(/\S*[•*@]\S*/gu, '…').replace(/\d+/g, '0').replace(/\s+/g, ' '));
  }
  assert.equal(shapes[1], shapes[0]);
});

scene('the notice of a change carries a link that only asks', async ({ demo, open }) => {
  const alex = demo.user(CONTOSO, 'alex');
  const page = await open();
  await proveByMail(page, alex);
  await setNewPassword(page, NEW_PASSWORD);
  const notice = await message(page, 'the notice', (text, links) => reportLink({ text, links }));
  const link = new URL(reportLink(notice));
  for (let times = 0; times < 3; times += 1) {
    assert.equal(await go(page, link.pathname), 200, await where(page));
    await expectBrand(page, CONTOSO);
  }
  await signIn(page, { ...alex, password: NEW_PASSWORD });
});

scene('pages that are not there are branded too', async ({ open }) => {
  for (const javaScript of [true, false]) {
    const page = await open({ locale: 'de', javaScript });
    await go(page, `/sign-in?realm=${CONTOSO}`);
    for (const missing of ['/nowhere', '/forgot/nowhere', '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200']) {
      assert.equal(await go(page, missing), 404, await where(page));
      await expectBrand(page, CONTOSO);
      assert.equal(await language(page), 'de ltr');
    }
  }
});

scene('password managers find the page that changes the password', async ({ demo, open }) => {
  const page = await open();
  await signIn(page, demo.user(CONTOSO, 'alex'));
  assert.equal(await go(page, '/.well-known/change-password'), 200);
  await expectPath(page, '/password');
  const tokens = await page.locator('main input').evaluateAll((all) => all.map((input) => input.autocomplete));
  assert.ok(tokens.includes('current-password') && tokens.includes('new-password'), tokens.join());
});
