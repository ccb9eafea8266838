import { useState } from 'react';
import type { Looking } from '../../app/looking/looking';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { ShotAnswer } from '../../survey/looked';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './look.module.css';
import { LookFacts } from './look-facts';
import { MissingPhoto } from './missing-photo';
import { PhotoStage } from './photo-stage';
import { asTaken } from './photo-tone';
import type { PhotoView } from './photo-view';
import { TonePanel } from './tone-panel';
import type { FindInHand } from './use-find';
import type { ShownPhoto } from './use-shelf';

interface LookViewProps {
  readonly looking: Looking;
  readonly evidence: FlightEvidence;
  readonly shown: ShownPhoto | undefined;
  /** A card was chosen or came back. */
  readonly onAgain: () => void;
  readonly view: PhotoView;
  readonly onView: (change: (view: PhotoView) => PhotoView) => void;
  readonly isToning: boolean;
  readonly find: FindInHand;
  readonly given: readonly ShotAnswer[];
}

/** The photo and what lies over it; or why it cannot be shown. */
export function LookView(props: LookViewProps) {
  const { looking, evidence, shown, onAgain, view, onView, isToning, find, given } = props;
  const app = useApp();
  const { t } = useWords();
  const [tone, setTone] = useState(asTaken);
  const [strangers, setStrangers] = useState(0);
  const { shots, at } = looking;
  const isNow = shown?.at === at;
  const photo = shown && 'bitmap' in shown.photo ? shown.photo.bitmap : undefined;
  const lacks = isNow && 'lacks' in shown.photo ? shown.photo.lacks : undefined;
  const chosen = (files: number) => {
    setStrangers(shots.some((shot) => app.evidence.files.has(shot)) ? 0 : files);
    onAgain();
  };
  return (
    <div className={classes.view} data-shown={isNow && photo && !lacks ? at + 1 : undefined}>
      {photo && !lacks && (
        <PhotoStage
          photo={photo}
          label={t('look.photo', { number: at + 1, count: shots.length })}
          view={view}
          onView={onView}
          tone={tone}
          pin={find.pin}
          onPoint={find.point}
        />
      )}
      {!shown && <p className={classes.loading}>{t('look.loading')}</p>}
      {lacks && <MissingPhoto lacks={lacks} evidence={evidence} strangers={strangers} onChosen={chosen} />}
      <LookFacts given={given} />
      {find.asks && (
        <p className={classes.ask} role="status">
          {t('look.point')}
        </p>
      )}
      {isToning && <TonePanel tone={tone} onTone={setTone} />}
    </div>
  );
}
