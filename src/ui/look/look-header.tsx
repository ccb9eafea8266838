import { ActionIcon } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconArrowsExchange, IconX } from '@tabler/icons-react';
import type { Looking } from '../../app/looking/looking';
import { shotTime } from '../../app/looking/shot-time';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { useHelp } from '../help/use-help';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface LookHeaderProps {
  readonly looking: Looking;
  readonly evidence: FlightEvidence;
  readonly isToning: boolean;
  readonly onTone: () => void;
  readonly onLeave: () => void;
}

/** Which photo of which flight, when it was taken, and how it is shown. */
export function LookHeader({ looking: { shots, at }, evidence, isToning, onTone, onLeave }: LookHeaderProps) {
  const app = useApp();
  const { t, q } = useWords();
  const help = useHelp('look');
  const hand = useAppState((state) => state.settings.lookHand ?? 'right');
  const taken = shotTime(evidence, shots, at);
  const name = shots[at]?.name.split('/').at(-1) ?? '';
  const facts = [t('look.photo', { number: at + 1, count: shots.length }), ...(taken ? [q.dateTime(taken)] : []), name];
  return (
    <header className={classes.header}>
      <ActionIcon size={48} variant="subtle" color="gray" onClick={onLeave} aria-label={t('app.close')}>
        <IconX />
      </ActionIcon>
      <div className={classes.titles}>
        <h1>{evidence.sortieCode ?? evidence.name}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      <ActionIcon
        size={48}
        variant={isToning ? 'filled' : 'subtle'}
        {...(!isToning && { color: 'gray' })}
        onClick={onTone}
        aria-label={t('look.tone')}
        aria-pressed={isToning}
      >
        <IconAdjustmentsHorizontal />
      </ActionIcon>
      <ActionIcon
        size={48}
        variant="subtle"
        color="gray"
        aria-label={t('look.hand')}
        onClick={() => app.settings.change({ lookHand: hand === 'right' ? 'left' : 'right' })}
      >
        <IconArrowsExchange />
      </ActionIcon>
      {help.button}
      {help.text}
    </header>
  );
}
