import { Button, Slider, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { dayNumberOf, noonOf } from '../../app/review/day-number';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './overview.module.css';

interface TimeChoiceProps {
  readonly today: number;
  readonly compareDay: number | undefined;
  readonly onCompare: (day: number | undefined) => void;
}

/** The day as of which everything is shown, figures and map alike, and an earlier one to compare with. */
export function TimeChoice({ today, compareDay, onCompare }: TimeChoiceProps) {
  const app = useApp();
  const { t, q } = useWords();
  const day = useAppState((state) => state.review.day);
  const operation = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation : undefined));
  const [first, last] = useMemo(
    () => (operation ? [dayNumberOf(operation.firstDay), dayNumberOf(operation.lastDay)] : [today, today]),
    [operation, today],
  );
  const name =
    day === undefined
      ? t('review.today', { day: q.date(noonOf(today)) })
      : t('review.day', { day: q.date(noonOf(day)) });
  return (
    <section className={classes.time}>
      <div className={classes.timeHead}>
        <strong>{name}</strong>
        {day !== undefined && (
          <Button variant="default" onClick={() => app.review.showDay(undefined)}>
            {t('review.now')}
          </Button>
        )}
      </div>
      <Slider
        size="lg"
        thumbSize={28}
        thumbLabel={name}
        min={first}
        max={last}
        value={Math.max(first, Math.min(last, day ?? today))}
        label={(value) => q.date(noonOf(value))}
        onChange={(value) => app.review.showDay(value)}
      />
      <div className={classes.timeEnds}>
        <span>{q.date(noonOf(first))}</span>
        <span>{q.date(noonOf(last))}</span>
      </div>
      <Switch
        label={t('review.compare')}
        checked={compareDay !== undefined}
        onChange={({ currentTarget: { checked } }) => onCompare(checked ? first : undefined)}
      />
      {compareDay !== undefined && (
        <>
          <strong>{t('review.compare-with', { day: q.date(noonOf(compareDay)) })}</strong>
          <Slider
            size="lg"
            thumbSize={28}
            thumbLabel={t('review.compare-with', { day: q.date(noonOf(compareDay)) })}
            min={first}
            max={last}
            value={compareDay}
            label={(value) => q.date(noonOf(value))}
            onChange={onCompare}
          />
        </>
      )}
    </section>
  );
}
