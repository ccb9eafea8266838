import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo } from '../../survey/looked';
import type { LngLat } from '../../geo/lng-lat';
import type { AppContext } from '../app-context';
import type { Records } from '../records';
import type { GroundChoice } from './ground-choice';
import { layEvidence } from './lay-evidence';
import type { SeasonFlight } from './laid-season';
import { knownTerrain, tellLaidAgain, terrainOver } from './season-terrain';

interface Known {
  readonly evidence: FlightEvidence;
  readonly looked: string;
  /** The heights over which it was laid. */
  readonly terrain: string;
  readonly seen: SeenEvidence | undefined;
}

/** Laying evidence on the ground: what is known stays, so that one flight more costs only itself. */
export function seasonActions(context: AppContext) {
  const { state } = context;
  let known = new Map<string, Known>();
  let running: Promise<void> = Promise.resolve();

  async function catchUp(): Promise<void> {
    const { records } = state.getState();
    const [before, terrains] = [known, await knownTerrain(context)];
    const wanted = [...usedEvidence(records)].map((evidence) => {
      const looked = lookedShots(evidence.id, records);
      return { evidence, shots: looked, looked: looked.join() };
    });
    const isAsked = ({ evidence, looked }: (typeof wanted)[number]) => {
      const one = before.get(evidence.id);
      return one?.evidence === evidence && one.looked === looked;
    };
    const isSame = (one: (typeof wanted)[number]) => {
      const last = before.get(one.evidence.id);
      return isAsked(one) && last?.terrain === terrainOver(last?.seen, terrains);
    };
    if (wanted.length === before.size && wanted.every(isSame)) return;
    state.setState(({ season }) => ({ season: { ...season, isBusy: true } }));
    const made = await Promise.all(
      wanted.map(async (one): Promise<Known> => {
        const last = before.get(one.evidence.id);
        if (last && isSame(one)) return last;
        const seen = await layEvidence(context, one.evidence, { looked: one.shots, records });
        return { evidence: one.evidence, looked: one.looked, terrain: terrainOver(seen, terrains), seen };
      }),
    );
    known = new Map(made.map((one) => [one.evidence.id, one]));
    const flights = flightsOf(made);
    const relaid = wanted.filter((one) => isAsked(one) && known.get(one.evidence.id) !== before.get(one.evidence.id));
    if (relaid.length > 0) {
      const [old, now] = [before, known].map((all) =>
        flightsOf(relaid.flatMap(({ evidence: { id } }) => all.get(id) ?? [])),
      );
      if (old && now && old.length > 0) tellLaidAgain(context, old, now);
    }
    state.setState({ season: { flights, isBusy: false, missing: made.length - flights.length } });
  }

  return {
    /** Brings the season up to the records; calls while it runs are done one after the other. */
    refresh(): Promise<void> {
      running = running.then(catchUp, catchUp);
      return running;
    },

    /** Shows the season on the map, or nothing of it. */
    show(groundChoice: GroundChoice | undefined): void {
      state.setState({ groundChoice });
    },

    /** Says that the ground of the choice is being worked out, or no longer. */
    workOut(groundIsBusy: boolean): void {
      state.setState({ groundIsBusy });
    },

    /** Asks who saw a place, or no longer. */
    ask(groundPoint: LngLat | undefined): void {
      state.setState({ groundPoint });
    },
  };
}

function flightsOf(known: readonly Known[]): readonly SeasonFlight[] {
  return known.flatMap(({ evidence, seen }) => (seen ? [{ evidence, seen }] : []));
}

/** All evidence, but logs of flights whose photos are there: they show the same ground. */
function* usedEvidence({ 'flight-evidence': evidence }: Records): Generator<FlightEvidence> {
  const photographed = new Set<string>();
  for (const { source, flightId } of evidence.values()) if (source === 'photos' && flightId) photographed.add(flightId);
  for (const one of evidence.values()) {
    if (one.source === 'photos' || !one.flightId || !photographed.has(one.flightId)) yield one;
  }
}

/** Numbers of the shots of an evidence that have any answer, in rising order. */
function lookedShots(evidenceId: string, { looked }: Records): readonly number[] {
  return [...answersTo(evidenceId, looked.values()).keys()].toSorted((a, b) => a - b);
}
