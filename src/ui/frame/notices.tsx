import { Button, Notification } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { Suspense, useEffect, useRef } from 'react';
import type { Notice } from '../../app/notice';
import { useApp, useAppState } from '../app-provider';
import { issueWords } from '../controls/issue-words';
import { StoppedPart } from '../controls/stopped-part';
import { useWords, type Words } from '../words-provider';
import classes from './notices.module.css';

/** News goes away by itself after this time, ms; an act can be taken back for longer; bad news stays until it is read. */
const shownMs = { done: 5_000, stepped: 5_000, undoable: 10_000 };
const noteMs = 10_000;

/** What the app has to tell: over the top of the map, above everything; what else stands there makes room for it. */
export function Notices() {
  const app = useApp();
  const notices = useAppState((state) => state.notices);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!section.current) return undefined;
    const observer = new ResizeObserver(([entry]) => takeRoom(entry?.contentRect.height ?? 0));
    observer.observe(section.current);
    return () => {
      observer.disconnect();
      takeRoom(0);
    };
  }, []);
  return (
    <section ref={section} className={classes.notices} aria-live="polite">
      {notices.map((notice) => (
        <StoppedPart key={notice.id} onClose={() => app.dismiss(notice.id)}>
          <Suspense>
            <NoticeCard notice={notice} />
          </Suspense>
        </StoppedPart>
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const app = useApp();
  const words = useWords();
  const bad = notice.kind === 'issue' && notice.issue.severity === 'error';
  const passing = notice.kind !== 'issue';
  const forMs = timeOf(notice);
  useEffect(() => {
    if (forMs === undefined) return undefined;
    const timer = setTimeout(() => app.dismiss(notice.id), forMs);
    return () => clearTimeout(timer);
  }, [app, notice.id, forMs]);
  const NoticeIcon = passing ? IconCheck : bad ? IconX : IconAlertTriangle;
  return (
    <Notification
      className={classes.notice}
      data-tone={passing ? 'good' : bad ? 'bad' : 'warn'}
      icon={<NoticeIcon size={22} aria-hidden />}
      withBorder
      closeButtonProps={{ 'aria-label': words.t('app.close'), size: 48 }}
      onClose={() => app.dismiss(notice.id)}
    >
      <div className={classes.words}>
        {noticeWords(notice, words)}
        {notice.kind === 'undoable' && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp aria-hidden />}
            onClick={() => app.takeBack(notice.id)}
          >
            {words.t('app.take-back')}
          </Button>
        )}
      </div>
    </Notification>
  );
}

function timeOf(notice: Notice): number | undefined {
  if (notice.kind !== 'issue') return shownMs[notice.kind];
  return notice.issue.severity === 'info' ? noteMs : undefined;
}

/** Says to the styles of dialogs, the guide and pages without a map how much of the screen's top is taken. */
function takeRoom(heightPx: number): void {
  document.documentElement.style.setProperty('--dala-notices', heightPx > 0 ? `${heightPx + 12}px` : '0px');
}

function noticeWords(notice: Notice, { t }: Words): string {
  if (notice.kind === 'issue') return issueWords(notice.issue, { t });
  if (notice.kind === 'stepped')
    return t(`app.${notice.direction}-done`, { what: t(notice.note.key, notice.note.values) });
  return t(notice.key, notice.values);
}
