import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconCircleCheck, IconHelp, IconTargetArrow } from '@tabler/icons-react';
import type { Looking } from '../../app/looking/looking';
import type { LookTally } from '../../app/looking/shot-answers';
import { type LookAnswer, lookAnswers } from '../../survey/looked';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface AnswerBarProps {
  readonly looking: Looking;
  readonly tally: LookTally;
  /** What was said of the photo that is shown. */
  readonly given: LookAnswer | undefined;
  /** Whether the photo can be answered now. */
  readonly isOpen: boolean;
  readonly asksPoint: boolean;
  readonly onAnswer: (answer: LookAnswer) => void;
  readonly onGoTo: (shot: number) => void;
}

const answerIcons = { nothing: IconCircleCheck, unsure: IconHelp, find: IconTargetArrow } as const;

/** The three answers, each under a thumb; the photos before and after; how far the flight is. */
export function AnswerBar(props: AnswerBarProps) {
  const { looking, tally, given, isOpen, asksPoint, onAnswer, onGoTo } = props;
  const { t } = useWords();
  const { shots, at } = looking;
  return (
    <section className={classes.bar} aria-label={t('look.title')}>
      <LookProgress looking={looking} tally={tally} />
      <div className={classes.answers}>
        <UnstyledButton
          className={classes.step}
          disabled={at === 0}
          aria-label={t('look.before')}
          onClick={() => onGoTo(at - 1)}
        >
          <IconChevronLeft size={32} aria-hidden />
        </UnstyledButton>
        <UnstyledButton
          className={classes.step}
          data-next
          disabled={at === shots.length - 1}
          aria-label={t('look.next')}
          onClick={() => onGoTo(at + 1)}
        >
          <IconChevronRight size={32} aria-hidden />
        </UnstyledButton>
        {lookAnswers.map((answer, i) => {
          const AnswerIcon = answerIcons[answer];
          return (
            <UnstyledButton
              key={answer}
              className={classes.answer}
              data-answer={answer}
              data-asks={(answer === 'find' && asksPoint) || undefined}
              disabled={!isOpen}
              aria-pressed={given === answer}
              onClick={() => onAnswer(answer)}
            >
              <AnswerIcon size={30} stroke={1.75} aria-hidden />
              <span>{t(`look.${answer}`)}</span>
              <kbd aria-hidden>{i + 1}</kbd>
            </UnstyledButton>
          );
        })}
      </div>
    </section>
  );
}

function LookProgress({ looking, tally }: Pick<AnswerBarProps, 'looking' | 'tally'>) {
  const app = useApp();
  const { t } = useWords();
  const { shots, unkept, failed } = looking;
  const counts = [
    tally.unseen === 0 ? t('look.done') : t('look.seen', { seen: shots.length - tally.unseen, count: shots.length }),
    ...(tally.unsure > 0 ? [t('look.unsures', { count: tally.unsure })] : []),
    ...(tally.find > 0 ? [t('look.finds', { count: tally.find })] : []),
  ];
  return (
    <div className={classes.progress} role="status">
      <p>{counts.join(' · ')}</p>
      {!failed && <p>{unkept.size === 0 ? t('look.kept') : t('look.keeping', { count: unkept.size })}</p>}
      {failed && (
        <>
          <p className={classes.warn}>{t('look.failed')}</p>
          <Button variant="default" onClick={() => void app.look.keep()}>
            {t('look.try-keep')}
          </Button>
        </>
      )}
    </div>
  );
}
