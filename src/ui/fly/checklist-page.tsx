import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { checklistOf } from '../../app/flying/checklists';
import type { Airframe } from '../../survey/aircraft';
import { checklistItems } from '../../survey/checklist';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface ChecklistPageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly airframe: Airframe;
  readonly onBack: () => void;
}

/** The pre-flight checklist: every tick is kept with who made it and when. */
export function ChecklistPage({ plan, sortie, airframe, onBack }: ChecklistPageProps) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const ticks = checklistOf(records, sortie.code)?.ticks ?? [];
  const [by, setBy] = useState(ticks.at(-1)?.by ?? lastName(records));
  const items = checklistItems(airframe);
  const who = by.trim();
  return (
    <Panel title={t('checklist.title')} onBack={onBack}>
      <TextInput
        label={t('checklist.by')}
        description={who === '' ? t('checklist.by-first') : t('checklist.by-hint')}
        maxLength={80}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <p className={classes.note} role="status">
        {t('checklist.done', { done: ticks.length, all: items.length })}
      </p>
      <div className={classes.ticks}>
        {items.map((item) => {
          const tick = ticks.find((one) => one.item === item);
          return (
            <Checkbox
              key={item}
              size="lg"
              className={classes.tick}
              label={t(`checklist.item-${item}`)}
              description={tick && t('checklist.ticked', { by: tick.by, at: q.dateTime(new Date(tick.at)) })}
              checked={tick !== undefined}
              disabled={who === '' && !tick}
              onChange={(event) =>
                void app.checklists.tick({ planId: plan.id, sortieCode: sortie.code }, item, {
                  by: who,
                  done: event.currentTarget.checked,
                })
              }
            />
          );
        })}
      </div>
    </Panel>
  );
}

/** Who ticked last on any sortie: on a shift it is mostly the same person. */
function lastName({ checklist }: Parameters<typeof checklistOf>[0]): string {
  return [...checklist.values()].at(-1)?.ticks.at(-1)?.by ?? '';
}
