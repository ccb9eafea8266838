import { Button, Loader } from '@mantine/core';
import { IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { readiness, type ReadinessFinding, worstOf } from '../../app/readiness/readiness';
import type { ReadinessFacts } from '../../app/readiness/readiness-facts';
import { useApp, useAppState } from '../app-provider';
import { useNetwork } from '../controls/use-network';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { GapDrawing } from './gap-drawing';
import { ReadinessSheet } from './readiness-sheet';
import { StateMark } from './state-mark';
import classes from './readiness.module.css';

/** Whether the device may leave: every check with its state, what was found and what to do. */
export function ReadinessPage() {
  const app = useApp();
  const { t } = useWords();
  const [facts, setFacts] = useState<ReadinessFacts>();
  const [busy, setBusy] = useState(false);
  const isPlaced = useAppState(({ fix, fixFailure }) => fix !== undefined || fixFailure !== undefined);
  const [printing, setPrinting] = useState(false);
  const look = async () => {
    setBusy(true);
    setFacts(await app.readiness.look());
    setBusy(false);
  };
  // Once more when the position, or that there is none, becomes known.
  useEffect(() => {
    let wanted = true;
    app.position.follow();
    void app.readiness.look().then((found) => wanted && setFacts(found));
    return () => {
      wanted = false;
    };
  }, [app, isPlaced]);
  if (printing && facts) return <ReadinessSheet facts={facts} onClose={() => setPrinting(false)} />;
  return (
    <Panel
      title={t('readiness.title')}
      onBack={() => app.setUp(undefined)}
      action={
        <Button
          fullWidth
          leftSection={<IconRefresh aria-hidden />}
          loading={busy || !facts}
          onClick={() => void look()}
        >
          {t('readiness.again')}
        </Button>
      }
    >
      {!facts && (
        <p className={classes.waiting} role="status">
          <Loader size="sm" /> {t('readiness.looking')}
        </p>
      )}
      {facts && <Findings facts={facts} onPrint={() => setPrinting(true)} />}
    </Panel>
  );
}

interface FindingsProps {
  readonly facts: ReadinessFacts;
  readonly onPrint: () => void;
}

/** What the checks found in all and one by one, where the maps have gaps, and all of it for paper. */
function Findings({ facts, onPrint }: FindingsProps) {
  const app = useApp();
  const { t, q } = useWords();
  const network = useNetwork();
  const findings = readiness(facts);
  const worst = worstOf(findings);
  return (
    <>
      <p className={classes.verdict} data-state={worst} role="status">
        <StateMark state={worst} />
        {t(`readiness.all-${worst}`)}
      </p>
      <p className={classes.note}>{t('readiness.at', { at: q.dateTime(facts.at) })}</p>
      {network === 'online' && <p className={classes.note}>{t('readiness.online-note')}</p>}
      <ul className={classes.list}>
        {findings.map((finding) => (
          <FindingRow key={finding.check} finding={finding} />
        ))}
      </ul>
      <GapDrawing areas={app.readiness.areas()} gaps={facts.maps.gaps} />
      <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={onPrint}>
        {t('readiness.print')}
      </Button>
    </>
  );
}

/** What one check found, with the way to where it is put right. */
function FindingRow({ finding }: { readonly finding: ReadinessFinding }) {
  const app = useApp();
  const { t } = useWords();
  const { check, state, says, values, page, job } = finding;
  return (
    <li>
      <StateMark state={state} />
      <span className={classes.words}>
        <strong>{t(`readiness.${check}`)}</strong>
        <span>{t(says, values)}</span>
        {job && state !== 'good' && (
          <Button variant="default" onClick={() => app.goTo(job)}>
            {t(`job.${job}`)}
          </Button>
        )}
        {page && (
          <Button variant="default" onClick={() => app.setUp(page)}>
            {t(`${page === 'storage' || page === 'maps' ? page : 'exchange'}.title`)}
          </Button>
        )}
      </span>
    </li>
  );
}
