import type { WaitsForSignature } from '../knowledge/signing'
import type { KeptTemplate } from './kept'

/** A template whose draft waits, as those who sign it are told. */
export const templateWaits = ({ id, unit, draft, events }: KeptTemplate): WaitsForSignature => ({
  id,
  what: `${unit.name}的答复模板“${draft?.title ?? ''}”`,
  part: 'templates',
  unit,
  events,
})
