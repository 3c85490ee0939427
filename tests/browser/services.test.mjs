// The portal as an administrator sets it up on the first evening, on PostgreSQL and with a real mail server, which
// tells it at each first code to come again later, as many do with senders they do not know.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keep, newPage, sceneOn } from './kit.mjs';
import { isReportLink, message } from './mail.mjs';
import { freePort, startPortal } from './program.mjs';
import { authority, mailServer, newDatabase } from './services.mjs';
import {
  CONTOSO, FABRIKAM, NEW_PASSWORD, expectLook, expectOwnBrand, expectPath, fill, fillNewPassword, forgetPassword,
  go, leading, send, signIn, where,
} from './steps.mjs';
import { waitFor } from './wait.mjs';

const SENDER = 'no-reply@portal.example';
const OLD_PASSWORD = 'Lantern orchard bicycle 81';
const ROBIN = { username: `robin@${CONTOSO}`, password: 'Copper teapot windmill 64', realm: CONTOSO };
const ORGANIZATIONS = {
  // Set up in the browser. It has no host of its own: links must name its realm.
  [CONTOSO]: { slug: 'contoso', name: 'Contoso Group', accent: '#0f6cbd' },
  [FABRIKAM]: { slug: 'fabrikam', name: 'Fabrikam Works', accent: '#0b7a4b', host: 'fabrikam.localhost' },
};
const WAYS = [
  [CONTOSO, 'en', true],
  [CONTOSO, 'en', false],
  [CONTOSO, 'ar', true],
  [CONTOSO, 'ar', false],
  [FABRIKAM, 'ar', true],
];

const settings = (port, database, mails) => `
listen = "127.0.0.1:${port}"
public_url = "http://portal.localhost:${port}"
database_url = "${database.url}?sslmode=require"
database_ca = "${authority()}"

[mail]
url = "${mails.url}"
from = "Passwords <${SENDER}>"
ca = "${authority()}"
`;

// The portal with both organizations, ready for their people.
async function firstEvening(browser) {
  const [mails, port, database] = [mailServer(), await freePort(), await newDatabase()];
  const own = await startPortal(settings(port, database, mails));
  const stop = () => own.stop().finally(database.drop);
  const portal = { ...own, url: new URL(own.setupLink).origin, messages: mails.messages, database, mails, stop };
  const page = await newPage(browser, portal);
  try {
    await setUpInBrowser(page);
    await setUpByCommands(portal);
    await pagesCarryTheirBrands(page);
    assert.deepEqual(page.problems, []);
  } catch (error) {
    await keep('first evening', [page], portal);
    await stop();
    throw error;
  } finally {
    await page.context().close();
  }
  return portal;
}

async function setUpInBrowser(page) {
  await leading(page, () => page.goto(page.portal.setupLink));
  const { username, password } = ROBIN;
  await fill(page, { organization: 'Contoso', realm: CONTOSO, username: username.split('@')[0], mail: username });
  await fillNewPassword(page, password);
  assert.equal(await send(page, 'organization'), 200, await where(page));
  await signIn(page, ROBIN);
}

async function setUpByCommands({ run }) {
  const { host } = ORGANIZATIONS[FABRIKAM];
  await run(['tenant', 'create', 'fabrikam', '--name', 'Fabrikam', '--realm', FABRIKAM, '--host', host, '--language', 'ar']);
  for (const [realm, { slug, name, accent }] of Object.entries(ORGANIZATIONS)) {
    const logo = fileURLToPath(new URL(`../../static/demo/${slug}-logo.png`, import.meta.url));
    const brand = ['--display-name', name, '--accent', accent, '--logo', logo, '--help-desk-mail', `help@${realm}`];
    await run(['brand', 'set', '--tenant', slug, ...brand]);
  }
  const found = JSON.parse(await run(['doctor', '--format', 'json']));
  assert.deepEqual(found.filter(({ status }) => status !== 'ok'), [], 'latchkey doctor');
}

// The command line changes brands beside the running portal, which looks every other second.
async function pagesCarryTheirBrands(page) {
  for (const [realm, { name }] of Object.entries(ORGANIZATIONS)) {
    const isShown = async () => (await go(page, `/sign-in?realm=${realm}`)) === 200 && (await page.content()).includes(name);
    await waitFor(`the brand of ${realm}`, isShown);
  }
}

