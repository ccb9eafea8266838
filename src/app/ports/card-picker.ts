/** A file of a card or folder, which stays where it lies. */
export interface CardFile {
  /** With the folders below the one that was chosen, and its own name first. */
  readonly path: string;
  readonly file: File;
  /** Gives the file anew, as after its card was away; rejects while it is away. */
  reopen?(): Promise<File>;
}

/** What the browser has to let a person choose a card or folder; elsewhere a file input does it. */
export interface CardPicker {
  readonly canPick: boolean;
  /** Everything below the chosen folder; empty where the person chose none. Rejects when the card goes away meanwhile. */
  pick(): Promise<readonly CardFile[]>;
}
