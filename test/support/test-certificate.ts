import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface TestCertificate {
  /** PEM files. */
  readonly certificate: string;
  readonly key: string;
  /** Base64 SHA-256 of the public key, by which a browser can be told to trust it. */
  readonly keyHash: string;
}

/** A certificate for localhost, made as README says for a laptop. Needs openssl. */
export function makeTestCertificate(folder: string): TestCertificate {
  const certificate = path.join(folder, 'dala.crt');
  const key = path.join(folder, 'dala.key');
  const options = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '30',
  ];
  const named = ['-subj', '/CN=Dala', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', [...options, ...named, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const spki = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'der' });
  return { certificate, key, keyHash: createHash('sha256').update(spki).digest('base64') };
}
