import { enStart } from './en-start';
import { edit } from './en/edit';
import { exchange } from './en/exchange';
import { issue } from './en/issue';
import { issueFiles } from './en/issue-files';
import { issueJournal } from './en/issue-journal';
import { issueMissions } from './en/issue-missions';
import { issuePlanning } from './en/issue-planning';
import { missionFiles } from './en/mission-files';
import { field } from './en/field';
import { layer } from './en/layer';
import { issueStorage } from './en/issue-storage';
import { vault } from './en/vault';
import { plan } from './en/plan';
import { gis } from './en/gis';
import { sheet } from './en/sheet';
import { checklist } from './en/checklist';
import { flySortie } from './en/fly-sortie';
import { sightings } from './en/sightings';
import { setup } from './en/setup';
import { coordinates } from './en/coordinates';
import { paper } from './en/paper';
import { issueCommandLine } from './en/issue-command-line';
import { issueCoverage } from './en/issue-coverage';
import { coverage } from './en/coverage';
import { security } from './en/security';
import { packages } from './en/packages';
import { people } from './en/people';
import { history } from './en/history';
import { issueTerrain } from './en/issue-terrain';
import { sightingDetails } from './en/sighting-details';
import { issueField } from './en/issue-field';
import { safetyRecords } from './en/safety-records';
import { actions } from './en/actions';
import { recording } from './en/recording';
import { tracks } from './en/tracks';
import { flying } from './en/flying';
import { issueFlying } from './en/issue-flying';
import { flyingBatteries } from './en/flying-batteries';
import { evidence } from './en/evidence';
import { gaps } from './en/gaps';
import { coverageStates } from './en/coverage-states';
import { help } from './en/help';
import { glossary } from './en/glossary';
import { fieldList } from './en/field-list';
import { fieldWork } from './en/field-work';
import { logBook } from './en/log-book';
import { shift } from './en/shift';
import { day } from './en/day';
import { issueChecks } from './en/issue-checks';
import { ground } from './en/ground';
import { nextAreas } from './en/next-areas';
import { issueMaps } from './en/issue-maps';
import { maps } from './en/maps';
import { planPatterns } from './en/plan-patterns';
import { readiness } from './en/readiness';
import { issueUpdate } from './en/issue-update';
import { review } from './en/review';
import { report } from './en/report';
import { look } from './en/look';
import { cards } from './en/cards';
import { assigning } from './en/assigning';
import { forecasting } from './en/forecasting';
import { regions } from './en/regions';
import { planCuts } from './en/plan-cuts';
import { dates } from './en/dates';
import { mapPaper } from './en/map-paper';

/** The English catalogue. Its keys are the keys of every language. */
export const en = {
  ...enStart,
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
} as const;
