/** The law table's front door. */
export { LAW_AS_OF } from './as-of';
export * from './deadlines/index';
export { FINALITY, type FinalityRule } from './finality';
export * from './ids';
export * from './model';
