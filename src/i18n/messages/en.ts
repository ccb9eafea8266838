import { edit } from './en/edit';
import { issue } from './en/issue';
import { issueFiles } from './en/issue-files';
import { issueJournal } from './en/issue-journal';
import { issueMissions } from './en/issue-missions';
import { issuePlanning } from './en/issue-planning';
import { missionFiles } from './en/mission-files';
import { layer } from './en/layer';
import { issueStorage } from './en/issue-storage';
import { vault } from './en/vault';
import { issuePolygon } from './en/issue-polygon';
import { map } from './en/map';

/** The English catalogue. Its keys are the keys of every language. */
export const en = {
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
} as const;
