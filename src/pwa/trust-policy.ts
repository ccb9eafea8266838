import { trustedMarkup, trustedScript } from './trusted-text';

interface PolicyFactory {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string | null>>): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types. */
    readonly trustedTypes?: PolicyFactory;
  }
}

// Imported first of all: the browser asks this policy wherever a plain text is used as markup or as a script's address.
window.trustedTypes?.createPolicy('default', {
  createHTML: trustedMarkup,
  createScriptURL: (url) => trustedScript(url, document.baseURI),
});
