import type { ComponentType } from 'react';
import type { SetupPage } from '../../app/setup-page';
import { HelpPage } from '../help/help-page';
import { ConflictsPage } from './conflicts-page';
import { DevicesPage } from './devices-page';
import { ExchangePage } from './exchange-page';
import { late } from '../controls/late';
import { MakePackagePage } from './make-package-page';
import { PeoplePage } from './people-page';
import { ReceiptsPage } from './receipts-page';
import { SecurityPage } from './security-page';
import { StoragePage } from './storage-page';
import { TakePackagesPage } from './take-packages-page';

const views: Record<SetupPage, ComponentType> = {
  maps: late(() => import('../maps/maps-page'), 'MapsPage'),
  'tile-area': late(() => import('../maps/tile-area-page'), 'TileAreaPage'),
  readiness: late(() => import('../readiness/readiness-page'), 'ReadinessPage'),
  people: PeoplePage,
  exchange: ExchangePage,
  security: SecurityPage,
  storage: StoragePage,
  help: HelpPage,
  'make-package': MakePackagePage,
  'take-packages': TakePackagesPage,
  conflicts: ConflictsPage,
  devices: DevicesPage,
  receipts: ReceiptsPage,
};

/** A page of Setup behind its first one. */
export function SetupPageView({ page }: { readonly page: SetupPage }) {
  const View = views[page];
  return <View />;
}
