import { readiness, worstOf } from '../../app/readiness/readiness';
import type { ReadinessFacts } from '../../app/readiness/readiness-facts';
import { useApp } from '../app-provider';
import { PaperTable } from '../controls/paper-table';
import { PrintPage } from '../controls/print-page';
import { useWords } from '../words-provider';
import { GapDrawing } from './gap-drawing';

/** The findings on paper. */
export function ReadinessSheet({ facts, onClose }: { readonly facts: ReadinessFacts; readonly onClose: () => void }) {
  const app = useApp();
  const { t, q } = useWords();
  const findings = readiness(facts);
  return (
    <PrintPage title={t('readiness.title')} onClose={onClose}>
      <h1>{t('readiness.title')}</h1>
      <p>{t('readiness.at', { at: q.dateTime(facts.at) })}</p>
      <p>
        <strong>{t(`readiness.all-${worstOf(findings)}`)}</strong>
      </p>
      <PaperTable
        rows={findings.map(({ check, state, says, values }) => [
          t(`readiness.${check}`),
          `${t(`readiness.${state}`)}. ${t(says, values)}`,
        ])}
      />
      <GapDrawing areas={app.readiness.areas()} gaps={facts.maps.gaps} />
    </PrintPage>
  );
}
