/** A mistake as the compiled validator reports it; the message is made in `validate.ts`. */
export interface SchemaError {
  /** JSON Pointer of the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const validateFrontMatter: Validator;
export const validateCase: Validator;
