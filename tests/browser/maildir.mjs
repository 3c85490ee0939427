// Reads mails as files, the way a mail program does.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

// Answers a function that answers the messages that arrived since, oldest first: { text, links, mail }. `text` is
// what stands in their heads and in their plain text, `mail` is the whole as postal-mime describes it.
export function openMaildir(folder) {
  const arrived = join(folder, 'new');
  const old = new Set(readdirSync(arrived));
  const read = new Map();
  return async () => {
    const names = readdirSync(arrived).filter((name) => !old.has(name)).sort();
    for (const name of names) if (!read.has(name)) read.set(name, await parse(readFileSync(join(arrived, name))));
    return names.map((name) => read.get(name));
  };
}

// The same for the folder into which a portal without a mail server writes its mails, one file each.
export function openOutbox(folder) {
  const read = new Map();
  return async () => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')).sort() : [];
    for (const name of names) if (!read.has(name)) read.set(name, await parse(readFileSync(join(folder, name))));
    return names.map((name) => read.get(name));
  };
}

async function parse(bytes) {
  const mail = await PostalMime.parse(bytes);
  const people = [mail.from, ...mail.to].map(({ name, address }) => `${name} <${address}>`);
  const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  return { text: [...people, mail.subject, mail.text].join('\n'), links, mail };
}
