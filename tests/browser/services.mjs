// The database server, the mail server and the gateway for texts that tests/services/up started.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openMaildir } from './maildir.mjs';

// Without the services a test fails: one that is left out proves nothing.
function given(name) {
  const value = process.env[`LATCHKEY_TEST_${name}`];
  assert.ok(value, `LATCHKEY_TEST_${name} is not set; bin/test browser starts the services, as does tests/services/up`);
  return value;
}

// The authority that vouches for both.
export const authority = () => given('CA');

// A database of its own: { url, ask(query), drop() }. `ask` answers what psql prints.
export async function newDatabase() {
  const server = given('POSTGRES_URL');
  const name = `browser_${randomBytes(8).toString('hex')}`;
  await psql(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, ask: (query) => psql(url.href, query), drop: () => psql(server, `drop database ${name} with (force)`) };
}

async function psql(url, query) {
  const { stdout } = await promisify(execFile)('psql', ['-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', url, '-c', query]);
  return stdout.trim();
}

// { url, messages(), refuseOnce(address), refusals(address) }: what arrives from now on, a temporary error for the
// next mail to an address, and what the server's log says from now on about refusals.
export function mailServer() {
  const [faults, log] = [given('SMTP_FAULTS'), given('SMTP_LOG')];
  const began = statSync(log).size;
  const lines = () => readFileSync(log).subarray(began).toString().split('\n');
  return {
    // The portal would do without TLS on its own machine; this server lets nobody sign in without it.
    url: `${given('SMTP_URL')}?tls=starttls`,
    messages: openMaildir(given('SMTP_MAILDIR')),
    refuseOnce: (address) => writeFileSync(join(faults, 'greylist_once'), address),
    refusals: (address) => lines().filter((line) => line.includes(`rejected RCPT <${address}>`)),
  };
}

// { url, messages() }: Kannel, and what has arrived since at the network behind it.
export function kannel() {
  const log = given('SMSC_LOG');
  const began = statSync(log).size;
  const lines = () => readFileSync(log).subarray(began).toString().split('\n');
  return {
    url: `${given('KANNEL_URL')}&to={to}&text={text}&charset=UTF-8&coding={coding}`,
    messages: () => lines().map((text) => ({ text, links: [] })),
  };
}
