/** Whether a JSON value out of another device's hands is of the shape that the screens rely on. */
export type ValueCheck = (value: unknown) => boolean;

/** Longer texts are no one's note. */
const longestText = 20_000;
const longestList = 1_000_000;
/** Deeper nesting would overflow whatever walks the value. */
const deepest = 16;
const mostMembers = 2_000;

/** A text of so many characters at most. */
export function isTextOf(longest: number): ValueCheck {
  return (value) => typeof value === 'string' && value.length <= longest;
}

export const isText: ValueCheck = isTextOf(longestText);

export const isFigure: ValueCheck = (value) => typeof value === 'number' && Number.isFinite(value);

export const isTime: ValueCheck = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value));

/** A day, `2026-06-01`. */
export const isDay: ValueCheck = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const isPlace: ValueCheck = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat]: unknown[] = value;
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
};

/** A closed ring or more: what is drawn and measured, not whether it crosses itself. */
export const isPolygon: ValueCheck = (value) => isListOf(isRing)(value) && Array.isArray(value) && value.length > 0;

export function isOneOf(values: readonly string[]): ValueCheck {
  return (value) => typeof value === 'string' && values.includes(value);
}

export function isListOf(check: ValueCheck): ValueCheck {
  return (value) => Array.isArray(value) && value.length <= longestList && value.every(check);
}

/** An object with these members; others may be there within bounds, since later versions add some. */
export function hasMembers(
  required: Readonly<Record<string, ValueCheck>>,
  optional: Readonly<Record<string, ValueCheck>> = {},
): ValueCheck {
  const names = Object.entries(required);
  const others = Object.entries(optional);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members: Readonly<Record<string, unknown>> = { ...value };
    return (
      names.every(([name, check]) => check(members[name])) &&
      others.every(([name, check]) => members[name] === undefined || check(members[name]))
    );
  };
}

/** Whether a JSON value of unknown shape can be walked, shown and compared without harm. */
export function isBounded(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= longestText;
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.length <= longestList && value.every((item) => isBounded(item, depth + 1));
  const members: unknown[] = Object.values(value);
  return members.length <= mostMembers && members.every((member) => isBounded(member, depth + 1));
}

function isRing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 4 || value.length > longestList || !value.every(isPlace)) return false;
  const first: unknown = value[0];
  const last: unknown = value.at(-1);
  return Array.isArray(first) && Array.isArray(last) && first[0] === last[0] && first[1] === last[1];
}
