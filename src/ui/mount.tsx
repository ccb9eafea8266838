import '@mantine/core/styles.css';
import '@fontsource-variable/golos-text/index.css';
import './theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { App } from '../app/app';
import { AppProvider } from './app-provider';
import { AppRoot } from './app-root';

/** Draws the app into an element. */
export function mount(element: HTMLElement, app: App): void {
  createRoot(element).render(
    <StrictMode>
      <AppProvider app={app}>
        <AppRoot />
      </AppProvider>
    </StrictMode>,
  );
}
