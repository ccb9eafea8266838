/** What came of a PIN: `passphrase-needed` means that keys and state are gone. */
export type PinResult = 'right' | 'wrong' | 'passphrase-needed';

/** A short number that uncovers a page that is still alive. It wraps no key, is stored nowhere and dies with the page. */
export interface PagePin {
  isSet(): boolean;
  set(pin: string): Promise<void>;
  /** Covers the page: from now on it has 15 minutes and five wrong numbers. */
  cover(): void;
  uncover(pin: string): Promise<PinResult>;
}
