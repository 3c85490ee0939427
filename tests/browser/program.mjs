// Runs the program, each time in a folder of its own: the demo, or a portal with settings and commands.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { alarm, waitFor } from './wait.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = resolve(process.env.LATCHKEY_BIN ?? join(ROOT, 'target/debug/latchkey'));
const START_SECONDS = 60;
const STOP_SECONDS = 10;

// `latchkey demo` with data of its own. Answers what it printed (url, outbox, tenants) and
// { user(realm, name), run(args), log(), stop() }; `run` is a command beside it.
export async function startDemo(settings = {}) {
  const demo = start(['demo', '--format', 'json'], { LATCHKEY_LISTEN: `127.0.0.1:${await freePort()}`, ...settings });
  const printed = await demo.ready(firstObject(demo));
  const user = (realm, name) => {
    const users = printed.tenants.find((tenant) => tenant.realm === realm)?.users ?? [];
    const found = users.find(({ username }) => username === name || username === `${name}@${realm}`);
    assert.ok(found, `the demo printed no ${name} of ${realm}`);
    const full = found.username.includes('@') ? found.username : `${found.username}@${realm}`;
    return { ...found, username: full, realm };
  };
  const data = dirname(printed.outbox);
  const run = (args) => command(args, data, { LATCHKEY_DATA_DIR: data });
  return { ...printed, url: printed.url.replace(/\/$/, ''), user, run, log: demo.log, stop: demo.stop };
}

// The demo prints one JSON object when it is ready, on one line or on several.
async function firstObject({ child, ended }) {
  let text = '';
  const read = new Promise((done) => {
    child.stdout.on('data', (chunk) => {
      text += chunk;
      try {
        done(JSON.parse(text));
      } catch {
        // not all of it is there yet
      }
    });
  });
  const late = alarm(START_SECONDS).then(() => Promise.reject(new Error(`printed no JSON in ${START_SECONDS} s, but: ${text}`)));
  late.catch(() => {});
  return Promise.race([read, late, ended.then((how) => Promise.reject(new Error(how)))]);
}

// `latchkey serve` on a database that `latchkey migrate` made ready, with this text as latchkey.toml. Answers
// { setupLink, run(args, input), log(), stop() }; `run` is a command beside it.
export async function startPortal(settings) {
  const folder = newFolder('portal');
  writeFileSync(join(folder, 'latchkey.toml'), settings);
  const run = (args, input) => command(args, folder, {}, input);
  await run(['migrate']);
  const portal = start(['serve'], {}, folder);
  const setupLink = await portal.ready(waitFor('the link to set up the portal', () => printedLink(portal), START_SECONDS));
  return { setupLink, run, log: portal.log, stop: portal.stop };
}

function printedLink({ child, log }) {
  assert.ok(child.exitCode === null, `ended with ${child.exitCode}`);
  return log().match(/http\S+\/setup\?token=\S+/)?.[0];
}

// Must succeed; answers what it printed.
async function command(args, folder, settings, input = '') {
  const running = promisify(execFile)(PROGRAM, args, { cwd: folder, env: { ...environment(folder), ...settings } });
  running.child.stdin.end(input);
  const fail = ({ message, stdout }) => Promise.reject(new Error(`${message}\n${stdout}`));
  return (await running.catch(fail)).stdout;
}

const newFolder = (name) => mkdtempSync(join(tmpdir(), `latchkey-${name}-`));
const environment = (folder) => ({ PATH: process.env.PATH, HOME: folder, TMPDIR: folder, RUST_BACKTRACE: '1' });

// Answers { child, ended, log(), ready(promise), stop() }: `ended` tells how it ended, `log` what it wrote to
// stderr, `ready` waits and stops what does not get that far. Its folder goes when it stops.
function start(args, settings, folder = newFolder(args[0])) {
  const logFile = join(folder, 'log');
  const output = openSync(logFile, 'w');
  const child = spawn(PROGRAM, args, {
    cwd: folder,
    env: { ...environment(folder), ...settings },
    stdio: ['ignore', 'pipe', output],
  });
  closeSync(output);
  const ended = new Promise((done) => {
    child.once('exit', (code, signal) => done(`ended with ${signal ?? code}`));
    child.once('error', (error) => done(`did not start: ${error.message}`));
  });
  const log = () => readFileSync(logFile, 'utf8');
  const stop = async () => {
    child.kill('SIGTERM');
    const late = await Promise.race([ended.then(() => false), alarm(STOP_SECONDS).then(() => true)]);
    if (late) child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    assert.ok(!late, `latchkey ${args[0]} did not stop within ${STOP_SECONDS} s of SIGTERM`);
  };
  const ready = (promise) => promise.catch(async (error) => {
    const said = log();
    await stop();
    throw new Error(`${PROGRAM} ${args[0]}: ${error.message}\n${said.slice(-3000)}`);
  });
  return { child, ended, log, ready, stop };
}

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
