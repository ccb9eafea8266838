import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Looking } from '../../app/looking/looking';
import { answerOf, lookTally } from '../../app/looking/shot-answers';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo } from '../../survey/looked';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { AnswerBar } from './answer-bar';
import { FindSheet } from './find-sheet';
import classes from './look.module.css';
import { LookHeader } from './look-header';
import { LookView } from './look-view';
import { type PhotoView, wholePhoto } from './photo-view';
import { PlaceMap } from './place-map';
import { ShotStrip } from './shot-strip';
import { useFind } from './use-find';
import { type ChangeView, useLookActs } from './use-look-acts';
import { useLookKeys } from './use-look-keys';
import { useShelf } from './use-shelf';
import { ZoomButtons } from './zoom-buttons';

/** Zooming in this far asks for all pixels of the photo. */
const closerThan = 1.6;

/** The photos of a flight over the whole screen, one answer each. */
export function LookThrough() {
  const looking = useAppState((state) => state.looking);
  const evidence = useAppState((state) => state.records['flight-evidence'].get(state.looking?.evidenceId ?? ''));
  if (!looking || !evidence) return null;
  return <LookScreen key={evidence.id} looking={looking} evidence={evidence} />;
}

interface LookScreenProps {
  readonly looking: Looking;
  readonly evidence: FlightEvidence;
}

function LookScreen({ looking, evidence }: LookScreenProps) {
  const { shots, at } = looking;
  const { given, answerAt, tally } = useAnswers(looking);
  const { shown, again, closer } = useShelf(looking, evidence);
  const [view, setView] = useView(at, closer);
  const [isToning, setToning] = useState(false);
  const isShown = shown?.at === at && 'bitmap' in shown.photo;
  const find = useFind(at, isShown);
  const acts = useLookActs({ isShown, find, onView: setView });
  useLookKeys({ ...acts, goTo: (step) => acts.goTo(at + step), leave: acts.escape });
  return (
    <LookFrame>
      <LookHeader
        looking={looking}
        evidence={evidence}
        isToning={isToning}
        onTone={() => setToning(!isToning)}
        onLeave={() => void acts.leave()}
      />
      <LookView
        looking={looking}
        evidence={evidence}
        shown={shown}
        onAgain={again}
        view={view}
        onView={setView}
        isToning={isToning}
        find={find}
        given={given}
      />
      <div className={classes.place}>
        <PlaceMap evidence={evidence} shots={shots} at={at} answerAt={answerAt} />
      </div>
      <ZoomButtons zoom={view.zoom} onZoom={acts.zoomBy} onWhole={acts.whole} />
      <div className={classes.flight}>
        <ShotStrip shots={shots.length} at={at} answerAt={answerAt} onGoTo={acts.goTo} />
      </div>
      {find.draft ? (
        <FindSheet draft={find.draft} onEnd={find.end} />
      ) : (
        <AnswerBar
          looking={looking}
          tally={tally}
          given={answerAt(at)}
          isOpen={acts.canAnswer}
          asksPoint={find.asks}
          onAnswer={acts.answer}
          onGoTo={acts.goTo}
        />
      )}
    </LookFrame>
  );
}

/** The whole screen, which takes the keys from its first moment on; the answers lie under the chosen hand. */
function LookFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const hand = useAppState((state) => state.settings.lookHand ?? 'right');
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => screen.current?.focus(), []);
  return (
    <div
      ref={screen}
      className={classes.screen}
      data-hand={hand}
      role="dialog"
      aria-modal
      tabIndex={-1}
      aria-label={t('look.title')}
    >
      {children}
    </div>
  );
}

/** What is seen of the photo, and how it is changed; each begins whole, and `closer` is asked for once it is looked at from near. */
function useView(at: number, closer: () => Promise<void>): readonly [PhotoView, ChangeView] {
  const [seen, setSeen] = useState({ at, view: wholePhoto });
  const change: ChangeView = (to) => setSeen((now) => ({ at, view: to(now.at === at ? now.view : wholePhoto) }));
  const view = seen.at === at ? seen.view : wholePhoto;
  const isClose = view.zoom > closerThan;
  useEffect(() => {
    if (isClose) void closer();
  }, [isClose, closer]);
  return [view, change];
}

/** The answers of all viewers, with those of this one that are not kept yet. */
function useAnswers({ evidenceId, shots, at, unkept }: Looking) {
  const looked = useAppState((state) => state.records.looked);
  const kept = useMemo(() => answersTo(evidenceId, looked.values()), [evidenceId, looked]);
  const answerAt = useCallback(
    (shot: number) => unkept.get(shot)?.answer ?? answerOf(kept.get(shot) ?? []),
    [unkept, kept],
  );
  const tally = useMemo(() => {
    const all = new Map(kept);
    for (const [shot, one] of unkept) all.set(shot, [{ ...one, viewer: '' }]);
    return lookTally(shots.length, all);
  }, [shots, kept, unkept]);
  return { given: kept.get(at) ?? [], answerAt, tally };
}
