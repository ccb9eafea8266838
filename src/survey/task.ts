/** What a ground team is sent to do. */
export const taskKinds = ['verify', 'destroy', 'service-sensor'] as const;

export type TaskKind = (typeof taskKinds)[number];

/** Work for a ground team at a sighting or a sensor. */
export interface Task {
  readonly kind: 'task';
  readonly id: string;
  readonly taskKind: TaskKind;
  readonly about: { readonly kind: 'sighting' | 'sensor'; readonly id: string };
  readonly madeAt: string;
  readonly teamId?: string;
  readonly note: string;
  /** How it ended; absent while it is open. */
  readonly outcome?: 'done' | 'not-done';
  readonly closedAt?: string;
  /** Why it was not done. */
  readonly reason?: string;
}
