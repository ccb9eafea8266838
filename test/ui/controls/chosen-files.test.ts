import { describe, expect, it } from 'vitest';
import { withFiles } from '../../../src/ui/controls/chosen-files';

const volume = (name: string, text: string) => new File([text], name, { lastModified: 1 });

describe('files that are chosen', () => {
  it('add up, one by one or together, each once', () => {
    const first = withFiles([], [volume('1.dala', 'one')]);
    const all = withFiles(first, [volume('1.dala', 'one'), volume('2.dala', 'two'), volume('1.dala', 'another')]);
    expect(all.map(({ name, size }) => `${name} ${size}`)).toEqual(['1.dala 3', '2.dala 3', '1.dala 7']);
    expect(first).toHaveLength(1);
  });
});
