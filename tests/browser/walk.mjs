// Goes through the administrator's portal by its own links.
import assert from 'node:assert/strict';
import { go } from './steps.mjs';

// Links to pages of one thing, such as one user, differ by its name alone: one of each kind is enough, and one
// message of each way in which they leave.
const KIND = /[0-9a-f]{8}-[0-9a-f-]{27}|[?].*$|(?<=\/questions\/)(?!new)[^/?]+|(?<=\/messages\/(?:mail|text|call)-)[^/?]+/g;
const MOST_PAGES = 40;

// Every address of the portal on the page, as it is linked.
const links = (page) => page.locator('a[href^="/admin"]').evaluateAll((all) => all.map((a) => a.getAttribute('href').split('#')[0]));

// Opens every page of the administrator's portal that its own links lead to, one of each kind; answers the kinds.
export async function walk(page, visit) {
  const kinds = new Set();
  const open = ['/admin'];
  for (let next = open.shift(); next; next = open.shift()) {
    const kind = next.replace(KIND, '*');
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    assert.ok(kinds.size <= MOST_PAGES, [...kinds].join(' '));
    const answer = await page.request.get(page.home + next);
    // Files to keep are no pages.
    if (!answer.headers()['content-type'].startsWith('text/html')) continue;
    assert.equal(await go(page, next), 200, next);
    open.push(...(await links(page)));
    await visit(next);
  }
  return kinds;
}
