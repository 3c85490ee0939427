// Runs inside the page, in one go with what it is asked (also where the page's own scripts are off).
// Every question answers with a list of sentences; an empty list is good.
globalThis.latchkeyProbe ??= (() => {
  const every = (selector, root = document) => [...root.querySelectorAll(selector)];
  const INTERACTIVE =
    'a[href],button,input:not([type="hidden"]),select,textarea,summary,[role="button"],[role="link"],[tabindex="0"]';

  // Seen by a sighted person: rendered, not clipped away as text for screen readers only.
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return shown && box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0;
  };

  const name = (element) => {
    const text = (element.textContent || element.getAttribute('aria-label') || element.value || '').trim();
    const mark = element.id ? `#${element.id}` : element.getAttribute('name') ? `[name=${element.getAttribute('name')}]` : '';
    return `<${element.localName}${mark}> “${text.replace(/\s+/g, ' ').slice(0, 40)}”`;
  };

  const style = (element) => getComputedStyle(element);

  function headings() {
    const shown = every('h1').filter((h1) => h1.checkVisibility());
    const found = shown.length === 1 ? [] : [`${shown.length} visible h1`];
    if (shown[0] && !shown[0].textContent.trim()) found.push('the h1 is empty');
    if (!document.title.trim()) found.push('the page has no title');
    return found;
  }

  function language({ lang, dir }) {
    const html = document.documentElement;
    const found = [];
    const rtl = /^(ar|he|fa|ur)\b/.test(html.lang);
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(html.lang)) found.push(`html lang is “${html.lang}”`);
    if (html.dir !== (rtl ? 'rtl' : 'ltr')) found.push(`html dir is “${html.dir}” in ${html.lang}`);
    if (lang && html.lang !== lang) found.push(`html lang is “${html.lang}”, not “${lang}”`);
    if (dir && html.dir !== dir) found.push(`html dir is “${html.dir}”, not “${dir}”`);
    return found;
  }

  // A table may scroll inside a region that the keyboard can reach; the page may not.
  function sideways() {
    const root = document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    if (wide <= 0) return [];
    const scrolls = (element) => /auto|scroll|hidden|clip/.test(style(element).overflowX);
    const inside = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true;
      return false;
    };
    const out = (element) => {
      const box = element.getBoundingClientRect();
      return visible(element) && (box.right > root.clientWidth + 0.5 || box.left < -0.5) && !inside(element);
    };
    const names = every('body *').filter(out).slice(0, 5).map(name);
    return [`scrolls sideways by ${wide} px: ${names.join(', ')}`];
  }

  // A check box and its label are one target.
  function target(element) {
    const boxes = [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
    const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))];
    const choice = element.matches('input[type="checkbox"],input[type="radio"]');
    const own = element.getBoundingClientRect();
    return choice ? { element, left, top, right, bottom } : { element, left: own.left, top: own.top, right: own.right, bottom: own.bottom };
  }

  const inSentence = (element) => {
    if (style(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && style(block).display === 'inline') block = block.parentElement;
    const copy = block?.cloneNode(true);
    copy?.querySelectorAll('a,button').forEach((link) => link.remove());
    return /\p{L}{2}/u.test(copy?.textContent ?? '');
  };

  // WCAG 2.5.8: 24 by 24 CSS pixels, or so far from others that circles of 24 px do not meet.
  function targets() {
    const all = every(INTERACTIVE).filter(visible).map(target);
    const small = (t) => t.right - t.left < 23.9 || t.bottom - t.top < 23.9;
    const middle = (t) => [(t.left + t.right) / 2, (t.top + t.bottom) / 2];
    const near = (a, b) => {
      const [x, y] = middle(a);
      const [u, v] = small(b) ? middle(b) : [Math.max(b.left, Math.min(x, b.right)), Math.max(b.top, Math.min(y, b.bottom))];
      return Math.hypot(x - u, y - v) < (small(b) ? 24 : 12);
    };
    const apart = (a, b) => a === b || a.element.contains(b.element) || b.element.contains(a.element) || !near(a, b);
    return all
      .filter((t) => small(t) && !inSentence(t.element) && !all.every((other) => apart(t, other)))
      .map((t) => `${name(t.element)} is ${Math.round(t.right - t.left)}×${Math.round(t.bottom - t.top)} px, too near to another`);
  }

  // Own text that its box hides or does not hold. Glyphs may be taller than their line, hence the slack.
  function cut(element) {
    if (element.matches('input,select,textarea,option,meter,progress,svg *')) return false;
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim());
    if (!texts.length) return false;
    const css = style(element);
    const hides = (axis) => /hidden|clip/.test(css[`overflow${axis}`]);
    const [right, below] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    if ((hides('X') && right > 1) || (hides('Y') && below > 2)) return true;
    if (css.display === 'inline') return false;
    const box = element.getBoundingClientRect();
    const out = (rect) => rect.right > box.right + 3 || rect.left < box.left - 3;
    const range = document.createRange();
    const sideways = texts.some((node) => (range.selectNodeContents(node), [...range.getClientRects()].some(out)));
    return sideways || below > parseFloat(css.fontSize) / 2;
  }

  // With larger spacing or larger text nothing may be cut off (WCAG 1.4.12, 1.4.4).
  function cutOff(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const found = [...sideways()];
    found.push(...every('body *').filter(visible).filter(cut).map((element) => `${name(element)} is cut off or runs out of its box`));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return found;
  }

  function tabStops() {
    const groups = new Set();
    return every(INTERACTIVE).filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled || element.tabIndex < 0) return false;
      if (element.type !== 'radio') return true;
      const group = `${element.form?.action} ${element.name}`;
      return !groups.has(group) && groups.add(group);
    });
  }

  const walked = [];
  function startWalk() {
    walked.length = 0;
    const before = document.body.getAttribute('tabindex');
    document.body.tabIndex = -1;
    document.body.focus();
    if (before === null) document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  }

  const ringed = (element) => {
    const css = style(element);
    const seen = css.outlineStyle !== 'none' && parseFloat(css.outlineWidth) >= 2;
    return seen && !/rgba\(.*, 0\)|transparent/.test(css.outlineColor);
  };

  // Where the focus is now: nothing when the walk is over, else what is wrong with it.
  function step() {
    const here = document.activeElement;
    if (!here || here === document.body || here === document.documentElement) return null;
    // A frame and a date hold several stops of their own.
    if (here === walked.at(-1) && here.matches('iframe,input[type="date"]')) return { found: [] };
    if (walked.includes(here)) return here === walked[0] ? null : { stuck: name(here) };
    walked.push(here);
    const found = [];
    const within = here.contentDocument?.activeElement;
    const bearers = [here, within, ...(here.labels ?? []), here.closest('label'), here.parentElement, here.nextElementSibling];
    if (!bearers.some((bearer) => bearer && ringed(bearer))) found.push(`${name(here)}: focus cannot be seen`);
    const box = [...here.getClientRects()].find((rect) => rect.width > 0) ?? here.getBoundingClientRect();
    const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
    const hit = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    const outside = box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
    const own = hit && (here.contains(hit) || hit.contains(here) || [...(here.labels ?? [])].some((l) => l.contains(hit)));
    if (outside || !own) found.push(`${name(here)}: focus is ${outside ? 'outside the window' : `behind ${hit ? name(hit) : 'nothing'}`}`);
    return { found };
  }

  function notWalked() {
    const group = (element) => element.type === 'radio' && walked.some((w) => w.type === 'radio' && w.name === element.name);
    const missed = tabStops().filter((element) => !walked.includes(element) && !group(element));
    return missed.map((element) => `${name(element)} cannot be reached by keyboard`);
  }

  // What does nothing while scripts are off must not be shown then.
  function dead() {
    const works = (button) => (button.form && button.type === 'submit') || button.hasAttribute('popovertarget');
    const buttons = every('button,input[type="button"],[role="button"]').filter((b) => visible(b) && !works(b));
    const broken = (link) => {
      const to = link.getAttribute('href');
      return /^javascript:/i.test(to) || (to.startsWith('#') && !document.getElementById(to.slice(1)));
    };
    const links = every('a[href]').filter((link) => visible(link) && broken(link));
    return [...buttons, ...links].map((element) => `${name(element)} does nothing without scripts`);
  }

  // A refused page: says so in the title, links each sentence to its field, and has the focus there.
  function refused() {
    const box = document.getElementById('errors');
    if (!box || !visible(box)) return ['no visible element with id “errors”'];
    const found = [];
    if (document.activeElement !== box) found.push(`the focus is on ${name(document.activeElement)}, not on the errors`);
    for (const link of every('a[href^="#"]', box)) {
      const field = document.getElementById(link.hash.slice(1));
      if (!field) found.push(`${name(link)} leads to no field`);
      else if (field.matches('input,select,textarea') && field.getAttribute('aria-invalid') !== 'true') found.push(`${name(field)} is not marked invalid`);
      else if (field.matches('input,select,textarea') && !describes(field)) found.push(`${name(field)} does not carry its error`);
    }
    return found;
  }

  const describes = (field) => {
    const ids = `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`;
    return ids.split(/\s+/).some((id) => id && document.getElementById(id)?.textContent.trim());
  };

  return { headings, language, sideways, targets, cutOff, startWalk, step, notWalked, dead, refused };
})();
