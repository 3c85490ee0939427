// Reads what the portal sent, as a person would in a mail program: where the portal's own `messages` say what arrived,
// or on the demo's page of its outbox.
import assert from 'node:assert/strict';
import { waitFor } from './wait.mjs';

const CODE = /(?<![\p{Nd}#.:+/=-])\p{Nd}{6}(?![\p{Nd}.:-])/gu;
// As a call says it, digit by digit.
const SPOKEN = /\p{Nd}(?:[,،、] ?\p{Nd}){5}/gu;
const ANY_MAIL = 'article,section,li,tr,details,iframe';

// Texts of the messages, and where somebody opens them the addresses of their links.
const texts = (page) => page.portal.messages?.() ?? onOutboxPage(page);
const messages = (page) => page.portal.messages?.() ?? opened(page);

async function onOutboxPage(page) {
  const reader = await mailProgram(page);
  const answer = await reader.goto(`${page.portal.url}/demo/outbox`);
  assert.equal(answer.status(), 200, 'the outbox page');
  return onPage(reader);
}

// In the order of the page. They may stand on the page itself, in frames, or behind links below /demo/outbox/.
async function opened(page) {
  const found = await onOutboxPage(page);
  const { portal } = page;
  const { reader } = portal;
  const links = await reader.locator('a[href]').evaluateAll((all) => all.map((a) => a.href));
  const inner = [...new Set(links)].filter((href) => href.startsWith(`${portal.url}/demo/outbox/`));
  for (const href of inner.slice(0, 20)) {
    await reader.goto(href);
    found.push(...(await onPage(reader)));
  }
  return found;
}

// A browser profile of its own: reading mail must not touch the cookies of who asked for it.
async function mailProgram(page) {
  page.portal.reader ??= await (await page.context().browser().newContext({ locale: 'en' })).newPage();
  return page.portal.reader;
}

async function onPage(reader) {
  const found = await reader.evaluate(inBlocks, ANY_MAIL);
  for (const frame of reader.frames().slice(1)) {
    // A frame shows the body; who it is for stands around it.
    const element = await frame.frameElement();
    const around = await element.evaluate((frame) => frame.closest('article,section,li,tr,details,main')?.textContent ?? '');
    const inside = await frame.evaluate(inBlocks, 'body');
    found.push(...inside.map(({ text, links }) => ({ text: `${around}\n${text}`, links })));
  }
  return found;
}

// In the page: the innermost blocks, without styles and scripts; the whole page when it has no blocks.
function inBlocks(selector) {
  const blocks = [...document.querySelectorAll(selector)].filter((block) => !block.querySelector(selector));
  return (blocks.length ? blocks : [document.body]).map((block) => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll('style,script').forEach((part) => part.remove());
    const links = [...copy.querySelectorAll('a[href]')].map((link) => link.href);
    return { text: copy.textContent, links };
  });
}

const ascii = (digits) => [...digits].map((digit) => {
  for (let zero = digit.codePointAt(0); ; zero -= 1) if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return (digit.codePointAt(0) - zero) % 10;
}).join('');

// All six-digit codes that were sent so far to people of a tenant, as the page shows them.
export async function codes(page, tenantHost) {
  const all = await texts(page);
  // A text names the organization, a mail its addresses too.
  const [name] = tenantHost.split('.');
  const own = all.filter(({ text }) => text.toLowerCase().includes(name));
  // A page that shows no addresses: all mails count.
  const seen = (own.length ? own : all).flatMap(({ text }) => [
    ...[...text.matchAll(CODE)].map(([code]) => ascii(code)),
    ...[...text.matchAll(SPOKEN)].map(([code]) => ascii(code.replace(/\P{Nd}/gu, ''))),
  ]);
  return [...new Set(seen)];
}

// The code that arrives for a tenant's user; `known` holds the codes of before, and gets this one.
export async function latestCode(page, tenantHost, known = new Set()) {
  const code = await waitFor(`a code for ${tenantHost}`, async () => (await codes(page, tenantHost)).find((seen) => !known.has(seen)));
  known.add(code);
  return code;
}

// Whether an address is the link of “This was not me”.
export const isReportLink = (href) => /\/report\/[^/]+$/.test(href);
export const reportLink = ({ text, links }) => links.find(isReportLink) ?? text.match(/https?:\/\/\S+\/report\/[\w-]+/)?.[0];

// The first message that a test on its text accepts.
export function message(page, what, accepts) {
  return waitFor(what, async () => (await messages(page)).find(({ text, links }) => accepts(text, links)));
}
