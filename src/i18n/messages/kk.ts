import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { issue } from './kk/issue';
import { issueFiles } from './kk/issue-files';
import { issueMissions } from './kk/issue-missions';
import { missionFiles } from './kk/mission-files';
import { vault } from './kk/vault';

export const kk: Catalogue = { ...edit, ...issue, ...issueFiles, ...issueMissions, ...missionFiles, ...vault };
