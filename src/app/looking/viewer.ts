import type { AppContext } from '../app-context';
import { openJournal } from '../operation/open-journal';
import type { Viewer } from './answers-edit';

/** Who looks at photos here. A person on two devices is two viewers, so that no device ever rewrites another's answers. */
export function viewerHere(context: AppContext): Viewer {
  const { settings, records } = context.state.getState();
  const { device = 'reader' } = openJournal(context).owner;
  const person = records.person.get(settings.personId ?? '');
  if (!person) return { id: device, name: '' };
  return { id: `${person.id}.${device}`, name: person.name, personId: person.id };
}
