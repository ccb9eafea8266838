/** Listeners by event: `Events` maps an event's name to what its listeners are given. */
export interface Listeners<Events> {
  on<Name extends keyof Events>(name: Name, listener: (value: Events[Name]) => void): () => void;
  tell<Name extends keyof Events>(name: Name, value: Events[Name]): void;
}

/** An empty set of listeners. */
export function listeners<Events>(): Listeners<Events> {
  const sets: { [Name in keyof Events]?: Set<(value: Events[Name]) => void> } = {};
  return {
    on(name, listener) {
      const set = (sets[name] ??= new Set());
      set.add(listener);
      return () => set.delete(listener);
    },
    tell(name, value) {
      for (const listener of sets[name] ?? []) listener(value);
    },
  };
}
