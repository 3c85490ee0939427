// The first evening of an administrator: an empty installation becomes a branded portal with rules, two imported users
// and a finished reset, all of it in a browser and nothing on the command line.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sceneOn } from './kit.mjs';
import { message } from './mail.mjs';
import { openOutbox } from './maildir.mjs';
import { freePort, startPortal } from './program.mjs';
import {
  CONTOSO, NEW_PASSWORD, expectPath, field, fill, fillNewPassword, go, leading, path, proveByMail, reload, send, setNewPassword,
  signIn, submit, where,
} from './steps.mjs';
import { waitFor } from './wait.mjs';

const ROBIN = { username: `robin@${CONTOSO}`, password: 'Copper teapot windmill 64', realm: CONTOSO };
const ALEX = { username: `alex@${CONTOSO}`, password: NEW_PASSWORD, realm: CONTOSO };
const LOGO = fileURLToPath(new URL('../../static/demo/contoso-logo.png', import.meta.url));
const ACCENT = '#0b7a4b';
const USERS = [
  'user_name,display_name,work_mail,private_mail',
  `alex,Alex Example,alex@${CONTOSO},alex@home.example`,
  `sam,Sam Example,sam@${CONTOSO},sam@home.example`,
].join('\n');

// A portal with nothing in it, which writes its mails into a folder.
async function emptyInstallation() {
  const [data, port] = [mkdtempSync(join(tmpdir(), 'latchkey-evening-')), await freePort()];
  const settings = [
    `listen = "127.0.0.1:${port}"`,
    `public_url = "http://portal.localhost:${port}"`,
    `data_dir = "${data}"`,
    '',
  ].join('\n');
  const own = await startPortal(settings);
  const stop = () => own.stop().finally(() => rmSync(data, { recursive: true, force: true }));
  return { ...own, url: new URL(own.setupLink).origin, messages: openOutbox(join(data, 'outbox')), stop };
}

const textOf = (page, selector) => page.locator(selector).first().innerText();
const state = async (page, step) => {
  assert.equal(await go(page, '/admin/start'), 200, await where(page));
  return textOf(page, `#${step} .tag`);
};

async function setUp(page) {
  assert.equal(await leading(page, () => page.goto(page.portal.setupLink)), 200);
  const [username] = ROBIN.username.split('@');
  await fill(page, { organization: 'Contoso', realm: CONTOSO, username, mail: 'robin@home.example' });
  await fillNewPassword(page, ROBIN.password);
  assert.equal(await send(page, 'organization'), 200, await where(page));
  await expectPath(page, '/setup/done');
  await leading(page, () => page.locator('main a[href^="/sign-in"]').click());
  await fill(page, { username: ROBIN.username, password: ROBIN.password });
  assert.equal(await send(page, 'password'), 200, await where(page));
  // Whoever has too little registered is asked for it first, and may put it off.
  if (path(page) === '/register') await submit(page, '/register/later');
  await expectPath(page, '/admin/start');
}

async function testMail(page) {
  assert.equal(await state(page, 'mail'), 'To do');
  assert.equal(await submit(page, '/admin/start/mail'), 200, await where(page));
  await message(page, 'the test mail', (text) => text.includes('<robin@home.example>') && text.includes('this is a test'));
  await waitFor('that the mail left', async () => (await reload(page), (await textOf(page, '#mail .tag')) === 'Done'));
}

async function brand(page) {
  assert.equal(await go(page, '/admin/brand'), 200, await where(page));
  await fill(page, { accent: ACCENT, help_desk_mail: `help@${CONTOSO}` });
  assert.equal(await send(page, 'accent'), 200, await where(page));
  await page.locator('main input[type="file"][name="logo"]').first().setInputFiles(LOGO);
  assert.equal(await send(page, 'logo'), 200, await where(page));
  await leading(page, () => page.locator('main a[href="/admin/brand/publish"]').click());
  await fill(page, { reason: 'The first evening' });
  assert.equal(await submit(page, '/admin/brand/publish'), 200, await where(page));
  assert.equal(await state(page, 'brand'), 'Done');
  assert.equal(await state(page, 'help_desk'), 'Done');
  assert.ok(await page.locator('header img.logo').isVisible(), 'the logo stands on the page');
}

async function policy(page) {
  assert.equal(await go(page, '/admin/policy'), 200, await where(page));
  await leading(page, () => page.locator('main a[href*="preset="]').first().click());
  assert.equal(await submit(page, '/admin/policy'), 200, await where(page));
  await expectPath(page, '/admin/policy/confirm');
  assert.equal(await submit(page, '/admin/policy/confirm'), 200, await where(page));
  assert.equal(await state(page, 'policy'), 'Done');
}

async function importUsers(page) {
  assert.equal(await go(page, '/admin/import'), 200, await where(page));
  const file = { name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(USERS) };
  await page.locator('main input[name="file"]').setInputFiles(file);
  assert.equal(await send(page, 'file'), 200, await where(page));
  const place = path(page);
  assert.equal(await submit(page, `${place}/check`), 200, await where(page));
  await ready(page, place, 'run');
  assert.equal(await submit(page, `${place}/run`), 200, await where(page));
  await ready(page, place, 'undo');
  assert.equal(await state(page, 'pilot'), 'Done');
}

// The page of an import offers the next action when the worker is through; it looks again by itself meanwhile.
const ready = (page, place, action) => waitFor(`${action} at ${place}`, async () => {
  assert.equal(await go(page, place), 200, await where(page));
  return (await page.locator(`main form[action="${place}/${action}"]`).count()) === 1;
});

async function settings(page) {
  assert.equal(await go(page, '/admin/settings'), 200, await where(page));
  await fill(page, { name: 'Contoso Works', time_zone: 'Europe/Vienna' });
  assert.equal(await send(page, 'time_zone'), 200, await where(page));
  await expectPath(page, '/admin/settings');
  assert.equal(await field(page, 'name').inputValue(), 'Contoso Works');
}

// In a browser of their own: somebody who never had a password sets one by the code that comes by mail.
async function resetAs(user, page) {
  await proveByMail(page, user);
  await setNewPassword(page, user.password);
  await signIn(page, user);
}

for (const javaScript of [true, false]) {
  sceneOn(emptyInstallation, `an empty installation is ready within an evening, scripts ${javaScript ? 'on' : 'off'}`, async ({ open }) => {
    const page = await open({ javaScript });
    await setUp(page);
    await settings(page);
    await testMail(page);
    await brand(page);
    await policy(page);
    await importUsers(page);
    assert.equal(await state(page, 'trial'), 'To do');
    await resetAs(ALEX, await open({ javaScript }));
    assert.equal(await state(page, 'trial'), 'Done');
    assert.equal(await go(page, '/admin'), 200, await where(page));
    assert.match(await textOf(page, '#news tbody'), /Password reset/);
  });
}
