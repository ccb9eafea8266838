import { ruStart } from './ru-start';
import type { Catalogue } from '../message';
import { edit } from './ru/edit';
import { exchange } from './ru/exchange';
import { issue } from './ru/issue';
import { issueFiles } from './ru/issue-files';
import { issueJournal } from './ru/issue-journal';
import { issueMissions } from './ru/issue-missions';
import { issuePlanning } from './ru/issue-planning';
import { missionFiles } from './ru/mission-files';
import { field } from './ru/field';
import { layer } from './ru/layer';
import { issueStorage } from './ru/issue-storage';
import { security } from './ru/security';
import { packages } from './ru/packages';
import { people } from './ru/people';
import { history } from './ru/history';
import { vault } from './ru/vault';
import { plan } from './ru/plan';
import { gis } from './ru/gis';
import { sheet } from './ru/sheet';
import { checklist } from './ru/checklist';
import { flySortie } from './ru/fly-sortie';
import { sightings } from './ru/sightings';
import { setup } from './ru/setup';
import { coordinates } from './ru/coordinates';
import { paper } from './ru/paper';
import { issueCommandLine } from './ru/issue-command-line';
import { issueCoverage } from './ru/issue-coverage';
import { coverage } from './ru/coverage';
import { issueTerrain } from './ru/issue-terrain';
import { sightingDetails } from './ru/sighting-details';
import { issueField } from './ru/issue-field';
import { safetyRecords } from './ru/safety-records';
import { actions } from './ru/actions';
import { recording } from './ru/recording';
import { tracks } from './ru/tracks';
import { flying } from './ru/flying';
import { issueFlying } from './ru/issue-flying';
import { flyingBatteries } from './ru/flying-batteries';
import { evidence } from './ru/evidence';
import { gaps } from './ru/gaps';
import { coverageStates } from './ru/coverage-states';
import { help } from './ru/help';
import { glossary } from './ru/glossary';
import { fieldList } from './ru/field-list';
import { fieldWork } from './ru/field-work';
import { logBook } from './ru/log-book';
import { shift } from './ru/shift';
import { day } from './ru/day';
import { issueChecks } from './ru/issue-checks';
import { ground } from './ru/ground';
import { nextAreas } from './ru/next-areas';
import { issueMaps } from './ru/issue-maps';
import { maps } from './ru/maps';
import { planPatterns } from './ru/plan-patterns';
import { readiness } from './ru/readiness';
import { issueUpdate } from './ru/issue-update';
import { review } from './ru/review';
import { report } from './ru/report';
import { look } from './ru/look';
import { cards } from './ru/cards';
import { assigning } from './ru/assigning';
import { forecasting } from './ru/forecasting';
import { regions } from './ru/regions';
import { planCuts } from './ru/plan-cuts';
import { dates } from './ru/dates';
import { mapPaper } from './ru/map-paper';

export const ru: Catalogue = {
  ...ruStart,
  ...edit,
  ...exchange,
  ...issue,
  ...issueFiles,
  ...issueJournal,
  ...issueMissions,
  ...issuePlanning,
  ...missionFiles,
  ...field,
  ...layer,
  ...issueStorage,
  ...vault,
  ...history,
  ...people,
  ...packages,
  ...security,
  ...plan,
  ...gis,
  ...sheet,
  ...checklist,
  ...flySortie,
  ...sightings,
  ...setup,
  ...coordinates,
  ...paper,
  ...issueCommandLine,
  ...issueCoverage,
  ...coverage,
  ...issueTerrain,
  ...sightingDetails,
  ...issueField,
  ...safetyRecords,
  ...actions,
  ...recording,
  ...tracks,
  ...flying,
  ...issueFlying,
  ...flyingBatteries,
  ...evidence,
  ...gaps,
  ...coverageStates,
  ...help,
  ...glossary,
  ...fieldList,
  ...fieldWork,
  ...logBook,
  ...shift,
  ...day,
  ...issueChecks,
  ...ground,
  ...nextAreas,
  ...issueMaps,
  ...maps,
  ...planPatterns,
  ...readiness,
  ...issueUpdate,
  ...review,
  ...report,
  ...look,
  ...cards,
  ...assigning,
  ...forecasting,
  ...regions,
  ...planCuts,
  ...dates,
  ...mapPaper,
};
