import type { Records } from '../../app/records';
import type { RecordKind } from '../../survey/dala-record';
import type { Words } from '../words-provider';
import { shortId } from './short-id';

/** A record in words: its kind and what people call it. A deleted one keeps only its id. */
export function recordTitle(
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  records: Records,
  { t, q }: Words,
): string {
  const record = records[kind].get(id);
  const name = record && 'name' in record ? record.name : undefined;
  if (record?.kind === 'sighting') {
    return `${t(`sighting-kind.${record.sightingKind}`)}, ${q.dateTime(new Date(record.seenAt))}`;
  }
  if (record?.kind === 'plan') return `${t('record.plan')} ${record.code}`;
  return `${t(`record.${kind}`)} ${typeof name === 'string' ? name : shortId(id)}`;
}
