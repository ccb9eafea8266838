import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/app/diagnostics';
import { testApp } from '../support/test-app';

describe('the diagnostic file', () => {
  it('names the place in the code and holds nothing that was recorded', async () => {
    const { app, saved } = testApp();
    await app.operations.start('Season by the old garden', 'four words for a season');
    await app.people.add('Name of a person');
    const error = new TypeError('The area "Old garden" at 71.6012 has no border');
    error.stack = `TypeError: ${error.message}\n    at draw (http://localhost:4173/assets/area-page-x1.js:3:1024)\n    at http://192.168.8.2/secret?name=garden#key`;
    await app.diagnostics.save(failureOf(error, 'Browser 1'));
    const [[name, blob] = ['', new Blob()]] = saved;
    expect(name).toMatch(/^dala-diagnostics-\d{4}-\d{2}-\d{2}\.json$/);
    const text = await blob.text();
    expect(JSON.parse(text)).toMatchObject({
      failure: { name: 'TypeError', calls: ['area-page-x1.js:3:1024'], browser: 'Browser 1' },
      operation: 'open',
      records: { person: 1 },
    });
    expect(text).not.toMatch(/garden|71\.60|Name of|192\.168|four words/i);
  });

  it('is made of anything that was thrown', () => {
    expect(failureOf('text', 'B')).toMatchObject({ name: 'Error', browser: 'B' });
    expect(failureOf(undefined, 'B')).toMatchObject({ name: 'Error' });
  });
});
