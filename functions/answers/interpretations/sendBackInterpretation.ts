import { draftOf } from '@shared/answers/interpretations/desk'
import type { sendBackInterpretation as contract } from '@shared/answers/contractInterpretation'
import { sentBack } from '@shared/answers/interpretations/moves'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Interpretations } from '../store'
import { changeInterpretation } from './changeInterpretation'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  now: Date
}

/** 退回: a lead gives a draft back with the reason, and who wrote it finds both in the list. */
export async function sendBackInterpretation(
  { params: { id }, body: { version, reason } }: Received<typeof contract>,
  caller: Caller,
  { interpretations, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeInterpretation({ id, version }, caller, interpretations, (before) =>
    sentBack(before, reason, by, now.toISOString()),
  )
  return { interpretation: draftOf(after, caller.id) }
}
