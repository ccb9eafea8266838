import type { Checklist, ChecklistItem } from '../../survey/checklist';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { Records } from '../records';

/** Ticking what was looked at before a take-off. */
export function checklistActions(context: AppContext) {
  const { ports, state } = context;
  return {
    /** Ticks an item in a person's name, or takes its tick back. */
    tick(
      sortie: { readonly planId: string; readonly sortieCode: string },
      item: ChecklistItem,
      { by, done }: { readonly by: string; readonly done: boolean },
    ): Promise<boolean> {
      const before = checklistOf(state.getState().records, sortie.sortieCode);
      const others = before?.ticks.filter((tick) => tick.item !== item) ?? [];
      const ticks = done ? [...others, { item, by, at: localIsoTime(ports.now()) }] : others;
      const checklist: Checklist = { kind: 'checklist', id: before?.id ?? ports.newId(), ...sortie, ticks };
      return keepRecord(context, checklist, { key: 'edit.checklist-ticked', values: { code: sortie.sortieCode } });
    },
  };
}

/** The checklist of a sortie, if anything on it was ever ticked. */
export function checklistOf({ checklist }: Pick<Records, 'checklist'>, sortieCode: string): Checklist | undefined {
  return [...checklist.values()].find((list) => list.sortieCode === sortieCode);
}
