import type { Remark, RemarkSubject } from '../survey/remark';
import type { AppContext } from './app-context';
import { deleteRecord, keepRecord } from './keep-record';
import { localIsoTime } from '../i18n/kazakhstan-time';
import type { Records } from './records';

/** Remarks on any record. */
export function remarkActions(context: AppContext) {
  const { ports } = context;
  const note = (key: 'edit.remark-made' | 'edit.remark-settled' | 'edit.remark-deleted') => ({ key }) as const;
  return {
    /** Keeps a remark; false for an empty one too. */
    async add(about: RemarkSubject, text: string): Promise<boolean> {
      if (text.trim() === '') return false;
      const madeAt = localIsoTime(ports.now());
      const remark: Remark = { kind: 'remark', id: ports.newId(), about, text: text.trim(), madeAt };
      return keepRecord(context, remark, note('edit.remark-made'));
    },

    settle: (remark: Remark) =>
      keepRecord(context, { ...remark, settledAt: localIsoTime(ports.now()) }, note('edit.remark-settled')),

    delete: (remark: Remark) => deleteRecord(context, remark, note('edit.remark-deleted')),
  };
}

/** The remarks on a record, open ones first, the newest first. */
export function remarksAbout(
  { kind, id, sortieCode }: RemarkSubject,
  { remark }: Pick<Records, 'remark'>,
): readonly Remark[] {
  return [...remark.values()]
    .filter(({ about }) => about.kind === kind && about.id === id && about.sortieCode === sortieCode)
    .toSorted(
      (one, other) =>
        Number(one.settledAt !== undefined) - Number(other.settledAt !== undefined) ||
        Date.parse(other.madeAt) - Date.parse(one.madeAt),
    );
}
