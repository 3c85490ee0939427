// Files that somebody chooses as a logo who means harm, or picks the wrong one, as the browser sends and shows them.
import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { scene } from './kit.mjs';
import { CONTOSO, expectRefused, go, path, send, signIn } from './steps.mjs';

const drawing = (inside) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 72" onload="alert(1)">${inside}</svg>`);
const RED = '<rect width="240" height="72" fill="#c00"/>';
const SCRIPT = '<script>alert(document.domain)</script>';
const ELSEWHERE = '<image href="https://elsewhere.example/x.png" width="9" height="9"/><style>@import url(https://elsewhere.example/x.css);</style>';
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const BOMB = Buffer.from(`<!DOCTYPE svg [<!ENTITY l0 "ha">${LAUGHS}]><svg xmlns="http://www.w3.org/2000/svg"><text>&l9;</text></svg>`);

// The checksum of PNG (annex D): a bit at a time is quick enough here.
function checksum(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

// A white picture that is whole: two colours, a bit each.
function png(side) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)), 0xff);
  for (let row = 0; row < side; row += 1) rows[row * (1 + Math.ceil(side / 8))] = 0;
  const magic = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const REFUSED = [
  ['nothing.png', 'image/png', Buffer.alloc(0), /This file is empty/],
  ['page.png', 'image/png', Buffer.from(`<!doctype html><html>${SCRIPT}</html>`), /no SVG, PNG, JPEG, WebP or GIF/],
  ['letter.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n'), /no SVG, PNG, JPEG, WebP or GIF/],
  ['bomb.svg', 'image/svg+xml', BOMB, /entities/],
  ['links.svg', 'image/svg+xml', drawing(ELSEWHERE), /Nothing of this SVG can be shown/],
  ['huge.png', 'image/png', png(10_000), /too many pixels/],
  ['heavy.png', 'image/png', Buffer.alloc(6 * 1024 * 1024, 1), /at most 5 MB/],
];
const HARMLESS = [
  ['script.svg', 'image/svg+xml', drawing(SCRIPT + RED)],
  ['page.svg', 'image/svg+xml', drawing(`<foreignObject>${SCRIPT}</foreignObject>${RED}`)],
  ['elsewhere.svg', 'image/svg+xml', drawing(ELSEWHERE + RED)],
  ['both.png', 'image/png', Buffer.concat([png(300), Buffer.from(SCRIPT)])],
];

async function choose(page, [name, mimeType, buffer]) {
  await go(page, '/admin/brand');
  await page.locator('#logo').setInputFiles({ name, mimeType, buffer });
  return send(page, 'logo');
}

scene('a hostile logo is refused at its field, or becomes a picture that does nothing', async ({ demo, open }) => {
  const page = await open();
  page.on('dialog', (dialog) => page.problems.push(`a script ran: ${dialog.message()}`));
  await signIn(page, demo.user(CONTOSO, 'robin'));
  for (const file of REFUSED) {
    await expectRefused(page, await choose(page, file));
    const error = page.locator('#logo-error');
    assert.ok(await error.isVisible(), file[0]);
    assert.match(await error.innerText(), file[3], file[0]);
    assert.match(await page.locator('#errors').innerText(), file[3], file[0]);
  }
  for (const file of HARMLESS) {
    assert.equal(await choose(page, file), 200, file[0]);
    assert.equal(path(page), '/admin/brand');
    const picture = page.locator('#logo-part img');
    assert.ok(await picture.evaluate((img) => img.complete && img.naturalWidth > 0), `${file[0]} is shown`);
    const served = await page.request.get(page.home + (await picture.getAttribute('src')));
    assert.equal(served.headers()['content-type'], 'image/png', file[0]);
    const bytes = await served.body();
    assert.ok(bytes.length < 64 * 1024, `${file[0]}: ${bytes.length} bytes`);
    assert.doesNotMatch(bytes.toString('latin1'), /alert\(|elsewhere|<svg/, file[0]);
  }
});
