/** Papers whose order of sections a rule prescribes. For every other paper order is the drafter's. */
export interface PrescribedOrder {
  readonly avenue: string;
  readonly document: string;
  readonly authority: string;
}

export const PRESCRIBED_ORDERS: readonly PrescribedOrder[] = [
  { avenue: 'direct-appeal', document: 'brief', authority: 'Fed. R. App. P. 28(a)' },
];
