import { Button } from '@mantine/core';
import { conflictName, type Conflict, type ConflictSide } from '../../journal/conflict';
import { useApp, useAppState } from '../app-provider';
import { fieldName, fieldValue } from '../controls/field-words';
import { recordTitle } from '../controls/record-title';
import { useWho } from '../controls/use-who';
import { EmptyState } from '../controls/empty-state';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** What two tablets changed apart from each other: both values, and one tap that settles it. */
export function ConflictsPage() {
  const app = useApp();
  const { t } = useWords();
  useAppState((state) => state.edits);
  const conflicts = app.conflicts.list();
  return (
    <Panel title={t('exchange.conflicts')} onBack={() => app.setUp('exchange')}>
      {conflicts.length === 0 && (
        <EmptyState title={t('exchange.conflicts-count', { count: 0 })}>
          <p>{t('exchange.no-conflicts')}</p>
        </EmptyState>
      )}
      {conflicts.map((conflict) => (
        <ConflictCard key={conflictName(conflict)} conflict={conflict} />
      ))}
    </Panel>
  );
}

function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const words = useWords();
  const records = useAppState((state) => state.records);
  return (
    <section className={classes.group}>
      <h3>{recordTitle(conflict, records, words)}</h3>
      <p className={classes.note}>{fieldName(conflict.field, words.t)}</p>
      {conflict.sides.map((side, index) => (
        <Side key={side.entry} conflict={conflict} side={side} isShown={index === 0} />
      ))}
    </section>
  );
}

interface SideProps {
  readonly conflict: Conflict;
  readonly side: ConflictSide;
  readonly isShown: boolean;
}

function Side({ conflict, side, isShown }: SideProps) {
  const app = useApp();
  const words = useWords();
  const who = useWho();
  const records = useAppState((state) => state.records);
  const value = fieldValue(conflict.field, side.value, { words, records });
  return (
    <div className={classes.side}>
      <strong>{value}</strong>
      <span className={classes.note}>{`${who(side)} · ${words.q.dateTime(new Date(side.wallMs))}`}</span>
      {isShown && <span className={classes.note}>{words.t('exchange.shown-now')}</span>}
      <Button
        variant={isShown ? 'filled' : 'default'}
        aria-label={`${words.t('exchange.keep-this')}: ${value}`}
        onClick={() => void app.conflicts.choose(conflict, side)}
      >
        {words.t('exchange.keep-this')}
      </Button>
    </div>
  );
}
