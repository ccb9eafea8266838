/** Whether the cross-hair is there; `aims` while a tool adds places under it. */
export type CrossHairState = 'shown' | 'aims' | 'hidden';

/** The cross-hair at the centre of the map: where `addAtCenter` and a sighting's place are. */
export interface CrossHair {
  set(state: CrossHairState): void;
}

/** Puts a cross-hair into the map's element. It lets taps through. */
export function crossHair(container: HTMLElement): CrossHair {
  const element = document.createElement('div');
  element.className = 'dala-cross-hair';
  element.setAttribute('aria-hidden', 'true');
  container.append(element);
  return {
    set(state) {
      element.hidden = state === 'hidden';
      element.toggleAttribute('data-aims', state === 'aims');
    },
  };
}
