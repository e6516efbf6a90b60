import type { Validator } from '../case/schema/validators.generated';

export const validateConfig: Validator;
