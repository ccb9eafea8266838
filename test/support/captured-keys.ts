/**
 * Runs in a page before its scripts: keeps, in memory alone, the raw bytes of every secret key that is imported, or exists in
 * a form that could be exported, as hex in `capturedKeys`.
 */
export function captureKeys(): void {
  const { subtle } = crypto;
  const captured: string[] = [];
  Object.assign(globalThis, { capturedKeys: captured });
  const keep = (bytes: ArrayBuffer | Uint8Array) => {
    const secret = new Uint8Array(bytes).slice(-32);
    captured.push(Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  const { importKey, wrapKey } = subtle;
  Object.assign(subtle, {
    importKey(format: 'raw', bytes: Uint8Array<ArrayBuffer>, ...rest: [AlgorithmIdentifier, boolean, KeyUsage[]]) {
      const isSecret = format === 'raw' && rest[2].some((usage) => usage !== 'verify');
      if (isSecret) keep(bytes);
      return importKey.call(subtle, format, bytes, ...rest);
    },
    async wrapKey(format: 'raw' | 'pkcs8', key: CryptoKey, ...rest: [CryptoKey, AesGcmParams]) {
      const bytes = await subtle.exportKey(format, key);
      // A P-256 private key in PKCS #8 has its 32 bytes before the public key, not at the end.
      keep(format === 'pkcs8' && key.algorithm.name === 'ECDH' ? bytes.slice(36, 68) : bytes);
      return wrapKey.call(subtle, format, key, ...rest);
    },
  });
}
