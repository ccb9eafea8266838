import { loadCatalogue } from '../../i18n/load-catalogue';
import { translator } from '../../i18n/translator';
import type { AppContext } from '../app-context';

/** Blank forms for days when only paper is left. */
export function paperFormActions({ ports, state, tellDone }: AppContext) {
  return {
    /** Saves the blank forms in the language of the screen, to be printed. */
    async save(): Promise<void> {
      const { language } = state.getState().settings;
      const { paperForm } = await import('./paper-form');
      const page = paperForm(language, translator(language, await loadCatalogue(language)));
      const name = `paper-form-${language}.html`;
      await ports.files.save({ name, mediaType: 'text/html', bytes: new TextEncoder().encode(page) });
      tellDone('app.file-saved', { file: name });
    },
  };
}
