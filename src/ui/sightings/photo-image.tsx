import { useEffect, useState } from 'react';
import type { DraftPhoto } from '../../app/sightings/sighting-draft';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

interface PhotoImageProps {
  readonly photo: DraftPhoto;
  /** The copy for lists where this device has one. */
  readonly size?: 'whole' | 'small';
}

/** A photo of a sighting: from the draft, or from the store. */
export function PhotoImage({ photo, size = 'whole' }: PhotoImageProps) {
  const app = useApp();
  const { t } = useWords();
  const [address, setAddress] = useState<string>();
  const [absent, setAbsent] = useState(false);
  useEffect(() => {
    let made: string | undefined;
    let wanted = true;
    const stored = size === 'small' ? app.sightings.smallPhoto : app.photo;
    const bytes = 'bytes' in photo ? Promise.resolve(photo.bytes) : stored(photo.ref.id);
    void bytes.then((blob) => {
      if (!wanted) return;
      setAbsent(!blob);
      made = blob && URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      wanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [app, photo, size]);
  if (absent) return <p className={classes.absent}>{t('sightings.photo-absent', { name: photo.ref.name })}</p>;
  return address ? <img className={classes.photo} src={address} alt={photo.ref.name} /> : null;
}
