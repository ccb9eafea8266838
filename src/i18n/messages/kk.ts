import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { issue } from './kk/issue';
import { issueFiles } from './kk/issue-files';
import { issueJournal } from './kk/issue-journal';
import { issueMissions } from './kk/issue-missions';
import { missionFiles } from './kk/mission-files';
import { layer } from './kk/layer';
import { vault } from './kk/vault';
import { issuePolygon } from './kk/issue-polygon';

export const kk: Catalogue = {
  ...edit,
  ...issue,
  ...issueFiles,
  ...issueJournal,
  ...issueMissions,
  ...missionFiles,
  ...layer,
  ...vault,
  ...issuePolygon,
};
