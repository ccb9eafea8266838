import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.join(import.meta.dirname, '../../test-results/prints');

/**
 * Prints the page as it is to test-results/prints, with a picture of each sheet beside it; the words of each sheet that
 * bears any. Without pdftotext and pdftoppm only the file is made, and what the page shows stands for its sheets.
 */
export async function printedPages(page: Page, name: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.pdf`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error(`${name} was not printed as a PDF.`);
  await writeFile(file, pdf);
  if (run('pdftoppm', ['-r', '60', '-png', file, path.join(folder, name)]) === undefined) {
    console.warn(`No pdftoppm (poppler-utils): ${name} has no pictures, its words are read from the screen.`);
    return [await page.locator('article').innerText()];
  }
  const text = run('pdftotext', ['-layout', file, '-']) ?? '';
  return text.split('\f').filter((sheet) => sheet.trim() !== '');
}

/** What a program prints; undefined where it is not installed. */
function run(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
