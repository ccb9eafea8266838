import { describe, expect, it } from 'vitest';
import { boundedBody } from '../../src/workers/bounded-body';

const piece = new Uint8Array(1000).fill(7);

/** An answer without a length in its head that goes on for ever. */
function endless(onCancel: () => void): { readonly response: Response; readonly sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(stream) {
      sent += piece.byteLength;
      stream.enqueue(piece);
    },
    cancel: onCancel,
  });
  return { response: new Response(body), sent: () => sent };
}

describe('the body of an answer', () => {
  it('is read whole up to the bound', async () => {
    expect(await boundedBody(new Response(piece), 1000)).toEqual(piece);
    expect(await boundedBody(new Response(null), 1000)).toEqual(new Uint8Array(0));
  });

  it('is given up beyond it, and the server is told so', async () => {
    let isCancelled = false;
    const { response, sent } = endless(() => {
      isCancelled = true;
    });
    expect(await boundedBody(response, 10_500)).toBeUndefined();
    expect(isCancelled).toBe(true);
    expect(sent()).toBeLessThan(20_000);
  });
});
