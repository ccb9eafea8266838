import { describe, expect, it } from 'vitest';
import { namesOf } from '../support/audit.mjs';

describe('the audit of what is shipped', () => {
  it('names packages with a fault of high or critical severity', () => {
    const report = {
      vulnerabilities: { a: { severity: 'high' }, b: { severity: 'low' }, c: { severity: 'critical' } },
    };
    expect(namesOf(JSON.stringify(report))).toEqual(['a (high)', 'c (critical)']);
  });

  it('is content with a report that names none', () => {
    expect(namesOf('{"vulnerabilities":{}}')).toEqual([]);
  });

  it('takes an error of the registry for no answer', () => {
    expect(namesOf('{"message":"405 Method Not Allowed","error":{}}')).toBeUndefined();
    expect(namesOf('')).toBeUndefined();
  });
});
