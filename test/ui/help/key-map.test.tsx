import { describe, expect, it } from 'vitest';
import { KeyMap } from '../../../src/ui/help/key-map';
import { drawnPage, until } from '../../support/drawn-page';
import { testApp } from '../../support/test-app';

const places = 5;

describe('the map of keys', () => {
  it.each([
    ['en', 'While looking through photos', 'nothing, unsure, find'],
    ['ru', 'При просмотре снимков', 'ничего, неясно, находка'],
    ['kk', 'Суреттерді қарау кезінде', 'ештеңе жоқ, белгісіз, олжа'],
  ] as const)(
    'names in %s the keys of every place, also of photos and of the board',
    async (language, look, answers) => {
      const { app } = testApp();
      app.settings.change({ language });
      const { element, draw } = drawnPage(app);
      await draw(<KeyMap />);
      await until(() => element.textContent?.includes(look) ?? false);
      const tables = [...element.querySelectorAll('table')];
      expect(tables.length).toBe(places);
      const photos = tables.find(({ caption }) => caption?.textContent === look);
      expect(photos?.textContent).toContain(`1 2 3${answers}`);
      for (const key of ['Delete', 'Home, End', 'F1']) expect(element.textContent).toContain(key);
    },
  );
});
