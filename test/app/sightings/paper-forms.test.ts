import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/test-app';

describe('blank forms', () => {
  it('hold the sighting form and the log page in every language, the screen’s first', async () => {
    const { app, saved } = testApp();
    await app.operations.start('Season', 'four words for a season');
    await app.paperForms.save();
    const [[name, blob] = ['', new Blob()]] = saved;
    expect(name).toBe('paper-forms.html');
    // A choice never breaks across lines: its spaces are non-breaking.
    const page = (await blob.text()).replaceAll('\u00a0', ' ');
    expect([...page.matchAll(/<section lang="(\w+)"/g)].map(([, language]) => language)).toEqual([
      'en',
      'en',
      'kk',
      'kk',
      'ru',
      'ru',
    ]);
    for (const word of ['Gusts, m/s', 'Incident', 'Происшествие', 'Оқиға']) expect(page).toContain(word);
    for (const word of ['Growth stage', 'In seed', '____________ cm', 'Лесник', 'Күмәнді'])
      expect(page).toContain(word);
    expect(page).not.toContain('TRAINING');
  });

  it('are marked in the training operation, page by page and by name', async () => {
    const { app, saved } = testApp();
    await app.operations.openTraining();
    await app.paperForms.save();
    const [[name, blob] = ['', new Blob()]] = saved;
    expect(name).toBe('TRAINING-paper-forms.html');
    expect((await blob.text()).match(/<h1>(TRAINING|УЧЕБНЫЙ|ОҚУ)[^<]*</g)?.length).toBe(6);
  });

  it('leave no file of a training plan without its mark, zip included', async () => {
    const { app } = testApp();
    await app.operations.openTraining();
    const [plan] = app.state.getState().records.plan.values();
    if (!plan) throw new Error('The training operation has no plan.');
    const { file } = await app.missions.make(plan, ['waypoints', 'qgc']);
    expect(file?.name).toMatch(/^TRAINING-.*\.zip$/);
  });
});
