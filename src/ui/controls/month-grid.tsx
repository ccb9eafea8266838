import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { calendarNames } from '../../i18n/calendar-names';
import { localIsoDay, noonOfDay } from '../../i18n/kazakhstan-time';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './month-grid.module.css';

interface MonthGridProps {
  readonly label: string;
  /** ISO date; '' for none. */
  readonly chosen: string;
  readonly isIn: (isoDay: string) => boolean;
  readonly onChoose: (isoDay: string) => void;
}

const dayMs = 86_400_000;

/** A month to take a day from, Monday first. */
export function MonthGrid({ label, chosen, isIn, onChoose }: MonthGridProps) {
  const app = useApp();
  const { t, q, language } = useWords();
  const today = localIsoDay(app.now());
  const [month, setMonth] = useState((chosen === '' ? today : chosen).slice(0, 7));
  const { months, weekdays } = calendarNames[language];
  const [year = 0, number = 1] = month.split('-').map(Number);
  const move = (by: number) => setMonth(new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7));
  return (
    <div role="group" aria-label={label} className={classes.calendar}>
      <div className={classes.head}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('dates.month-before')} onClick={() => move(-1)}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <strong aria-live="polite">{`${months[number - 1] ?? ''} ${year}`}</strong>
        <ActionIcon variant="subtle" color="gray" aria-label={t('dates.month-after')} onClick={() => move(1)}>
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.days}>
        {weekdays.map((name) => (
          <span key={name} className={classes.weekday} aria-hidden>
            {name}
          </span>
        ))}
        {daysOf(month).map((day, i) => (
          <UnstyledButton
            key={day}
            className={classes.day}
            style={i === 0 ? { gridColumnStart: weekdayOf(day) } : undefined}
            aria-label={q.date(noonOfDay(day))}
            aria-pressed={day === chosen}
            aria-current={day === today ? 'date' : undefined}
            disabled={!isIn(day)}
            onClick={() => onChoose(day)}
          >
            {Number(day.slice(8))}
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}

/** ISO dates of a month, `2026-06`. */
function daysOf(month: string): readonly string[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  return Array.from({ length: 31 }, (_, i) => new Date(first + i * dayMs).toISOString().slice(0, 10)).filter((day) =>
    day.startsWith(month),
  );
}

/** 1 for Monday, 7 for Sunday. */
function weekdayOf(isoDay: string): number {
  return ((new Date(`${isoDay}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
