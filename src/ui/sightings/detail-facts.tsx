import { polygonAreaM2 } from '../../geo/geodesic';
import type { Sighting } from '../../survey/sighting';
import { Fact } from '../controls/fact-list';
import { useWords } from '../words-provider';
import { detailName, detailValue } from './detail-words';

/** What is known of a sighting besides kind, place and time, as facts of a list. */
export function DetailFacts({ sighting }: { readonly sighting: Sighting }) {
  const { t, q } = useWords();
  const { details = {}, confidence, source, outline, seenIn } = sighting;
  return (
    <>
      {Object.entries(details).map(([key, value]) => (
        <Fact key={key} name={detailName(key, t)}>
          {detailValue(key, value, { t, q })}
        </Fact>
      ))}
      {outline && (
        <Fact name={t('sighting-details.outline')}>
          {`${q.squareMetres(polygonAreaM2(outline))} · ${q.hectares(polygonAreaM2(outline))}`}
        </Fact>
      )}
      {confidence && <Fact name={t('sighting-details.confidence')}>{t(`confidence.${confidence}`)}</Fact>}
      {source && <Fact name={t('sighting-details.source')}>{t(`sighting-source.${source}`)}</Fact>}
      {seenIn && (
        <Fact name={t('sighting-details.seen-in')}>
          {[seenIn.sortieCode, seenIn.photo].filter(Boolean).join(' · ')}
        </Fact>
      )}
    </>
  );
}
