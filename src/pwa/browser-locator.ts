import type { Locator, LocatorFailure } from '../app/ports/locator';

/** The browser's position service. */
export const browserLocator: Locator = {
  watch(onFix, onFailure) {
    if (!('geolocation' in navigator)) {
      onFailure('unavailable');
      return () => undefined;
    }
    const watch = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) =>
        onFix({ place: [coords.longitude, coords.latitude], accuracyM: coords.accuracy, at: new Date(timestamp) }),
      ({ code }) => onFailure(failures[code] ?? 'unavailable'),
      { enableHighAccuracy: true, maximumAge: 2_000, timeout: 30_000 },
    );
    return () => navigator.geolocation.clearWatch(watch);
  },
};

/** By the codes of GeolocationPositionError. */
const failures: Readonly<Record<number, LocatorFailure>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };
