import {
  IconBuildingWarehouse,
  IconCactus,
  IconFlask,
  IconHome,
  IconPackage,
  IconPlant,
  IconQuestionMark,
  IconTent,
  type Icon,
} from '@tabler/icons-react';
import type { SightingKind } from '../../survey/sighting';

/** The picture of each kind of sighting. */
export const sightingIcons: Readonly<Record<SightingKind, Icon>> = {
  'wild-stand': IconPlant,
  'cultivated-plot': IconCactus,
  greenhouse: IconHome,
  'drying-or-storage': IconBuildingWarehouse,
  'suspected-lab': IconFlask,
  cache: IconPackage,
  'camouflage-net': IconTent,
  other: IconQuestionMark,
};
