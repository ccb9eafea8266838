import {
  IconArrowsDiff,
  IconDeviceTablet,
  IconFileExport,
  IconFileImport,
  IconReceipt,
  type Icon,
} from '@tabler/icons-react';
import type { SetupPage } from '../../app/setup-page';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** What two devices hand each other: packages out and in, what has to be settled, who takes part. */
export function ExchangePage() {
  const app = useApp();
  const { t } = useWords();
  const nature = useAppState(({ operation }) => (operation.phase === 'open' ? operation.operation.nature : 'real'));
  useAppState((state) => state.edits);
  const conflicts = app.conflicts.list().length;
  const unexchanged = app.exchanges.unexchanged();
  return (
    <Panel title={t('exchange.title')} onBack={() => app.setUp(undefined)}>
      {nature !== 'real' && <p className={classes.note}>{t('exchange.training-note')}</p>}
      <RecordList label={t('exchange.title')}>
        <Row
          page="make-package"
          icon={IconFileExport}
          title={t('exchange.make')}
          facts={unexchanged > 0 ? t('status.unexchanged', { count: unexchanged }) : undefined}
        />
        <Row page="take-packages" icon={IconFileImport} title={t('exchange.take-in')} />
        <Row
          page="conflicts"
          icon={IconArrowsDiff}
          title={t('exchange.conflicts')}
          facts={t('exchange.conflicts-count', { count: conflicts })}
        />
        <Row page="devices" icon={IconDeviceTablet} title={t('exchange.devices')} />
        <Row page="receipts" icon={IconReceipt} title={t('exchange.receipts')} />
      </RecordList>
      <p className={classes.note}>{t('exchange.backup-note')}</p>
    </Panel>
  );
}

interface RowProps {
  readonly page: SetupPage;
  readonly icon: Icon;
  readonly title: string;
  readonly facts?: string | undefined;
}

function Row({ page, icon: RowIcon, title, facts }: RowProps) {
  const app = useApp();
  return <RecordRow title={title} facts={facts} mark={<RowIcon aria-hidden />} onOpen={() => app.setUp(page)} />;
}
