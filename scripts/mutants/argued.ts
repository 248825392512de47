/** Faults that no test can notice, because they change nothing that anybody could see; each with its reason in one line. */
export const ARGUED: readonly { file: string; operator: string; before: string; why: string }[] =
  [];
