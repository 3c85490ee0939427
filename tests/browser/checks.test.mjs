// The checkers are checked: a good page passes all of them, and each planted fault is found by its check.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import * as checks from './checks.mjs';
import { newPage, openBrowser } from './kit.mjs';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const CSS = `
body{margin:0;font:1rem/1.5 sans-serif;color:#222;background:#fff}
main,footer,header{padding:1rem;max-inline-size:27rem}
a{color:#0a4a8a}
input,button,summary{min-block-size:3rem;font:inherit;box-sizing:border-box}
input{inline-size:100%;border:2px solid #555}
button{background:#0a4a8a;color:#fff;border:0;padding-inline:1rem}
:focus-visible{outline:3px solid #222;outline-offset:2px}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-9rem}.skip:focus{inset-block-start:0}
@media (prefers-color-scheme:dark){body{color:#eee;background:#111}a{color:#9cf}:focus-visible{outline-color:#eee}}
`;

const PAGE = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Sign in – Contoso</title><link rel="stylesheet" href="/style.css"><script type="module" src="/page.js"></script></head>
<body><a class="skip" href="#main">Skip to main content</a><header><a href="/">Contoso home</a></header>
<main id="main" tabindex="-1"><!--top--><h1>Sign in</h1>
<form method="post" novalidate>
<p><label for="username">User name</label> <input id="username" name="username" autocomplete="username"></p>
<p><label for="password">Password</label> <input id="password" name="password" type="password" autocomplete="current-password">
<button type="button" id="show" hidden>Show password</button></p>
<button>Sign in</button></form>
<p>If you have no account, <a href="/help">ask for one</a> first.</p><!--bottom-->
</main>
<footer><details><summary>English</summary><form method="post" action="/language"><button name="lang" value="de" lang="de">Deutsch</button></form></details></footer>
<div class="vh" role="status"></div></body></html>`;

const REFUSED = PAGE.replace('<title>', '<title>Error: ')
  .replace('<!--top-->', '<div id="errors" tabindex="-1" autofocus><h2 class="h">There is a problem</h2><ul><li><a href="#username">Enter your user name</a></li></ul></div>')
  .replace('<input id="username"', '<p id="username-error">Enter your user name</p><input id="username" aria-invalid="true" aria-describedby="username-error"');

let served = {};
let server;
let browser;
let origin;

before(async () => {
  server = http.createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const [type, text] = {
      '/style.css': ['text/css', CSS + (served.css ?? '')],
      '/page.js': ['text/javascript', served.js ?? 'document.getElementById("show").hidden = false;'],
      '/favicon.ico': ['image/png', ''],
    }[path] ?? ['text/html; charset=utf-8', served.html ?? PAGE];
    response.writeHead(served.status ?? 200, { 'content-type': type, 'content-security-policy': POLICY });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
});

// Shows a page with a fault and hands it to `judge`.
async function shown(what, options, judge) {
  served = what;
  const page = await newPage(browser, { url: origin }, options);
  try {
    await page.goto(`${origin}/sign-in`);
    return await judge(page);
  } finally {
    await page.context().close();
  }
}

for (const [name, options] of Object.entries({
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 256 } },
  'scripts off': { javaScript: false },
})) {
  test(`a good page passes every check: ${name}`, async () => {
    const found = await shown({}, options, (page) => checks.inspect(page, { javaScript: options.javaScript }));
    assert.deepEqual(found, {});
  });
}

test('a good refused page passes, with scripts and without', async () => {
  for (const javaScript of [true, false]) {
    const found = await shown({ html: REFUSED, status: 200 }, { javaScript }, (page) => checks.inspect(page, { javaScript, refused: true }));
    assert.deepEqual(found, {});
  }
});

const swap = (from, to, page = PAGE) => {
  assert.ok(page.includes(from), from);
  return page.replace(from, to);
};
const PHONE = { viewport: { width: 320, height: 256 } };

const FAULTS = [
  ['a missing lang', 'langAndDir', { html: swap(' lang="en"', '') }],
  ['Arabic from left to right', 'langAndDir', { html: swap('lang="en"', 'lang="ar"') }],
  ['a second h1', 'oneHeading', { html: swap('<!--bottom-->', '<h1>Again</h1>') }],
  ['no h1', 'oneHeading', { html: swap('<h1>Sign in</h1>', '') }],
  ['no title', 'oneHeading', { html: swap('Sign in – Contoso', '') }],
  ['a box too wide for a phone', 'horizontalScroll', { css: 'form{min-width:600px}' }, PHONE],
  ['a button that does not wrap', 'horizontalScroll', { html: swap('<button>Sign in', '<button>Sign in to the account of your organization now'), css: 'button{white-space:nowrap}' }, PHONE],
  ['pale text', 'axe', { css: 'label{color:#aaa}' }],
  ['pale text in the dark', 'axe', { css: '@media (prefers-color-scheme:dark){label{color:#444}}' }, { colorScheme: 'dark' }],
  ['a field without a label', 'axe', { html: swap('<label for="username">User name</label>', '') }],
  ['a name that hides the words on the button', 'axe', { html: swap('<button>Sign in', '<button aria-label="Go">Sign in') }],
  ['small buttons side by side', 'targetSizes', { html: swap('<!--bottom-->', '<button class="s">a</button><button class="s">b</button>'), css: '.s{min-block-size:0;block-size:18px;padding:0;inline-size:18px;font-size:10px}' }],
  ['no outline', 'keyboardWalk', { css: ':focus-visible{outline:none}' }],
  ['an outline nobody sees', 'keyboardWalk', { css: ':focus-visible{outline-color:transparent}' }],
  ['a thin outline', 'keyboardWalk', { css: ':focus-visible{outline-width:1px}' }],
  ['a bar that covers the focus', 'keyboardWalk', { html: swap('</footer>', '</footer><div class="bar">Cookies</div>'), css: '.bar{position:fixed;inset:0;background:#fff}' }],
  ['a control outside the tab order', 'keyboardWalk', { html: swap('<button>Sign in', '<a href="/x" tabindex="-1">x</a><span role="button" tabindex="0" class="out">y</span><button>Sign in'), js: 'document.addEventListener("keydown",e=>{if(e.key==="Tab"&&document.activeElement.id==="password"){e.preventDefault();document.querySelector("summary").focus()}})' }],
  ['a trap', 'keyboardWalk', { js: 'password.addEventListener("keydown",e=>{if(e.key==="Tab")e.preventDefault()})' }],
  ['text in a box of fixed height', 'textSpacing', { css: 'h1{block-size:2.4rem;overflow:hidden;inline-size:6.5rem;margin:0}' }],
  ['a button that text spacing breaks', 'textSpacing', { html: swap('<button>Sign in', '<button class="tight">Change your password'), css: '.tight{inline-size:11.5rem;white-space:nowrap;overflow:hidden}' }],
  ['large text in a box of fixed height', 'largeText', { css: 'h1{block-size:60px;overflow:hidden;margin:0}' }],
  ['a button that needs scripts', 'deadButtons', { html: swap(' hidden>Show', '>Show') }, { javaScript: false }],
  ['a link to nowhere', 'deadButtons', { html: swap('href="/help"', 'href="#"') }, { javaScript: false }],
  ['a refused page without errors', 'errorSummary', {}, { refused: true }],
  ['an error that leads nowhere', 'errorSummary', { html: swap('href="#username"', 'href="#gone"', REFUSED) }, { refused: true }],
  ['errors without the focus', 'errorSummary', { html: swap(' autofocus', '', REFUSED) }, { refused: true }],
  ['an error that its field does not carry', 'errorSummary', { html: swap(' aria-describedby="username-error"', '', REFUSED) }, { refused: true }],
];

for (const [name, check, what, options = {}] of FAULTS) {
  test(`${check} finds ${name}`, async () => {
    const found = await shown(what, options, checks[check]);
    assert.notDeepEqual(found, []);
  });
}

const PROBLEMS = [
  ['a script in the page', { html: swap('<!--bottom-->', '<script>document.title="x"</script>') }, /Content Security Policy/],
  ['a style in the page', { html: swap('<h1>', '<h1 style="color:red">') }, /Content Security Policy/],
  ['a picture from elsewhere', { html: swap('<!--bottom-->', '<img alt="" src="http://127.0.0.2:9/a.png">') }, /Content Security Policy|elsewhere/],
  ['a broken script', { js: 'throw new Error("broken")' }, /broken/],
  ['a complaint in the console', { js: 'console.error("odd")' }, /odd/],
  ['a page that failed', { status: 500 }, /500/],
];

for (const [name, what, pattern] of PROBLEMS) {
  test(`a page's problems hold ${name}`, async () => {
    const problems = await shown(what, {}, async (page) => {
      await page.waitForTimeout(200);
      return page.problems;
    });
    assert.match(problems.join('\n'), pattern);
  });
}

test('a good page has no problems', async () => {
  assert.deepEqual(await shown({}, {}, (page) => page.problems), []);
  assert.deepEqual(await shown({ html: REFUSED, status: 200 }, {}, (page) => page.problems), []);
});
