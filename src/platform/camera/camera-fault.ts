/** Why a camera cannot be used. */
export type CameraFault = 'refused' | 'none' | 'taken' | 'insecure' | 'stopped' | 'unread';

/** Why a camera cannot be used, for whoever asked for it. */
export class CameraError extends Error {
  readonly fault: CameraFault;
  constructor(fault: CameraFault, cause?: unknown) {
    super(`The camera cannot be used: ${fault}.`, { cause });
    this.name = 'CameraError';
    this.fault = fault;
  }
}

/** Whatever went wrong, one of the troubles that have a sentence. */
export const faultOf = (error: unknown): CameraFault =>
  error instanceof CameraError ? error.fault : 'unread';

/** What the browser says when it is asked for a camera. Browsers name the same trouble differently. */
export function openingFault(error: unknown): CameraFault {
  const name =
    typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  if (/NotAllowed|PermissionDenied|Security/.test(name)) return 'refused';
  if (/NotFound|DevicesNotFound|Overconstrained/.test(name)) return 'none';
  return 'taken';
}
