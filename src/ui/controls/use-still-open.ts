import { useEffect, useRef } from 'react';

/** Says whether the panel is still on the screen, so that long work ending later takes nobody away from where they went. */
export function useStillOpen(): () => boolean {
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return () => isOpen.current;
}
