import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const count = (status: number, ...files: ReturnType<typeof file>[]) =>
  countTests(JSON.stringify({ testResults: files }), status);

describe('the count of a test run', () => {
  it('adds up passed, failed and skipped tests', () => {
    expect(count(1, file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed'))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
    });
  });

  it('takes a file that does not load as a failure', () => {
    expect(count(1, file('failed'), file('passed', 'passed'))).toMatchObject({ passed: 1, failed: 1 });
  });

  it('takes an error outside the tests as a failure', () => {
    expect(count(1, file('passed', 'passed'))).toMatchObject({ passed: 1, failed: 1 });
  });

  it('takes a run without tests, or without a report, as a failure', () => {
    expect(count(0)).toMatchObject({ passed: 0, failed: 1 });
    expect(count(0, file('passed', 'skipped'))).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
