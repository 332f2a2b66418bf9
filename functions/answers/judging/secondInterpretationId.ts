import { createHash } from 'node:crypto'
import type { ProvisionName } from '@shared/answers/interpretations/judgement'
import { provisionKey } from '@shared/answers/documents/names'

/** The id of the 二次解读 of a provision: one for ever, longer than any id of a notice, with which it shares a table. */
export function secondInterpretationId({ title, provision }: ProvisionName): string {
  return `second#${createHash('sha256').update(provisionKey(title, provision)).digest('hex')}`
}
