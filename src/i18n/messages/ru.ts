import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { issue } from './ru/issue';
import { issueMissions } from './ru/issue-missions';
import { vault } from './ru/vault';

export const ru: Catalogue = { ...edit, ...issue, ...issueMissions, ...vault };
