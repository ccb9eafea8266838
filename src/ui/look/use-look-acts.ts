import type { LookAnswer } from '../../survey/looked';
import { useApp } from '../app-provider';
import { type PhotoView, wholePhoto, zoomedBy } from './photo-view';
import type { FindInHand } from './use-find';

export type ChangeView = (to: (view: PhotoView) => PhotoView) => void;

interface LookActsOptions {
  readonly isShown: boolean;
  readonly find: FindInHand;
  readonly onView: ChangeView;
}

/** What a viewer does at a photo, alike by touch and by key. While a find is pointed out, the photo stays and takes no answer. */
export function useLookActs({ isShown, find, onView }: LookActsOptions) {
  const app = useApp();
  const hasFind = find.pin !== undefined;
  // A photo that is not on the screen yet is not answered.
  const canAnswer = isShown && !hasFind;
  const leave = async () => {
    await find.drop();
    await app.look.leave();
  };
  return {
    canAnswer,
    answer(said: LookAnswer) {
      if (!canAnswer) return;
      if (said === 'find') find.ask();
      else app.look.answer(said);
    },
    goTo(shot: number) {
      if (!hasFind) app.look.goTo(shot);
    },
    zoomBy: (steps: number) => onView((now) => zoomedBy(now, steps)),
    whole: () => onView(() => wholePhoto),
    leave,
    /** Drops the find in hand; without one it leaves. */
    escape: () => void (hasFind ? find.drop() : leave()),
  };
}
