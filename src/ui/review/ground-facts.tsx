import { gsdClassesCm } from '../../app/coverage/ground-classes';
import type { GroundProgress } from '../../app/coverage/coverage-progress';
import { Fact, FactList } from '../controls/fact-list';
import { useWords } from '../words-provider';
import classes from './review.module.css';

const states = ['planned', 'flown', 'photographed', 'looked'] as const;
const ages = ['fresh', 'due', 'overdue', 'never'] as const;
/** Passes and views from here on are told together. */
const mostPasses = 4;
const viewSteps = [1, 2, 5, 10] as const;

interface GroundFactsProps {
  readonly ground: GroundProgress;
}

/** Ground in its states, by age, passes, views and pixel size: hectares and per cent. */
export function GroundFacts({ ground }: GroundFactsProps) {
  const { t } = useWords();
  const figure = useFigure(ground);
  return (
    <>
      <FactList>
        {states.map((state) => (
          <Fact key={state} name={t(`coverage.${state}`)}>
            {figure(ground[`${state}M2`])}
          </Fact>
        ))}
      </FactList>
      <h3 className={classes.head}>{t('coverage.recency')}</h3>
      <FactList>
        {ages.map((age) => (
          <Fact key={age} name={t(`coverage.${age}`)}>
            {figure(ground[`${age}M2`])}
          </Fact>
        ))}
      </FactList>
      {ground.photographedM2 > 0 && <PhotoFacts ground={ground} />}
    </>
  );
}

/** How often, from how many sides and how finely photos show the ground. */
function PhotoFacts({ ground }: GroundFactsProps) {
  const { t, q } = useWords();
  const figure = useFigure(ground);
  const sumFrom = (list: readonly number[], from: number) => list.slice(from).reduce((sum, m2) => sum + m2, 0);
  return (
    <>
      <h3 className={classes.head}>{t('coverage.by-passes')}</h3>
      <FactList>
        {Array.from({ length: mostPasses }, (_, i) => i + 1).map((passes) => (
          <Fact
            key={passes}
            name={
              passes === mostPasses
                ? t('coverage.views-from', { from: passes })
                : t('coverage.passes', { count: passes })
            }
          >
            {figure(passes === mostPasses ? sumFrom(ground.byPasses, passes) : (ground.byPasses[passes] ?? 0))}
          </Fact>
        ))}
      </FactList>
      <h3 className={classes.head}>{t('coverage.by-views')}</h3>
      <FactList>
        {viewSteps.map((from) => (
          <Fact key={from} name={t('coverage.views-from', { from })}>
            {figure(sumFrom(ground.byViews, from))}
          </Fact>
        ))}
      </FactList>
      <h3 className={classes.head}>{t('coverage.by-gsd')}</h3>
      <FactList>
        {gsdClassesCm.map((cm, i) => (
          <Fact key={cm} name={t('coverage.gsd-at-most', { size: q.centimetres(cm) })}>
            {figure(ground.byGsd[i] ?? 0)}
          </Fact>
        ))}
      </FactList>
    </>
  );
}

/** Words for m2 of the ground: hectares and the share of all of it. */
function useFigure({ areaM2 }: GroundProgress) {
  const { q } = useWords();
  return (m2: number) => `${q.hectares(m2)} · ${q.percent(areaM2 > 0 ? (100 * m2) / areaM2 : 0, 1)}`;
}
