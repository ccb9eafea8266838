import * as v from 'valibot';
import { type DeviceSettings, type SettingsStore, themes } from '../app/ports/settings';
import { coordinateFormats } from '../geo/coordinates/coordinate-format';
import { languageFor, languages } from '../i18n/language';

const key = 'dala-screen';

const schema = v.object({
  language: v.picklist(languages),
  theme: v.picklist(themes),
  lastOperationId: v.optional(v.string()),
  coordinateFormat: v.optional(v.picklist(coordinateFormats), 'decimal'),
  lockAfterMin: v.optional(v.number(), 10),
  lockOnSuspend: v.optional(v.boolean(), false),
  hiddenLayers: v.optional(v.array(v.string())),
  personId: v.optional(v.string()),
  guideOffered: v.optional(v.boolean()),
  lookHand: v.optional(v.picklist(['left', 'right'])),
  summaryHour: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  startedTrack: v.optional(
    v.object({
      operationId: v.string(),
      trackId: v.string(),
      of: v.picklist(['team', 'vehicle', 'flight']),
      startedMs: v.number(),
    }),
  ),
});

/** The screen's settings in localStorage; what cannot be read is as on a new device. */
export const browserSettings: SettingsStore = {
  load() {
    const stored = v.safeParse(schema, parsed(localStorage.getItem(key)));
    if (!stored.success) return newDeviceSettings();
    const { lastOperationId, personId, guideOffered, lookHand, summaryHour, startedTrack, hiddenLayers, ...rest } =
      stored.output;
    return {
      ...rest,
      ...(lastOperationId !== undefined && { lastOperationId }),
      ...(hiddenLayers !== undefined && { hiddenLayers }),
      ...(personId !== undefined && { personId }),
      ...(guideOffered !== undefined && { guideOffered }),
      ...(lookHand !== undefined && { lookHand }),
      ...(summaryHour !== undefined && { summaryHour }),
      ...(startedTrack !== undefined && { startedTrack }),
    };
  },

  save(settings) {
    localStorage.setItem(key, JSON.stringify(settings));
  },
};

function newDeviceSettings(): DeviceSettings {
  return {
    language: languageFor(navigator.languages),
    theme: 'light',
    coordinateFormat: 'decimal',
    lockAfterMin: 10,
    lockOnSuspend: false,
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
