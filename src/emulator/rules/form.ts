/** One thing Discord refuses about a body: where, by which code, in which words. */
export type Problem = { readonly path: string; readonly code: string; readonly message: string };

/** The judgement of one body: collected while the rules walk through it. */
export type Form = {
  /** Empty when the body may pass. */
  readonly problems: readonly Problem[];
  /** Paths of fields that Discord does not know; it ignores them. */
  readonly unknownFields: readonly string[];
  refuse(path: string, code: string, message: string): void;
  ignore(path: string): void;
};

/** A judgement without any objection yet. */
export function createForm(): Form {
  const problems: Problem[] = [];
  const unknownFields: string[] = [];
  return {
    problems,
    unknownFields,
    refuse: (path, code, message) => void problems.push({ path, code, message }),
    ignore: (path) => void unknownFields.push(path),
  };
}

/** `components` and `0` make `components.0`; an empty path is the body itself. */
export function at(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
