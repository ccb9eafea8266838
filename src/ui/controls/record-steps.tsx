import type { HistoryStep } from '../../journal/history';
import type { RecordKind } from '../../survey/dala-record';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { fieldName, fieldValue } from './field-words';
import { IssueList } from './issue-list';
import classes from './record-steps.module.css';
import { useWho } from './use-who';

export interface RecordStepsProps {
  readonly kind: RecordKind;
  readonly id: string;
}

/** The steps of a record's history, newest first. */
export function RecordSteps({ kind, id }: RecordStepsProps) {
  const app = useApp();
  const { t } = useWords();
  useAppState((state) => state.edits);
  const { steps, missing } = app.history.of(kind, id);
  return (
    <section className={classes.history}>
      <h3>{t('history.title')}</h3>
      <ol className={classes.steps}>
        {steps.toReversed().map((step) => (
          <Step key={step.entry} step={step} />
        ))}
      </ol>
      {missing.length > 0 && <p className={classes.quiet}>{t('history.missing', { count: missing.length })}</p>}
    </section>
  );
}

function Step({ step }: { readonly step: HistoryStep }) {
  const words = useWords();
  const who = useWho();
  const records = useAppState((state) => state.records);
  const { t, q } = words;
  const what = t(step.note.key, step.note.values);
  const isNew = !step.wasThere && step.isThere;
  return (
    <li>
      <strong>
        {step.reverts ? t(step.reverts === 'undo' ? 'history.undone' : 'history.redone', { what }) : what}
      </strong>
      <span className={classes.quiet}>{`${q.dateTime(new Date(step.wallMs))} · ${who(step)}`}</span>
      <IssueList issues={step.clock} />
      {!step.isThere && <span>{t('history.deleted')}</span>}
      {!isNew && step.isThere && (
        <ul className={classes.fields}>
          {step.fields.map(({ field, before, after }) => (
            <li key={field}>
              {t('history.change', {
                field: fieldName(field, t),
                before: fieldValue(field, before, { words, records }),
                after: fieldValue(field, after, { words, records }),
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
