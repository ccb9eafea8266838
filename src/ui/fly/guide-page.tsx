import type { MissionFormat } from '../../formats/mission/mission-formats';
import { PrintPage } from '../controls/print-page';
import { useWords } from '../words-provider';
import { GuideSteps } from './guide-steps';

interface GuidePageProps {
  readonly formats: readonly MissionFormat[];
  readonly onClose: () => void;
}

/** The instructions of each chosen format, for paper. */
export function GuidePage({ formats, onClose }: GuidePageProps) {
  const { t } = useWords();
  return (
    <PrintPage title={t('guide.page-title')} onClose={onClose}>
      <h1>{t('guide.page-title')}</h1>
      {formats.map((format) => (
        <GuideSteps key={format} format={format} />
      ))}
    </PrintPage>
  );
}
