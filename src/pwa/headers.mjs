/**
 * Every HTTP header that the app needs, as data: what `npm start` sends, and what the build writes to
 * dist/app.headers.json for other web servers.
 *
 * @typedef {Record<string, string>} Headers
 * @typedef {{ all: Headers, hashed: Headers, unhashed: Headers, tileFetch: Headers }} HeaderSet `hashed` goes with files
 *   under assets/, whose names change with their content, `unhashed` with all others; `tileFetch` goes on top of `hashed`
 *   with the script that may ask tile servers (`tileFetchScript`).
 */

/** Content types by file extension. */
export const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param {{ styleHashes?: readonly string[] }} [options] `styleHashes` are CSP sources (`'sha256-...'`) of the style
 *   elements that the ui kit puts into the page.
 * @returns {HeaderSet}
 */
export function appHeaders({ styleHashes = [] } = {}) {
  return {
    all: {
      'Content-Security-Policy': contentSecurityPolicy(styleHashes),
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': permissionsPolicy(),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    hashed: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    unhashed: { 'Cache-Control': 'no-cache' },
    tileFetch: { 'Content-Security-Policy': tileFetchPolicy },
  };
}

/** The script of the worker that downloads tiles, by the path that a request names. */
export const tileFetchScript = /^\/assets\/tile-fetch-worker-[\w-]+\.js$/;

/**
 * A worker obeys the policy that its own script comes with. Only the one that downloads tiles may connect to other origins:
 * encrypted, or to a server on this very device. The page and every other worker stay with `connect-src 'self'`.
 */
const tileFetchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
].join('; ');

/** @param {readonly string[]} styleHashes */
function contentSecurityPolicy(styleHashes) {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", ...styleHashes],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function permissionsPolicy() {
  const own = ['camera', 'fullscreen', 'geolocation', 'screen-wake-lock', 'web-share'];
  const off = [
    'accelerometer',
    'autoplay',
    'bluetooth',
    'display-capture',
    'encrypted-media',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ];
  return [...own.map((name) => `${name}=(self)`), ...off.map((name) => `${name}=()`)].join(', ');
}
