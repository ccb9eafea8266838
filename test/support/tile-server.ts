import { createServer } from 'node:http';

/** How a tile is answered, by the number of times that it was asked for before. */
export type TileBehaviour = 'tile' | 'busy' | 'broken' | 'page' | 'none' | 'forbidden' | 'hang-up' | 'slow';

export interface TileServer {
  /** With {z}, {x}, {y}. */
  readonly template: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A tile server on this machine that behaves as it is told. */
export async function openTileServer(
  picture: Uint8Array,
  behave: (tile: string, times: number) => TileBehaviour = () => 'tile',
): Promise<TileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const tile = request.url ?? '';
    const behaviour = behave(tile, asked.filter((path) => path === tile).length);
    asked.push(tile);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const answers: Readonly<Record<TileBehaviour, () => unknown>> = {
      tile: () => response.setHeader('Content-Type', 'image/png').end(picture),
      busy: () => response.writeHead(429, { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' }).end(),
      broken: () => response.writeHead(502).end(),
      page: () => response.setHeader('Content-Type', 'text/html').end('<p>Please log in</p>'),
      none: () => response.writeHead(404).end(),
      forbidden: () => response.writeHead(403).end(),
      'hang-up': () => request.socket.destroy(),
      slow: () => setTimeout(() => response.setHeader('Content-Type', 'image/png').end(picture), 300),
    };
    answers[behaviour]();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    template: `http://127.0.0.1:${address.port}/{z}/{x}/{y}.png`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
