import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { issue } from './kk/issue';
import { issueMissions } from './kk/issue-missions';
import { vault } from './kk/vault';

export const kk: Catalogue = { ...edit, ...issue, ...issueMissions, ...vault };
