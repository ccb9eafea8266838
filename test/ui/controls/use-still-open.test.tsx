import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { useStillOpen } from '../../../src/ui/controls/use-still-open';

describe('a panel with long work', () => {
  it('is still open until the person leaves it', async () => {
    const seen: (() => boolean)[] = [];
    function Panel() {
      const isStillOpen = useStillOpen();
      useEffect(() => void seen.push(isStillOpen));
      return null;
    }
    const root = createRoot(document.createElement('div'));
    await act(async () => root.render(<Panel />));
    expect(seen[0]?.()).toBe(true);
    await act(async () => root.unmount());
    expect(seen[0]?.()).toBe(false);
  });
});
