/** The law table's front door. */
export { LAW_AS_OF, LAW_STALE_AFTER_DAYS } from './as-of';
export * from './deadlines/index';
export { FINALITY, NO_RESTART_NOTE, RESENTENCING_NOTE, type FinalityRule } from './finality';
export * from './ids';
export * from './model';
