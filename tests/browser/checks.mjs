// What must be true of every page. Each check answers with a list of sentences; an empty list is good.
// `checks.test.mjs` plants a fault for every check.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const probe = here('./probe.js');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MOST_TAB_STOPS = 80;
const REFLOW_PX = 320;
// The numbers of WCAG 2.2, success criterion 1.4.12.
const TEXT_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const TEXT_TWICE_AS_LARGE = 'html{font-size:200%!important}';

// The page's policy allows no foreign script, which is right; evaluation by the debugger is not bound by it.
async function ask(page, question, argument) {
  await page.evaluate(probe);
  return page.evaluate(([name, value]) => globalThis.latchkeyProbe[name](value), [question, argument]);
}

export const oneHeading = (page) => ask(page, 'headings');
export const langAndDir = (page, expected = {}) => ask(page, 'language', expected);
export const horizontalScroll = (page) => ask(page, 'sideways');
export const targetSizes = (page) => ask(page, 'targets');
export const textSpacing = (page) => ask(page, 'cutOff', TEXT_SPACING);
export const largeText = (page) => ask(page, 'cutOff', TEXT_TWICE_AS_LARGE);
export const deadButtons = (page) => ask(page, 'dead');
export const errorSummary = (page) => ask(page, 'refused');

// Needs the page's scripts to be on: axe waits for timers. It passes Arabic text whatever its colours,
// so contrast is judged on pages in Latin script only.
export async function axe(page, { contrast = true } = {}) {
  await page.evaluate(axeSource);
  const rules = { 'color-contrast': { enabled: contrast } };
  const violations = await page.evaluate(
    async ([values, rules]) => {
      const result = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, rules });
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`),
      }));
    },
    [AXE_TAGS, rules],
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 4).join('\n    ')}`);
}

// Walks through the page by Tab: everything is reached, the focus is seen and not hidden, and it gets out.
export async function keyboardWalk(page) {
  const found = [];
  await ask(page, 'startWalk');
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const step = await ask(page, 'step');
    if (!step) break;
    if (step.stuck) return [...found, `the focus is caught at ${step.stuck}`];
    if (stops >= MOST_TAB_STOPS) return [...found, `more than ${MOST_TAB_STOPS} stops`];
    found.push(...step.found);
  }
  return [...found, ...(await ask(page, 'notWalked'))];
}

// The checks that fit a kind of page, by name; only those that found something are in the answer.
export async function inspect(page, options = {}) {
  const { javaScript = true, contrast = true, overlay = false, refused = false, lang, dir } = options;
  const checks = {
    oneHeading,
    langAndDir: () => langAndDir(page, { lang, dir }),
    horizontalScroll,
    ...(refused && { errorSummary }),
    ...(javaScript ? { axe: () => axe(page, { contrast }) } : { deadButtons }),
    // A list that one has opened oneself, and can close, may cover the page meanwhile.
    ...(!overlay && { targetSizes, keyboardWalk }),
    // 320 px stand for a window at 400 %; asking for more on top is asking for more than WCAG does.
    ...(page.viewportSize().width > REFLOW_PX && { textSpacing, largeText }),
  };
  const found = {};
  for (const [name, check] of Object.entries(checks)) {
    const sentences = await check(page);
    if (sentences.length) found[name] = sentences;
  }
  return found;
}
