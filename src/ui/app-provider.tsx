import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { App } from '../app/app';
import type { AppState } from '../app/app-state';

const AppContext = createContext<App | undefined>(undefined);

/** Gives the app to every screen below. */
export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>;
}

/** The app: what a person can do. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp has to be called below AppProvider.');
  return app;
}

/** A part of the state; the screen is drawn again when that part changes. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useApp().state, select);
}
