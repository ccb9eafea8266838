import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { issue } from './ru/issue';
import { issueFiles } from './ru/issue-files';
import { issueMissions } from './ru/issue-missions';
import { missionFiles } from './ru/mission-files';
import { vault } from './ru/vault';

export const ru: Catalogue = { ...edit, ...issue, ...issueFiles, ...issueMissions, ...missionFiles, ...vault };
