import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openAppServer } from '../support/app-server';
import { ensureBrowser } from '../support/find-browser.mjs';
import type { Measurement } from './measurement';

/** The newest one for Node 20, Apache-2.0. No dependency: its 185 MB would make every install half a minute longer. */
const lighthouse = 'lighthouse@12.8.2';

/** What Lighthouse grades, and the grade asked for. */
const asked = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof asked;

interface Report {
  readonly categories: Readonly<
    Record<Category, { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

let taken: Promise<Report> | undefined;
const take = () => (taken ??= grade());

/** Lighthouse with its desktop preset over the first visit of the production build. */
export const measurements: readonly Measurement[] = (Object.keys(asked) as Category[]).map((category) => ({
  name: `Lighthouse, desktop: ${category}`,
  unit: 'of 100',
  measure: async () => {
    const { categories, audits } = await take();
    const { score, auditRefs } = categories[category];
    for (const { id } of auditRefs) {
      const audit = audits[id];
      if (audit && audit.score !== null && audit.score < 0.9) process.stderr.write(`  ${audit.score} ${audit.title}\n`);
    }
    return { value: score * 100, bound: { name: 'asked for', value: asked[category] } };
  },
}));

async function grade(): Promise<Report> {
  const server = await openAppServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-lighthouse-'));
  const output = path.join(folder, 'report.json');
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  try {
    const options = [
      '--preset=desktop',
      `--only-categories=${Object.keys(asked).join()}`,
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=${flags.join(' ')}`,
      '--no-enable-error-reporting',
      '--quiet',
    ];
    await promisify(execFile)('npx', ['--yes', lighthouse, server.url, ...options], {
      env: { ...process.env, CHROME_PATH: await ensureBrowser() },
    });
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
