import { languages } from '../../i18n/language';
import { loadCatalogue } from '../../i18n/load-catalogue';
import { translator } from '../../i18n/translator';
import type { AppContext } from '../app-context';
import { trainingMark } from '../operation/training-mark';

/** Blank forms for days when only paper is left. */
export function paperFormActions({ ports, state, tellDone }: AppContext) {
  return {
    /** Saves the blank forms in every language, the screen's first, to be printed. */
    async save(): Promise<void> {
      const { operation, settings } = state.getState();
      const { paperForm } = await import('./paper-form');
      const inOrder = [settings.language, ...languages.filter((language) => language !== settings.language)];
      const words = await Promise.all(
        inOrder.map(async (language) => ({ language, t: translator(language, await loadCatalogue(language)) })),
      );
      const mark = trainingMark(operation);
      const page = paperForm(words, { isTraining: mark !== '' });
      const name = `${mark}paper-forms.html`;
      await ports.files.save({ name, mediaType: 'text/html', bytes: new TextEncoder().encode(page) });
      tellDone('app.file-saved', { file: name });
    },
  };
}
