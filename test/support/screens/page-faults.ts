/*
 * What a screen must not have, judged inside the page. The functions go there as text (`pageChecks`), so they use nothing
 * but each other and the browser.
 */

/** Least width and height of a target, and least gap between two, in CSS px. */
const leastTargetPx = 48;
const leastGapPx = 8;

/** Text of an expression that gives a screen's faults, one line each. */
export function pageChecks(): string {
  const all = [
    textFaults,
    brokenWords,
    cutAt,
    fieldFaults,
    figureFaults,
    hasForeignFigure,
    targetFaults,
    coverFaults,
    targets,
    reachable,
    hitAt,
    isHitBy,
    isScrolledOff,
    hitBox,
    gapFault,
    scrollFaults,
    focusFaults,
    looksFocused,
    isShown,
    topLayer,
    nameOf,
  ];
  return `(() => {
    const leastTargetPx = ${leastTargetPx}, leastGapPx = ${leastGapPx};
    ${all.map(String).join('\n')}
    return [...textFaults(), ...figureFaults(), ...targetFaults(), ...coverFaults(), ...scrollFaults(), ...focusFaults()];
  })()`;
}

/** Text that an edge cuts off: of the window, of a box that hides what overflows it, or of the button it stands in. */
function textFaults(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(topLayer(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !isShown(element)) continue;
    if (element.closest('option, script, style, title, [aria-hidden="true"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const cut = cutAt(range.getBoundingClientRect(), element);
    if (cut) faults.push(`text cut by ${cut}: "${node.textContent.trim().slice(0, 60)}"`);
    if (element.closest('code')) continue;
    for (const word of brokenWords(node)) faults.push(`word broken: "${word}"`);
  }
  return [...faults, ...fieldFaults()];
}

/** Words that go on in the next line. */
function brokenWords(node: Node): string[] {
  const whole = document.createRange();
  whole.selectNodeContents(node);
  if (whole.getClientRects().length < 2) return [];
  return [...(node.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
    return new Set(lines).size > 1 ? [word] : [];
  });
}

/** The name of the first edge around an element that cuts a box off. Where a box scrolls, what is beyond can be reached. */
function cutAt(box: DOMRect, element: Element): string | undefined {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(around);
    if (display === 'inline' || display === 'contents') continue;
    const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
    const hides =
      overflowX === 'hidden' || overflowX === 'clip' || around.matches('button, a[href], label, [role="button"]');
    const edge = around.getBoundingClientRect();
    const beyond = box.left < edge.left - 1 || box.right > edge.right + 1;
    const above = box.top < edge.top - 2 || box.bottom > edge.bottom + 2;
    if (hides && !scrolls && (beyond || above)) return nameOf(around);
    if (scrolls) return overflowX === 'hidden' && beyond ? nameOf(around) : undefined;
  }
  return box.left < -1 || box.right > innerWidth + 1 ? 'the window' : undefined;
}

/** Fields whose placeholder or chosen option is wider than they are. */
function fieldFaults(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return ['no canvas to measure with'];
  const faults: string[] = [];
  for (const field of topLayer().querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input[placeholder]')) {
    if (!isShown(field)) continue;
    const shown =
      field instanceof HTMLSelectElement ? field.selectedOptions[0]?.label : field.value || field.placeholder;
    const style = getComputedStyle(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (shown && pen.measureText(shown).width > room + 1) faults.push(`field too narrow for "${shown.slice(0, 60)}"`);
  }
  return faults;
}

/** Figures that are not written as the language of the page writes them, in words and in fields. */
function figureFaults(): string[] {
  const words = [
    ...topLayer().querySelectorAll('p, li, td, th, dd, dt, h1, h2, h3, strong, span, label, button, text, text *'),
  ];
  const own = words.filter(isShown).map((element) => {
    const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return element.closest('code') ? '' : nodes.map(({ textContent }) => textContent).join('');
  });
  const fields = [...topLayer().querySelectorAll<HTMLInputElement>('input[type="text"]')].map(({ value }) => value);
  return [...new Set([...own, ...fields])]
    .filter(hasForeignFigure)
    .map((text) => `figure of another language: "${text}"`);
}

/** A decimal point outside of English, or a hyphen for a minus sign; coordinates, dates and versions are alike everywhere. */
function hasForeignFigure(text: string): boolean {
  const alike = /-?\d+\.\d+, ?-?\d+\.\d+|[XY] \d+\.\d+|\d+\.\d+"|\d+(\.\d+){2,}(-\w+)?/g;
  const figures = text.replaceAll(alike, '…');
  const isForeign = document.documentElement.lang !== 'en' && /\d\.\d/.test(figures);
  return isForeign || /(^|[\s(:])-\d/.test(figures);
}

/** Targets under the least size, and pairs of them with less than the least gap. */
function targetFaults(): string[] {
  const found = targets().map((element) => ({ element, box: hitBox(element) }));
  const small = found
    .filter(({ box }) => Math.min(box.width, box.height) < leastTargetPx - 0.5)
    .map(({ element, box }) => `target ${Math.round(box.width)}x${Math.round(box.height)}: ${nameOf(element)}`);
  const near = found.flatMap((one, i) => found.slice(i + 1).flatMap((other) => gapFault(one, other) ?? []));
  return [...small, ...near];
}

/** Targets that lie under something else, a bar, a panel or what the app has to tell; what stands on the map moves with it. */
function coverFaults(): string[] {
  return reachable().flatMap((element) => {
    const hit = hitAt(element);
    if (!hit || isHitBy(element, hit) || element.closest('.leaflet-container')) return [];
    return [`${nameOf(element)} lies under ${nameOf(hit.closest('[role], button, section, aside') ?? hit)}`];
  });
}

/** What a finger can hit now: reachable, and not under anything else. */
function targets(): Element[] {
  return reachable().filter((element) => {
    const hit = hitAt(element);
    return hit !== null && isHitBy(element, hit);
  });
}

/** Whether what lies on top is an element itself, a part of it or of its labels, or what it is a part of. */
function isHitBy(element: Element, hit: Element): boolean {
  // A finger moves a slider anywhere along its bar.
  const whole = element.closest('.mantine-Slider-root') ?? element;
  const own = element instanceof HTMLInputElement ? [whole, ...(element.labels ?? [])] : [whole];
  return own.some((one) => one.contains(hit) || hit.contains(one));
}

/** What lies on top at the middle of an element. */
function hitAt(element: Element): Element | null {
  const box = hitBox(element);
  return document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Targets that are shown, enabled, in the top layer and in the window; one for each label with its input. */
function reachable(): Element[] {
  const all = topLayer().querySelectorAll(
    'button, a[href], input, select, textarea, summary, [role="button"], [role="slider"], [role="tab"], [role="radio"]',
  );
  return [...all].filter((element) => {
    if (!isShown(element) && !(element instanceof HTMLInputElement && element.labels?.length)) return false;
    if (element instanceof HTMLInputElement && (element.type === 'file' || element.type === 'hidden')) return false;
    if (element.matches(':disabled') || element.closest('[inert], [aria-hidden="true"], .leaflet-control'))
      return false;
    const box = hitBox(element);
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return box.width > 0 && x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && !isScrolledOff(element);
  });
}

/** Whether a part that scrolls shows less than the whole of an element. */
function isScrolledOff(element: Element): boolean {
  const box = hitBox(element);
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (![overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll')) continue;
    const edge = around.getBoundingClientRect();
    if (box.top < edge.top - 1 || box.bottom > edge.bottom + 1) return true;
    if (box.left < edge.left - 1 || box.right > edge.right + 1) return true;
  }
  return false;
}

/** Where a finger hits an element: itself, and its labels beside it. */
function hitBox(element: Element): DOMRect {
  const own = (element.closest('.mantine-Slider-root') ?? element).getBoundingClientRect();
  const isBox = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
  if (!isBox) return own;
  const boxes = [...(element.labels ?? [])].map((label) => label.getBoundingClientRect());
  if (isShown(element) && own.width > 1) boxes.push(own);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

/** Too small a gap between two targets; none within one control (segments, a field and its own buttons, a slider). */
function gapFault(
  { element: one, box: a }: { element: Element; box: DOMRect },
  { element: other, box: b }: { element: Element; box: DOMRect },
): string | undefined {
  if (one.contains(other) || other.contains(one)) return undefined;
  const control = one.closest(
    '[role="radiogroup"], [role="tablist"], .mantine-Input-wrapper, .mantine-Slider-root, [data-one-control]',
  );
  if (control?.contains(other)) return undefined;
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  const gap = Math.max(across, down);
  if (gap >= leastGapPx - 0.5) return undefined;
  return `gap of ${Math.round(gap)} px: ${nameOf(one)} / ${nameOf(other)}`;
}

/** A page, panel or dialog that scrolls sideways. */
function scrollFaults(): string[] {
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1)
    faults.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);
  for (const part of document.querySelectorAll('aside > section, [role="dialog"], main > section')) {
    if (isShown(part) && part.scrollWidth > part.clientWidth + 1)
      faults.push(`${nameOf(part)} is ${part.scrollWidth - part.clientWidth} px too wide`);
  }
  return faults;
}

/** Targets that the keyboard does not reach, or reaches unseen. Call after a key was pressed, so that focus is shown. */
function focusFaults(): string[] {
  const before = document.activeElement;
  const scrolled = [...document.querySelectorAll('aside > section')].map((part) => [part, part.scrollTop] as const);
  const faults: string[] = [];
  for (const element of targets()) {
    if (!(element instanceof HTMLElement)) continue;
    if (element.tabIndex < 0 && !element.closest('[role="radiogroup"], [role="tablist"]')) {
      if (!(element instanceof HTMLInputElement && element.type === 'radio'))
        faults.push(`no key reaches ${nameOf(element)}`);
      continue;
    }
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) faults.push(`does not take the focus: ${nameOf(element)}`);
    else if (!looksFocused(element)) faults.push(`focus not seen: ${nameOf(element)}`);
  }
  for (const [part, top] of scrolled) part.scrollTop = top;
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return faults;
}

/** Whether an element, or the part that stands for it, has an outline, or a field a border of the accent. */
function looksFocused(element: HTMLElement): boolean {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--dala-accent').trim();
  const pen = document.createElement('i');
  pen.style.color = accent;
  document.body.append(pen);
  const colour = getComputedStyle(pen).color;
  pen.remove();
  return [element, element.nextElementSibling, element.parentElement, ...labels].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, borderTopColor, borderTopWidth } = getComputedStyle(one);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return hasOutline || (accent !== '' && borderTopColor === colour && Number.parseFloat(borderTopWidth) > 0);
  });
}

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const { clipPath, opacity } = getComputedStyle(element);
  if (box.width <= 1 || box.height <= 1 || opacity === '0' || clipPath === 'inset(50%)') return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** The dialog that is open, else the page. */
function topLayer(): Element {
  return [...document.querySelectorAll('[role="dialog"]')].filter(isShown).at(-1) ?? document.body;
}

function nameOf(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const label = words === '' && element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : words;
  return `${element.tagName.toLowerCase()} "${label.slice(0, 40)}"`;
}
