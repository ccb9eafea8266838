import { useApp } from '../app-provider';

/** Opens a camera or file picker; while it covers the page, the operation does not lock at once. */
export function useCapture(): (open: () => void) => void {
  const app = useApp();
  return (open) => {
    const end = app.security.begin('capture');
    window.addEventListener('focus', end, { once: true });
    open();
  };
}
