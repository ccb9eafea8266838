import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { AppContext } from '../app-context';
import type { UnkeptPhoto } from '../sightings/sighting-draft';
import { takePhoto } from './take-photo';

/** Whether photos were taken on this page just now: then the device knows where and when. */
export interface PhotoOrigin {
  readonly isLive?: boolean;
}

/** Takes files in one after the other; each that cannot be taken is said by name. */
export async function takePhotos(
  { ports, state, tell }: AppContext,
  files: readonly File[],
  { isLive = false, onPhoto }: PhotoOrigin & { readonly onPhoto: (photo: UnkeptPhoto) => void },
): Promise<void> {
  for (const file of files) {
    const { fix } = state.getState();
    const live = { takenAt: localIsoTime(ports.now()), ...(fix && { place: fix.place }) };
    const taken = await takePhoto(file, ports, isLive ? live : {});
    if ('refused' in taken) tell([taken.refused]);
    else onPhoto({ ...taken.photo, small: taken.small });
  }
}
