import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { issue } from './ru/issue';
import { issueFiles } from './ru/issue-files';
import { issueJournal } from './ru/issue-journal';
import { issueMissions } from './ru/issue-missions';
import { missionFiles } from './ru/mission-files';
import { layer } from './ru/layer';
import { vault } from './ru/vault';
import { issuePolygon } from './ru/issue-polygon';

export const ru: Catalogue = {
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
