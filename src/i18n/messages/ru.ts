import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { issue } from './ru/issue';
import { issueFiles } from './ru/issue-files';
import { issueJournal } from './ru/issue-journal';
import { issueMissions } from './ru/issue-missions';
import { issuePlanning } from './ru/issue-planning';
import { missionFiles } from './ru/mission-files';
import { layer } from './ru/layer';
import { issueStorage } from './ru/issue-storage';
import { vault } from './ru/vault';
import { issuePolygon } from './ru/issue-polygon';
import { map } from './ru/map';

export const ru: Catalogue = {
  ...edit,
  ...issue,
  ...issueFiles,
  ...issueJournal,
  ...issueMissions,
  ...issuePlanning,
  ...missionFiles,
  ...layer,
  ...issueStorage,
  ...vault,
  ...issuePolygon,
  ...map,
};
