import type { InterpretationAct } from '@shared/answers/interpretations/acts/act'
import type { reviseInterpretation } from '@shared/answers/interpretations/acts/revise'
import type { Interpretation } from '@shared/answers/interpretations/interpretation'
import { interpretationThing } from '@shared/answers/interpretations/thing'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import type { Corpus } from '../corpus/corpus'
import type { Interpretations } from '../store'
import { explained } from './explained'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  corpus: Pick<Corpus, 'policy' | 'statusOf' | 'inForce'>
  now: Date
}

export interface ChangeSent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** One act on one interpretation, in one conditional write. */
export async function changeInterpretation(
  act: InterpretationAct,
  { params: { id }, body }: ChangeSent,
  caller: Caller,
  { interpretations, corpus, now }: Needs,
): Promise<Interpretation> {
  return change({ act, caller, body, seen: body.version }, interpretationThing, {
    load: async () => {
      const there = await interpretations.get(id)
      if (!there) throw new Problem('not-found', '没有这份解读，可能已经移走')
      return there
    },
    moment: () => ({ at: now.toISOString() }),
    async found(one) {
      if (act.explains === 'kept') await explained(one, corpus)
      if (act.explains !== 'sent') return {}
      const { content } = body as Received<typeof reviseInterpretation>['body']
      return { sound: await asNew(content, one, corpus) }
    },
    keep: (one) => interpretations.save(one),
  })
}

/** As sound as a new one, and of the same document, now in the version that is in force. */
async function asNew(
  content: Received<typeof reviseInterpretation>['body']['content'],
  { policyId: before, policyTitle }: Interpretation,
  corpus: Needs['corpus'],
) {
  const present = corpus.inForce().find(({ title }) => title === policyTitle)
  const policyId = content.policyId === before && present ? present.id : content.policyId
  const { policy, provisions } = await explained({ ...content, policyId }, corpus)
  if (policy.title !== policyTitle)
    throw new Problem('not-allowed', `这份草稿解读的是《${policyTitle}》；解读别的文件，请另写一份`)
  return { ...content, policyId, provisions }
}
