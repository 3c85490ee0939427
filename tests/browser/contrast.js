// Runs inside the page: how well every text can be told from what is behind it, as the browser draws it (WCAG 2.2,
// 1.4.3), and borders of fields and the ring around the focus (1.4.11). Each finding names the element and its colours.
globalThis.latchkeyContrast ??= (() => {
  // How a page looks while it is used: what a style sheet says of these becomes rules on attributes.
  const MARKS = [[':hover', 'data-hover'], [':active', 'data-active'], [':focus-visible', 'data-focus']];
  const USED = 'a,button,input,select,textarea,summary,label,[tabindex]';
  const STATES = {
    rest: {},
    // The row is pointed at, the button in it is not.
    'pointed around': { 'data-hover': `:not(${USED})` },
    'pointed at': { 'data-hover': '*' },
    pressed: { 'data-hover': '*', 'data-active': '*' },
    focused: { 'data-focus': USED },
  };
  const LARGE_PX = 24;
  const LARGE_BOLD_PX = 18.66;
  const every = (selector) => [...document.querySelectorAll(selector)];
  const style = (element, part) => getComputedStyle(element, part);
  const known = new Set();
  let sheet;

  function parse(text) {
    const [, kind, inside] = text.match(/^(rgba?|color)\((.*)\)$/) ?? [];
    const [red, green, blue, alpha = 1] = (inside ?? '').replace(/^srgb /, '').split(/[ ,/]+/).map(Number);
    if (![red, green, blue, alpha].every(Number.isFinite)) throw new Error(`a colour that cannot be read: ${text}`);
    return kind === 'color' ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
  }

  const over = ([red, green, blue, alpha], behind) => [red, green, blue].map((value, i) => value * alpha + behind[i] * (1 - alpha));
  const hex = (colour) => `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

  function luminance(colour) {
    const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, two) {
    const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  // What is behind the content of an element, over every layer below, and the groups that are drawn half transparent:
  // what they cover shines through text and ground alike.
  function ground(element, memo) {
    if (!element) return { layers: [[255, 255, 255]], groups: [] };
    if (memo.has(element)) return memo.get(element);
    const below = ground(element.parentElement, memo);
    const { backgroundColor, backgroundImage, backgroundSize, opacity } = style(element);
    const groups = Number(opacity) < 1 ? [...below.groups, { opacity: Number(opacity), behind: below.layers[0] }] : below.groups;
    let layers = below.layers.map((layer) => over(parse(backgroundColor), layer));
    // Every colour of a gradient may be behind a letter; marks of a fixed size stand beside the letters.
    const stops = backgroundSize === 'auto' ? (backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g) ?? []) : [];
    if (stops.length) layers = stops.flatMap((stop) => layers.map((layer) => over(parse(stop), layer)));
    const found = { layers, groups };
    memo.set(element, found);
    return found;
  }

  // The worst ratio of this colour on the ground of an element.
  function against(colour, { layers, groups }) {
    const pairs = layers.map((layer) => {
      let [front, back] = [over(colour, layer), layer];
      for (const { opacity, behind } of [...groups].reverse()) {
        [front, back] = [front, back].map((one) => over([...one, opacity], behind));
      }
      return { front, back, ratio: ratio(front, back) };
    });
    return pairs.reduce((worst, pair) => (pair.ratio < worst.ratio ? pair : worst));
  }

  const shown = (element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1;
  };
  const exempt = (element) => element.closest(':disabled,[aria-disabled],svg,[hidden]');
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const WRITTEN = 'input:not([type=hidden],[type=checkbox],[type=radio],[type=color],[type=range]),textarea,select';

  // Everything on the page that has to stand out: { element, part, need(), colour() }.
  function targets() {
    const found = [];
    const add = (element, kind, part) => shown(element) && !exempt(element) && found.push({ element, kind, part });
    for (const element of every('body, body *')) {
      if (hasText(element) && !element.matches('option,script,style,textarea,title')) add(element, 'text');
      for (const part of ['::before', '::after']) {
        if (/["']./.test(style(element, part).content)) add(element, 'text', part);
      }
    }
    for (const element of every(WRITTEN)) {
      add(element, 'text');
      add(element, 'border');
      if (element.placeholder) add(element, 'text', '::placeholder');
      if (element.type === 'file') add(element, 'text', '::file-selector-button');
    }
    for (const element of every(USED)) if (shown(element)) found.push({ element, kind: 'focus' });
    return found;
  }

  function needed(kind, { fontSize, fontWeight }) {
    if (kind !== 'text') return 3;
    const size = parseFloat(fontSize);
    return size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(fontWeight) >= 700) ? 3 : 4.5;
  }

  function judge({ element, kind, part }, memo) {
    const looks = style(element, part);
    const need = needed(kind, looks);
    if (kind === 'border') return { need, ...against(parse(looks.borderTopColor), ground(element.parentElement, memo)) };
    if (kind === 'focus') {
      if (looks.outlineStyle === 'none') return { need, ratio: 21 };
      const within = parseFloat(looks.outlineOffset) < 0;
      return { need, ...against(parse(looks.outlineColor), ground(within ? element : element.parentElement, memo)) };
    }
    let behind = ground(element, memo);
    if (part === '::file-selector-button') {
      behind = { ...behind, layers: behind.layers.map((layer) => over(parse(looks.backgroundColor), layer)) };
    }
    return { need, ...against(parse(looks.color), behind) };
  }

  const ATTRIBUTES = ['class', 'type', 'dir', 'aria-current', 'aria-invalid', 'aria-disabled'];
  const describe = (element) => element.localName + ATTRIBUTES.map((name) => (element.hasAttribute(name) ? `[${name}=${element.getAttribute(name)}]` : '')).join('');

  // Two of the same kind, in elements of the same kind, that look the same here look the same in every accent.
  function signature(target, scheme, memo) {
    const chain = [];
    for (let up = target.element; up; up = up.parentElement) chain.push(describe(up));
    const { need, front, back } = judge(target, memo);
    return [scheme, target.kind, target.part, need, front && hex(front), back && hex(back), chain.join('<')].join(' ');
  }

  function eachRule(rules, visit, inside) {
    for (const [place, rule] of [...rules].entries()) {
      if (rule.cssRules?.length) eachRule(rule.cssRules, visit, rule);
      if (rule.selectorText) visit(rule, inside, place);
    }
  }

  const plain = (selector) => MARKS.reduce((text, [pseudo]) => text.replaceAll(pseudo, ''), selector);

  // Writes every rule about a state once more, as one about an attribute, right behind itself. Answers the selectors of
  // all that change colours.
  function markStates() {
    const coloured = new Set();
    const used = new Set();
    for (const one of document.styleSheets) {
      const copies = [];
      eachRule(one.cssRules, (rule, inside, place) => {
        const marked = MARKS.reduce((text, [pseudo, attribute]) => text.replaceAll(pseudo, `[${attribute}]`), rule.cssText);
        if (rule.style.color || rule.style.backgroundColor || rule.style.background) coloured.add(plain(rule.selectorText));
        if (marked === rule.cssText || rule.selectorText.includes(':not(:active)')) return;
        used.add(plain(rule.selectorText));
        copies.push([inside ?? one, marked, place]);
      });
      for (const [where, text, place] of copies.reverse()) where.insertRule(text, place + 1);
    }
    return { coloured: [...coloured], used: [...used] };
  }

  function enter(state) {
    for (const [, attribute] of MARKS) for (const element of every(`[${attribute}]`)) element.removeAttribute(attribute);
    for (const [attribute, selector] of Object.entries(STATES[state])) {
      for (const element of every(selector)) element.setAttribute(attribute, '');
    }
  }

  const short = (element, part = '') => {
    const text = (element.innerText || element.value || element.name || '').replace(/\s+/g, ' ').trim().slice(0, 40);
    const mark = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join('');
    return `<${element.localName}${mark}${part}> “${text}”`;
  };

  // Makes a loaded page ready, once; answers the selectors that say something of colours.
  let marked;
  let opened;
  function prepare() {
    known.clear();
    opened = every('details:not([open])');
    for (const details of opened) details.open = true;
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    marked = markStates();
    return marked.coloured;
  }

  // Measures, in each accent's own colours as the server made them, whatever was not met before in this scheme. Answers
  // what is too weak, the worst that was seen by kind, and which of the selectors were met.
  function measure({ accents, scheme, seen }) {
    for (const one of seen) known.add(one);
    sheet.replaceSync('');
    enter('rest');
    const fresh = [];
    const all = targets();
    const memo = new Map();
    for (const target of all) {
      const mark = signature(target, scheme, memo);
      if (!known.has(mark)) fresh.push({ ...target, mark });
      known.add(mark);
    }
    const met = marked.coloured.filter((selector) => document.querySelector(selector.replace(/::[\w-]+(\([^)]*\))?/g, '')));
    const changes = marked.used.join(',');
    const found = [];
    const worst = {};
    for (const state of Object.keys(STATES)) {
      const focus = state === 'focused';
      const some = fresh.filter(({ element, kind }) => (kind === 'focus') === focus && (state === 'rest' || (changes && element.closest(changes))));
      if (!some.length) continue;
      enter(state);
      for (const [accent, colours] of accents) {
        sheet.replaceSync(colours);
        const now = new Map();
        for (const { element, kind, part } of some) {
          const { need, ratio: reached, front, back } = judge({ element, kind, part }, now);
          if (!front) continue;
          const where = () => `${accent} ${scheme}, ${state}: ${kind} of ${short(element, part)} ${hex(front)} on ${hex(back)}: ${reached.toFixed(2)}, needs ${need}`;
          const key = `${kind} ${need}`;
          if (!worst[key] || reached < worst[key].ratio) worst[key] = { ratio: reached, where: where() };
          if (reached < need) found.push(where());
        }
      }
    }
    sheet.replaceSync('');
    enter('rest');
    return { found, worst, met, fresh: fresh.map(({ mark }) => mark), count: fresh.length };
  }

  // What was opened covers buttons.
  function leave() {
    for (const details of opened) details.open = false;
  }

  return { prepare, measure, leave };
})();
