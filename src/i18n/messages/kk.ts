import { kkStart } from './kk-start';
import type { Catalogue } from '../message';
import { edit } from './kk/edit';
import { exchange } from './kk/exchange';
import { issue } from './kk/issue';
import { issueFiles } from './kk/issue-files';
import { issueJournal } from './kk/issue-journal';
import { issueMissions } from './kk/issue-missions';
import { issuePlanning } from './kk/issue-planning';
import { missionFiles } from './kk/mission-files';
import { field } from './kk/field';
import { layer } from './kk/layer';
import { issueStorage } from './kk/issue-storage';
import { security } from './kk/security';
import { packages } from './kk/packages';
import { people } from './kk/people';
import { history } from './kk/history';
import { vault } from './kk/vault';
import { plan } from './kk/plan';
import { gis } from './kk/gis';
import { sheet } from './kk/sheet';
import { checklist } from './kk/checklist';
import { flySortie } from './kk/fly-sortie';
import { sightings } from './kk/sightings';
import { setup } from './kk/setup';
import { coordinates } from './kk/coordinates';
import { paper } from './kk/paper';
import { issueCommandLine } from './kk/issue-command-line';
import { issueCoverage } from './kk/issue-coverage';
import { coverage } from './kk/coverage';
import { issueTerrain } from './kk/issue-terrain';
import { sightingDetails } from './kk/sighting-details';
import { issueField } from './kk/issue-field';
import { safetyRecords } from './kk/safety-records';
import { actions } from './kk/actions';
import { recording } from './kk/recording';
import { tracks } from './kk/tracks';
import { flying } from './kk/flying';
import { issueFlying } from './kk/issue-flying';
import { flyingBatteries } from './kk/flying-batteries';
import { evidence } from './kk/evidence';
import { gaps } from './kk/gaps';
import { coverageStates } from './kk/coverage-states';
import { help } from './kk/help';
import { glossary } from './kk/glossary';
import { fieldList } from './kk/field-list';
import { fieldWork } from './kk/field-work';
import { logBook } from './kk/log-book';
import { shift } from './kk/shift';
import { day } from './kk/day';
import { issueChecks } from './kk/issue-checks';
import { ground } from './kk/ground';
import { nextAreas } from './kk/next-areas';
import { issueMaps } from './kk/issue-maps';
import { maps } from './kk/maps';
import { planPatterns } from './kk/plan-patterns';
import { readiness } from './kk/readiness';
import { issueUpdate } from './kk/issue-update';
import { review } from './kk/review';
import { report } from './kk/report';
import { look } from './kk/look';
import { cards } from './kk/cards';
import { assigning } from './kk/assigning';
import { forecasting } from './kk/forecasting';
import { regions } from './kk/regions';
import { planCuts } from './kk/plan-cuts';
import { dates } from './kk/dates';
import { mapPaper } from './kk/map-paper';

export const kk: Catalogue = {
  ...kkStart,
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
