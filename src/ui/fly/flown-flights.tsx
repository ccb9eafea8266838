import { type Flight, flightS } from '../../survey/flight';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface FlownFlightsProps {
  readonly flights: readonly Flight[];
  readonly title: string;
  readonly onOpen: (flight: Flight) => void;
}

/** Flights that are over: when, how long, how it went. */
export function FlownFlights({ flights, title, onOpen }: FlownFlightsProps) {
  const { t, q } = useWords();
  if (flights.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{title}</h3>
      <RecordList label={title}>
        {flights.map((flight) => {
          const inAirS = flightS(flight);
          const facts = [
            q.dateTime(new Date(flight.tookOffAt)),
            flight.batteryLabel,
            flight.endUnknown && t('flying.end-unknown'),
            flight.fromPaper && t('flying.from-paper'),
          ].filter(Boolean);
          return (
            <RecordRow
              key={flight.id}
              title={`${flight.sortieCode} · ${t(`flying.outcome-${flight.outcome ?? 'none'}`)}`}
              facts={facts.join(' · ')}
              end={inAirS === undefined ? undefined : q.duration(inAirS)}
              onOpen={() => onOpen(flight)}
            />
          );
        })}
      </RecordList>
    </section>
  );
}
