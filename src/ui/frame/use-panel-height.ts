import { useState } from 'react';

/** The three stops of the panel in portrait. */
const heights = ['low', 'half', 'full'] as const;

/** The panel's height in portrait, and the step to the next stop. */
export function usePanelHeight() {
  const [stop, setStop] = useState(1);
  return { height: heights[stop] ?? 'half', grow: () => setStop((before) => (before + 1) % heights.length) };
}
