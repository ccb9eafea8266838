/** What is signed: the purpose and a hash, so that a signature for one thing never passes for another. */
export function signedMessage(
  purpose: 'trust' | 'segment' | 'manifest',
  hash: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const label = new TextEncoder().encode(`dala ${purpose} 1\n`);
  const message = new Uint8Array(label.length + hash.length);
  message.set(label);
  message.set(hash, label.length);
  return message;
}
