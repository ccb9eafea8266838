import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Looking } from '../../app/looking/looking';
import { answerOf, lookTally } from '../../app/looking/shot-answers';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo, type LookAnswer } from '../../survey/looked';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { AnswerBar } from './answer-bar';
import { FindSheet } from './find-sheet';
import classes from './look.module.css';
import { LookHeader } from './look-header';
import { LookView } from './look-view';
import { type PhotoView, wholePhoto, zoomedBy } from './photo-view';
import { PlaceMap } from './place-map';
import { ShotStrip } from './shot-strip';
import { useFind } from './use-find';
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
  const app = useApp();
  const { t } = useWords();
  const { shots, at } = looking;
  const hand = useAppState((state) => state.settings.lookHand ?? 'right');
  const { given, answerAt, tally } = useAnswers(looking);
  const { shown, again, closer } = useShelf(looking, evidence);
  const [view, setView] = useView(at);
  const [isToning, setToning] = useState(false);
  const isShown = shown?.at === at && 'bitmap' in shown.photo;
  const find = useFind(at, isShown);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => screen.current?.focus(), []);
  const isClose = view.zoom > closerThan;
  useEffect(() => {
    if (isClose) void closer();
  }, [isClose, closer]);

  // A photo that is not on the screen yet is not answered.
  const canAnswer = isShown && find.pin === undefined;
  const answer = (said: LookAnswer) => {
    if (!canAnswer) return;
    if (said === 'find') find.ask();
    else app.look.answer(said);
  };
  const goTo = (shot: number) => {
    if (find.pin === undefined) app.look.goTo(shot);
  };
  const zoomBy = (steps: number) => setView((now) => zoomedBy(now, steps));
  const whole = () => setView(() => wholePhoto);
  const leave = async () => {
    await find.drop();
    await app.look.leave();
  };
  useLookKeys({
    answer,
    goTo: (step) => goTo(at + step),
    zoomBy,
    whole,
    leave: () => void (find.pin === undefined ? leave() : find.drop()),
  });
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
      <LookHeader
        looking={looking}
        evidence={evidence}
        isToning={isToning}
        onTone={() => setToning(!isToning)}
        onLeave={() => void leave()}
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
      <ZoomButtons zoom={view.zoom} onZoom={zoomBy} onWhole={whole} />
      <div className={classes.flight}>
        <ShotStrip shots={shots.length} at={at} answerAt={answerAt} onGoTo={goTo} />
      </div>
      {find.draft ? (
        <FindSheet draft={find.draft} onEnd={find.end} />
      ) : (
        <AnswerBar
          looking={looking}
          tally={tally}
          given={answerAt(at)}
          isOpen={canAnswer}
          asksPoint={find.asks}
          onAnswer={answer}
          onGoTo={goTo}
        />
      )}
    </div>
  );
}

type SetView = (change: (view: PhotoView) => PhotoView) => void;

/** What is seen of the photo; each begins whole. */
function useView(at: number): readonly [PhotoView, SetView] {
  const [seen, setSeen] = useState({ at, view: wholePhoto });
  const set: SetView = (change) => setSeen((now) => ({ at, view: change(now.at === at ? now.view : wholePhoto) }));
  return [seen.at === at ? seen.view : wholePhoto, set];
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
