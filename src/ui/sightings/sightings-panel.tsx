import { useAppState } from '../app-provider';
import { ActionForm } from './action-form';
import { SightingForm } from './sighting-form';
import { SightingList } from './sighting-list';
import { SightingPage } from './sighting-page';

/** The Sightings job: the form of one that is recorded, one sighting, or the list. */
export function SightingsPanel() {
  const draft = useAppState((state) => state.sightingDraft);
  const actionDraft = useAppState((state) => state.actionDraft);
  const selection = useAppState((state) => state.selection);
  const sightings = useAppState((state) => state.records.sighting);
  if (draft) return <SightingForm draft={draft} />;
  if (actionDraft) return <ActionForm draft={actionDraft} />;
  const sighting = selection?.kind === 'sighting' ? sightings.get(selection.id) : undefined;
  return sighting ? <SightingPage key={sighting.id} sighting={sighting} /> : <SightingList />;
}
