import type { Quantities } from '../../i18n/quantities';
import type { Translate } from '../../i18n/translator';
import type { LedgerSource } from '../../review/ledger';
import { flightS } from '../../survey/flight';
import type { Selection } from '../app-state';
import type { Job } from '../job';
import type { Records } from '../records';

/** What a list says of a record, and where it opens. */
export interface SourceFacts {
  readonly key: string;
  readonly title: string;
  readonly facts: string;
  /** ISO 8601, of records that have a time. */
  readonly at?: string;
  readonly job?: Job;
  readonly selection?: Selection;
}

interface Words {
  readonly t: Translate;
  readonly q: Quantities;
}

/** A record behind a figure in words. */
export function sourceFacts({ kind, id }: LedgerSource, records: Records, words: Words): SourceFacts {
  const key = `${kind} ${id}`;
  const write = factsOf[kind];
  return write ? { key, ...write(id, records, words) } : { key, title: id, facts: kind };
}

type WriteFacts = (id: string, records: Records, words: Words) => Omit<SourceFacts, 'key'>;

/** Kinds that figures come from. */
const factsOf: Partial<Record<LedgerSource['kind'], WriteFacts>> = {
  area: (id, { area: areas }) => {
    const area = areas.get(id);
    return { title: area?.name ?? id, facts: area?.code ?? '', job: 'review', selection: { kind: 'area', id } };
  },
  plan: (id, records, { t, q }) => {
    const plan = records.plan.get(id);
    const areas = (plan?.areaIds ?? []).flatMap((areaId) => records.area.get(areaId)?.name ?? []);
    return {
      title: [...areas, plan?.code ?? id].join(' · '),
      facts: `${t('plan.sorties')}: ${q.number(plan?.sorties.length ?? 0)}`,
      job: 'fly',
      selection: { kind: 'plan', id },
    };
  },
  flight: flightFacts,
  'flight-evidence': evidenceFacts,
  sighting: sightingFacts,
  action: actionFacts,
  sensor: (id, { sensor: sensors }) => ({
    title: sensors.get(id)?.name ?? id,
    facts: '',
    job: 'sightings',
    selection: { kind: 'sensor', id },
  }),
};

function actionFacts(id: string, records: Records, words: Words): Omit<SourceFacts, 'key'> {
  const { t, q } = words;
  const action = records.action.get(id);
  if (!action) return { title: id, facts: '' };
  const sighting = sightingFacts(action.sightingId, records, words);
  const { at, actionKind, ground, massKg, registerNumber } = action;
  const facts = [
    q.dateTime(new Date(at)),
    sighting.title,
    ground && q.hectares(ground.areaM2),
    massKg !== undefined && q.mass(massKg),
    registerNumber,
  ];
  return { ...sighting, title: t(`action-kind.${actionKind}`), facts: facts.filter(Boolean).join(' · '), at };
}

function flightFacts(id: string, { flight: flights }: Records, { t, q }: Words): Omit<SourceFacts, 'key'> {
  const flight = flights.get(id);
  if (!flight) return { title: id, facts: '' };
  const flownS = flightS(flight);
  return {
    title: flight.sortieCode,
    facts: [
      q.dateTime(new Date(flight.tookOffAt)),
      flownS === undefined ? undefined : q.duration(flownS),
      t(`flying.outcome-${flight.outcome ?? 'none'}`),
    ]
      .filter(Boolean)
      .join(' · '),
    at: flight.tookOffAt,
    job: 'fly',
    selection: { kind: 'sortie', planId: flight.planId, code: flight.sortieCode },
  };
}

function evidenceFacts(id: string, records: Records, { t, q }: Words): Omit<SourceFacts, 'key'> {
  const evidence = records['flight-evidence'].get(id);
  if (!evidence) return { title: id, facts: '' };
  const { planId, sortieCode, startedAt, shots, name } = evidence;
  return {
    title: sortieCode ?? name,
    facts: [startedAt && q.dateTime(new Date(startedAt)), shots > 0 && `${t('plan.photos')}: ${q.number(shots)}`]
      .filter(Boolean)
      .join(' · '),
    ...(startedAt !== undefined && { at: startedAt }),
    ...(planId !== undefined &&
      sortieCode !== undefined && { job: 'fly', selection: { kind: 'sortie', planId, code: sortieCode } }),
  };
}

function sightingFacts(id: string, { sighting: sightings, area }: Records, { t, q }: Words): Omit<SourceFacts, 'key'> {
  const sighting = sightings.get(id);
  if (!sighting) return { title: id, facts: '' };
  return {
    title: t(`sighting-kind.${sighting.sightingKind}`),
    facts: [q.dateTime(new Date(sighting.seenAt)), area.get(sighting.areaId ?? '')?.name].filter(Boolean).join(' · '),
    at: sighting.seenAt,
    job: 'sightings',
    selection: { kind: 'sighting', id },
  };
}
