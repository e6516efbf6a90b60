/** The kinds of token, known to a client before any is computed. */

export const TOKEN_TYPES = ['citation', 'recordCite', 'exhibit'] as const;
export const TOKEN_MODIFIERS = ['deprecated', 'undeclared'] as const;
