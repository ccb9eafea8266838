/** People who work together with one tablet. */
export interface Team {
  readonly kind: 'team';
  readonly id: string;
  readonly name: string;
}
