import { useApp, useAppState } from '../app-provider';
import { useDeviceName } from '../controls/use-device-name';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** What was handed over and taken in, newest first. */
export function ReceiptsPage() {
  const app = useApp();
  const { t, q } = useWords();
  const receipts = useAppState((state) => state.records['exchange-receipt']);
  const named = useDeviceName();
  return (
    <Panel title={t('exchange.receipts')} onBack={() => app.setUp('exchange')}>
      {receipts.size === 0 && <p className={classes.note}>{t('exchange.no-receipts')}</p>}
      <ul className={classes.names}>
        {[...receipts.values()]
          .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
          .map(({ id, direction, at, device, peer, peerName, entries, photos, conflicts, refused }) => (
            <li key={id}>
              <span className={classes.name}>
                {`${t(`exchange.receipt-${direction}`)}, ${q.dateTime(new Date(at))}`}
                <span className={classes.note}>
                  {peer ? `${named(device)} ↔ ${named(peer, peerName)}` : named(device)}
                </span>
                <span className={classes.note}>
                  {t('exchange.receipt-facts', { entries, photos, conflicts, refused })}
                </span>
              </span>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
