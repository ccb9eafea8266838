/** An officer or member of a team, as the journal names them. Not an account: a signature proves the device, not the person. */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly teamId?: string;
}