let evening;
const shared = async (browser) => ({ ...(await (evening ??= firstEvening(browser))), stop: () => {} });
after(async () => (await evening?.catch(() => {}))?.stop());

async function newUser({ run }, realm, name) {
  const [username, mail] = [`${name}@${realm}`, `${name}@home.${realm}`];
  const person = ['--display-name', 'Alex Example', '--work-mail', username, '--mail', mail];
  await run(['user', 'create', username, ...person, '--password-stdin'], `${OLD_PASSWORD}\n`);
  return { username, password: OLD_PASSWORD, realm, workMail: username, mail };
}

function homeOf(portal, realm) {
  const home = new URL(portal.url);
  home.hostname = ORGANIZATIONS[realm].host ?? home.hostname;
  return home.origin;
}

function expectLetterhead(mail, realm) {
  const { name, accent } = ORGANIZATIONS[realm];
  assert.deepEqual(mail.from, { name, address: SENDER });
  assert.deepEqual(mail.replyTo, [{ name, address: `help@${realm}` }]);
  for (const part of [mail.subject, mail.text, mail.html]) {
    assert.ok(part.includes(name), `no ${name} in: ${part}`);
    expectOwnBrand(part, realm);
  }
  const accents = Object.values(ORGANIZATIONS).map((one) => one.accent);
  assert.deepEqual(accents.filter((one) => mail.html.includes(one)), [accent]);
  const [logo] = mail.attachments;
  assert.equal(logo.mimeType, 'image/png');
  assert.ok(mail.html.includes(`src="cid:${logo.contentId.slice(1, -1)}"`), 'the logo is not shown');
}

// The mail server's own log says that it refused, and the outbox that the mail left at the second try.
async function expectRefusedAtFirst({ mails, database }, address, mail) {
  const said = mails.refusals(address);
  assert.equal(said.length, 1, `the mail server refused ${said.length} times`);
  assert.match(said[0], /X=TLS1\.\d.* A=plain:portal temporarily rejected .*: 451 /);
  const [, id] = mail.messageId.match(/^<([\w-]+)@portal\.example>$/);
  assert.equal(await database.ask(`select tries, outcome from outbox where id = '${id}'`), '2|sent');
}

// Answers the link of “This was not me”.
async function expectNotice(page, realm, address) {
  const isNotice = (text, links) => text.includes(`<${address}>`) && links.some(isReportLink);
  const { mail, links } = await message(page, `the notice to ${address}`, isNotice);
  expectLetterhead(mail, realm);
  const link = links.find(isReportLink);
  assert.ok(mail.text.includes(link), 'the link is not in the plain text');
  return link;
}

// The link leads to the right place in a browser that was never there.
async function expectReportPage(open, link, realm, options) {
  const { origin, pathname, search } = new URL(link);
  const stranger = await open({ ...options, home: origin });
  assert.equal(origin, homeOf(stranger.portal, realm));
  assert.equal(search, ORGANIZATIONS[realm].host ? '' : `?realm=${realm}`);
  assert.equal(await go(stranger, pathname + search), 200, await where(stranger));
  await expectPath(stranger, pathname);
  await expectLook(stranger, realm, options.locale);
  assert.equal(await stranger.locator('main button[name="answer"]').count(), 2, await where(stranger));
}

for (const [realm, locale, javaScript] of WAYS) {
  const scripts = javaScript ? 'on' : 'off';
  const journey = `alex of ${realm} forgets the password on PostgreSQL, ${locale}, scripts ${scripts}`;
  sceneOn(shared, `${journey}, and the mail server refuses at first`, async ({ portal, open }) => {
    const alex = await newUser(portal, realm, `alex-${locale}-${scripts}`);
    const page = await open({ locale, javaScript, home: homeOf(portal, realm) });
    portal.mails.refuseOnce(alex.mail);
    const code = await forgetPassword(page, alex, NEW_PASSWORD, () => expectLook(page, realm, locale));
    const { mail } = await message(page, 'the code', (text) => text.includes(code));
    assert.deepEqual(mail.to.map(({ address }) => address), [alex.mail]);
    assert.match(mail.html, new RegExp(`<html lang="${locale}"`));
    expectLetterhead(mail, realm);
    await expectRefusedAtFirst(portal, alex.mail, mail);
    const link = await expectNotice(page, realm, alex.workMail);
    assert.equal(await expectNotice(page, realm, alex.mail), link);
    await expectReportPage(open, link, realm, { locale, javaScript });
  });
}
