/** Units of figures in short forms; their words are `unit.<unit>`. */
export type FormUnit = 'cm' | 'kg' | 'm2';

/** A number of things, and whether they were counted one by one. */
export interface Count {
  readonly count: number;
  readonly by: 'exact' | 'estimated';
}

/** A field of a short form. `least` and `most` are what a figure may be; `most` of a text is its length. */
export type FormField =
  | { readonly type: 'number'; readonly unit: FormUnit; readonly least: number; readonly most: number }
  | { readonly type: 'count'; readonly most: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'text'; readonly most: number }
  | { readonly type: 'flag' };

/** What is kept of a field: a figure in the field's unit, a choice or text, a flag, or a count. */
export type FormValue = number | string | boolean | Count;
