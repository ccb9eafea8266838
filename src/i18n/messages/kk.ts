import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { issue } from './kk/issue';
import { issueFiles } from './kk/issue-files';
import { issueJournal } from './kk/issue-journal';
import { issueMissions } from './kk/issue-missions';
import { issuePlanning } from './kk/issue-planning';
import { missionFiles } from './kk/mission-files';
import { layer } from './kk/layer';
import { issueStorage } from './kk/issue-storage';
import { vault } from './kk/vault';
import { issuePolygon } from './kk/issue-polygon';
import { map } from './kk/map';

export const kk: Catalogue = {
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
