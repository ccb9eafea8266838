import { Accordion } from '@mantine/core';
import { createContext, memo, type ReactNode, useContext } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import { useWords } from '../words-provider';
import { AreaChoice } from './area-choice';
import { BatteryParameters } from './battery-parameters';
import { ConditionsChoice } from './conditions-choice';
import { EffortChoice } from './effort-choice';
import { LaunchChoice } from './launch-choice';
import { LineParameters } from './line-parameters';
import classes from './plan.module.css';
import { SafetyChoice } from './safety-choice';
import { WindChoice } from './wind-choice';

interface MoreParametersProps {
  readonly draft: PlanDraft;
  readonly aircraft: Aircraft;
  /** Names of the parts that are open. */
  readonly open: readonly string[];
  readonly onOpen: (names: string[]) => void;
}

/** Everything else, folded: areas, lines, launch sites, battery, wind, safety, search. */
export const MoreParameters = memo(function MoreParameters({ draft, aircraft, open, onOpen }: MoreParametersProps) {
  const { t, q } = useWords();
  const { parameters, areaIds, launchSiteIds } = draft;
  const { wind, enduranceMin = planningEnduranceMin(aircraft) } = parameters;
  return (
    <OpenParts value={open}>
      <Accordion
        classNames={{ item: classes.part ?? '' }}
        multiple
        variant="contained"
        chevronSize={24}
        value={[...open]}
        onChange={onOpen}
      >
        <Folded name="areas" title={t('plan.areas')} now={areaIds.length > 1 ? q.number(areaIds.length) : undefined}>
          <AreaChoice draft={draft} />
        </Folded>
        <Folded name="lines" title={t('plan.lines')} now={t(`pattern.${parameters.pattern}`)}>
          <LineParameters draft={draft} aircraft={aircraft} />
        </Folded>
        <Folded
          name="launch"
          title={t('areas.tab-launch-site')}
          now={launchSiteIds.length > 0 ? q.number(launchSiteIds.length) : undefined}
        >
          <LaunchChoice draft={draft} />
        </Folded>
        <Folded
          name="battery"
          title={t('plan.battery')}
          now={`${q.number(enduranceMin)} ${t('unit.min')} · ${q.percent(parameters.reservePct)}`}
        >
          <BatteryParameters parameters={parameters} aircraft={aircraft} />
        </Folded>
        <Folded
          name="wind"
          title={t('plan.wind')}
          now={wind && `${q.speed(wind.speedMS)} · ${q.degrees(wind.fromDeg)}`}
        >
          <WindChoice draft={draft} aircraft={aircraft} />
        </Folded>
        <Folded name="conditions" title={t('conditions.title')} now={conditionsNow(draft, { t, q })}>
          <ConditionsChoice draft={draft} />
        </Folded>
        <Folded name="safety" title={t('plan.safety')} now={q.metres(parameters.safety.returnHeightM)}>
          <SafetyChoice safety={parameters.safety} />
        </Folded>
        <Folded name="effort" title={t('plan.effort')} now={q.number(parameters.steps)}>
          <EffortChoice parameters={parameters} />
        </Folded>
      </Accordion>
    </OpenParts>
  );
});

/** Names of the parts that are open: what is folded is not drawn, so that it costs a slider nothing. */
const OpenParts = createContext<readonly string[]>([]);

interface FoldedProps {
  readonly name: string;
  readonly title: string;
  /** What is chosen now, shown while folded. */
  readonly now?: string | undefined;
  readonly children: ReactNode;
}

function Folded({ name, title, now, children }: FoldedProps) {
  const open = useContext(OpenParts).includes(name);
  return (
    <Accordion.Item value={name}>
      <Accordion.Control>
        <span className={classes.folded}>
          {title}
          {now && <span className={classes.quiet}>{now}</span>}
        </span>
      </Accordion.Control>
      <Accordion.Panel>{open && <div className={classes.group}>{children}</div>}</Accordion.Panel>
    </Accordion.Item>
  );
}

/** Time of the first take-off, temperature and how the ground is followed, as far as they are chosen. */
function conditionsNow({ parameters, terrain }: PlanDraft, { t, q }: Pick<ReturnType<typeof useWords>, 't' | 'q'>) {
  const { startsAt, temperatureC } = parameters;
  const said = [
    startsAt !== undefined && q.dateTime(new Date(startsAt)),
    temperatureC !== undefined && t('conditions.degrees', { temperature: q.number(temperatureC) }),
    terrain && parameters.terrain !== 'level' && t('conditions.follow-short'),
  ].filter((one) => typeof one === 'string');
  return said.length > 0 ? said.join(' · ') : undefined;
}
