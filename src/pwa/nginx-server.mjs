import { CONTENT_TYPES, tileFetchScript } from './headers.mjs';

/**
 * A server block of nginx that serves the built app with every header it needs, so that nobody copies them by hand.
 * nginx forgets inherited `add_header` lines in a block with its own, hence the whole set in each location.
 *
 * @param {import('./headers.mjs').HeaderSet} headers
 * @param {{ root: string, name: string, port: number, certificate: string, key: string }} site absolute paths
 */
export function nginxServer(headers, { root, name, port, certificate, key }) {
  const lines = (/** @type {import('./headers.mjs').Headers} */ set) =>
    Object.entries({ ...headers.all, ...set }).map(([header, value]) => `    add_header ${header} "${value}" always;`);
  return [
    'server {',
    `  listen ${port} ssl;`,
    `  server_name ${name};`,
    `  ssl_certificate ${certificate};`,
    `  ssl_certificate_key ${key};`,
    `  root ${root};`,
    '  index index.html;',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/json application/geo+json application/manifest+json application/wasm image/svg+xml;',
    '  types {',
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `    ${type.split(';')[0]} ${extension.slice(1)};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    '  charset_types text/html text/css text/javascript text/csv text/plain;',
    '  location ~ /\\. { return 404; }',
    '  location / {',
    ...lines(headers.unhashed),
    '  }',
    `  location ~ ${tileFetchScript.source.replaceAll('\\/', '/')} {`,
    ...lines({ ...headers.hashed, ...headers.tileFetch }),
    '  }',
    '  location /assets/ {',
    ...lines(headers.hashed),
    '  }',
    '}',
    '',
  ].join('\n');
}
