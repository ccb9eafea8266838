import { useEffect, useState } from 'react';
import { useApp } from '../app-provider';
import { useMapTools } from './map-tools-provider';

/** Following the device: a tap asks for the position and keeps it in the middle until the person moves the map. */
export function useFollow() {
  const app = useApp();
  const { map } = useMapTools();
  const [following, setFollowing] = useState(false);
  useEffect(() => map?.onFollow(setFollowing), [map]);
  const follow = () => {
    if (following) return map?.unfollow();
    app.position.follow();
    map?.follow();
  };
  return { following, follow };
}
