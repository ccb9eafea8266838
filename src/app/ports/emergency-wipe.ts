/** Erases everything that Dala keeps on this device. */
export interface EmergencyWipe {
  /**
   * Flag, keys, data, maps, in this order. A page that is killed half-way goes on with it at the next start, before anything
   * can be opened. The caller reloads the page afterwards.
   */
  wipe(): Promise<void>;
  /** Tells a page that another tab erased everything: it has to drop its state and reload. Returns the stop function. */
  watch(onWiped: () => void): () => void;
}
