import { Button } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { useState } from 'react';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { IssueList } from '../controls/issue-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './fly.module.css';
import { ResumeBreak, type SaidBreak, saidBreak, takesPhotos } from './resume-break';
import { type LaunchChoice, ResumeLaunch } from './resume-launch';
import { useRest } from './use-rest';

interface ResumePageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly onBack: () => void;
}

/** The rest of a sortie as a new one: where the flight ended, where the next begins, what is left. */
export function ResumePage({ plan, sortie, onBack }: ResumePageProps) {
  const app = useApp();
  const { t } = useWords();
  const fix = useAppState((state) => state.fix);
  const [said, setSaid] = useState<SaidBreak>({ way: takesPhotos(plan, sortie) ? 'photo' : 'place' });
  const [choice, setChoice] = useState<LaunchChoice>('same');
  const from = saidBreak(plan, sortie, said);
  const launch = choice === 'same' ? sortie.launch : choice === 'here' ? fix?.place : choice;
  const rest = useRest(plan, sortie, { from, launch });
  const sorties = rest?.value ?? [];
  const [first] = sorties;
  return (
    <Panel
      title={t('fly.resume')}
      onBack={onBack}
      action={
        <Button
          fullWidth
          disabled={!first}
          leftSection={<IconPlayerTrackNext aria-hidden />}
          onClick={() => from && launch && void app.resuming.resume(plan, sortie, { from, launch })}
        >
          {first ? t('fly.resume-make', { count: sorties.length, code: first.code }) : t('fly.resume-say')}
        </Button>
      }
    >
      <ResumeBreak plan={plan} sortie={sortie} said={said} onSaid={setSaid} />
      <ResumeLaunch choice={choice} launch={launch} onChoice={setChoice} />
      {rest && <IssueList issues={rest.issues} />}
      {rest?.value?.length === 0 && <p className={classes.note}>{t('fly.resume-none')}</p>}
      <Left sorties={sorties} />
    </Panel>
  );
}

function Left({ sorties }: { readonly sorties: readonly Sortie[] }) {
  const { t, q } = useWords();
  if (sorties.length === 0) return null;
  return (
    <>
      <h3>{t('fly.resume-left')}</h3>
      <FactList>
        {sorties.map(({ code, durationS, lengthM, photos }) => (
          <Fact key={code} name={code}>
            {`${q.duration(durationS)} · ${q.distance(lengthM)} · ${t('plan.photos-count', { count: photos })}`}
          </Fact>
        ))}
      </FactList>
    </>
  );
}
