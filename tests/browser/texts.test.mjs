// Texts on their way through real gateways: Kannel with its test network, and a gateway that is out of order at first.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { sceneOn } from './kit.mjs';
import { codes } from './mail.mjs';
import { freePort, startPortal } from './program.mjs';
import { registerPhone } from './registering.mjs';
import { kannel } from './services.mjs';
import {
  CONTOSO, NEW_PASSWORD, chooseMethod, expectPath, go, setNewPassword, signIn, signOut, startReset, trySignIn, where,
} from './steps.mjs';
import { waitFor } from './wait.mjs';
import { WAYS } from './ways.mjs';

const ALEX = { username: `alex@${CONTOSO}`, password: 'Lantern orchard bicycle 81', realm: CONTOSO };
const MOBILE = '+447700900777';

const settings = (port, gateway) => `
listen = "127.0.0.1:${port}"
public_url = "http://portal.localhost:${port}"

[text]
url = "${gateway.url}"
`;

// A portal with one organization whose people get back in by text.
async function portalWith(gateway) {
  const port = await freePort();
  const portal = await startPortal(settings(port, gateway));
  const { run } = portal;
  await run(['tenant', 'create', 'contoso', '--name', 'Contoso', '--realm', CONTOSO]);
  await run(['policy', 'set', '--tenant', 'contoso', '--methods', 'text']);
  await run(['user', 'create', ALEX.username, '--display-name', 'Alex', '--password-stdin'], `${ALEX.password}\n`);
  return { ...portal, url: `http://portal.localhost:${port}`, messages: gateway.messages };
}

// Registers the phone and gets back in with it.
async function getBackInByText(page) {
  await waitFor('the organization', () => isSetUp(page));
  await trySignIn(page, ALEX);
  await expectPath(page, '/register');
  await registerPhone(page, '/register/phone', MOBILE, 'text');
  await signOut(page);
  const known = new Set(await codes(page, CONTOSO));
  await startReset(page, ALEX);
  assert.equal(await chooseMethod(page, 'text', MOBILE), 200, await where(page));
  await expectPath(page, '/forgot/code');
  assert.equal(await WAYS.text(page, undefined, known), 200, await where(page));
  await setNewPassword(page, NEW_PASSWORD);
  await signIn(page, { ...ALEX, password: NEW_PASSWORD });
}

// The running portal looks every other second for what the command line made.
async function isSetUp(page) {
  await go(page, `/sign-in?realm=${CONTOSO}`);
  return (await page.locator('main [name="username"]').count()) > 0;
}

sceneOn(() => portalWith(kannel()), 'a text through Kannel leads back in', async ({ open }) => {
  await getBackInByText(await open());
});

// Answers each number's messages: at its first tries it is out of order.
async function unreliableGateway() {
  const [taken, tries] = [[], new Map()];
  const server = createServer((request, response) => {
    const fields = new URL(request.url, 'http://gateway').searchParams;
    const id = fields.get('id');
    tries.set(id, (tries.get(id) ?? 0) + 1);
    if (tries.get(id) > REFUSALS) taken.push({ text: fields.get('text'), links: [] });
    response.writeHead(tries.get(id) > REFUSALS ? 200 : 503).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}/send?to={to}&text={text}&id={id}`;
  return { url, messages: () => taken, tries, stop: () => server.close() };
}

const REFUSALS = 2;
let gateway;

async function portalWithUnreliableGateway() {
  gateway = await unreliableGateway();
  const portal = await portalWith(gateway);
  return { ...portal, stop: () => portal.stop().finally(gateway.stop) };
}

sceneOn(portalWithUnreliableGateway, 'a gateway that fails twice delivers the text at the third try', async ({ open }) => {
  await getBackInByText(await open());
  assert.deepEqual([...gateway.tries.values()], [3, 3]);
});
