import { draftOf } from '@shared/answers/interpretations/desk'
import type { dropInterpretation as contract } from '@shared/answers/contractInterpretation'
import { dropped } from '@shared/answers/interpretations/moves'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Interpretations } from '../store'
import { changeInterpretation } from './changeInterpretation'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  now: Date
}

/** 不用了: a draft leaves the list; that there was one stays in its history. */
export async function dropInterpretation(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { interpretations, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeInterpretation({ id, version }, caller, interpretations, (before) =>
    dropped(before, by, now.toISOString()),
  )
  return { interpretation: draftOf(after, caller.id) }
}
