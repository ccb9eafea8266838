/** Work that goes on outside the records and that a lock would destroy. */
export type OngoingAct = 'tool' | 'track' | 'capture' | 'exchange';
