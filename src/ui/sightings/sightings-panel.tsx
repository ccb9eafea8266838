import { useAppState } from '../app-provider';
import { TracksPage } from '../tracks/tracks-page';
import { ActionForm } from './action-form';
import { PaperPage } from './paper-page';
import { SensorList } from './sensor-list';
import { SensorPage } from './sensor-page';
import { SightingForm } from './sighting-form';
import { SightingList } from './sighting-list';
import { SightingPage } from './sighting-page';
import { TaskList } from './task-list';
import { TaskPage } from './task-page';

/** The Sightings job: the form of one that is recorded, one sighting, sensor or task, or a list. */
export function SightingsPanel() {
  const draft = useAppState((state) => state.sightingDraft);
  const actionDraft = useAppState((state) => state.actionDraft);
  const fieldPage = useAppState((state) => state.fieldPage);
  const selection = useAppState((state) => state.selection);
  const records = useAppState((state) => state.records);
  if (draft) return <SightingForm draft={draft} />;
  if (actionDraft) return <ActionForm draft={actionDraft} />;
  if (fieldPage === 'tracks') return <TracksPage />;
  if (fieldPage === 'paper') return <PaperPage />;
  if (selection?.kind === 'sighting') {
    const sighting = records.sighting.get(selection.id);
    if (sighting) return <SightingPage key={sighting.id} sighting={sighting} />;
  }
  if (selection?.kind === 'sensor') {
    const sensor = records.sensor.get(selection.id);
    if (sensor) return <SensorPage key={sensor.id} sensor={sensor} />;
  }
  if (selection?.kind === 'task') {
    const task = records.task.get(selection.id);
    if (task) return <TaskPage key={task.id} task={task} />;
  }
  return <List />;
}

function List() {
  const listed = useAppState((state) => state.fieldList);
  if (listed === 'sensor') return <SensorList />;
  return listed === 'task' ? <TaskList /> : <SightingList />;
}
