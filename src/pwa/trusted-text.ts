/** Fixed texts that the map library hands to the browser as markup; read and found harmless. */
const reviewedMarkup = ['', '<svg/>', '<v:shape adj="1"/>'];

/** The markup that may become part of the page, unchanged; null for all other, texts of imported files above all. */
export function trustedMarkup(text: string): string | null {
  return reviewedMarkup.includes(text) ? text : null;
}

/** The app's own scripts below `base`: its service worker, and workers under assets/. Null for all others. */
export function trustedScript(url: string, base: string): string | null {
  const [asked, own] = [new URL(url, base), new URL('.', base)];
  if (asked.origin !== own.origin || asked.search !== '' || !asked.pathname.startsWith(own.pathname)) return null;
  return /^(?:sw\.js|assets\/[\w.-]+\.js)$/.test(asked.pathname.slice(own.pathname.length)) ? url : null;
}
