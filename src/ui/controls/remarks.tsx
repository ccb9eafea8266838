import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { remarksAbout } from '../../app/remarks';
import type { RemarkSubject } from '../../survey/remark';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './remarks.module.css';

/** The remarks on a record, and a new one. */
export function Remarks({ about }: { readonly about: RemarkSubject }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const [text, setText] = useState<string>();
  const remarks = remarksAbout(about, records);
  const keep = async () => {
    if (text !== undefined && (await app.remarks.add(about, text))) setText(undefined);
  };
  return (
    <section className={classes.remarks}>
      {remarks.length > 0 && <h3>{t('remark.title')}</h3>}
      {remarks.map((remark) => (
        <article key={remark.id} className={classes.remark} data-settled={remark.settledAt !== undefined || undefined}>
          <p>{remark.text}</p>
          <footer>
            <span>
              {remark.returned && `${t('remark.returned')} · `}
              {q.dateTime(new Date(remark.madeAt))}
              {remark.settledAt !== undefined &&
                ` · ${t('remark.settled', { time: q.dateTime(new Date(remark.settledAt)) })}`}
            </span>
            {remark.settledAt === undefined && (
              <Button
                variant="subtle"
                leftSection={<IconCheck aria-hidden />}
                onClick={() => void app.remarks.settle(remark)}
              >
                {t('remark.settle')}
              </Button>
            )}
          </footer>
        </article>
      ))}
      {text === undefined ? (
        <Button variant="default" leftSection={<IconMessage aria-hidden />} onClick={() => setText('')}>
          {t('remark.add')}
        </Button>
      ) : (
        <>
          <Textarea
            rows={2}
            maxLength={1000}
            autoComplete="off"
            label={t('remark.add')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button variant="default" disabled={text.trim() === ''} onClick={() => void keep()}>
            {t('remark.do')}
          </Button>
        </>
      )}
    </section>
  );
}
