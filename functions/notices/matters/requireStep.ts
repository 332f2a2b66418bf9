import type { AreaTree } from '@shared/areas/tree'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { chains, lawfulChainOf, stepOf } from '@shared/notices/chain/chains'
import { requireTurn } from '@shared/notices/chain/progress'
import { chainNames } from '@shared/notices/chain/words'
import type { NoticeContent } from '@shared/notices/content'
import { kindMeant, kindOf } from '@shared/notices/law/kinds'
import type { Notice } from '@shared/notices/notice'
import { unitNow } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { gather } from '../gather'
import { matterKey, type Notices } from '../store'
import { knownOf, type MatterRoom } from './known'
import type { Matters } from './store'

interface Needs {
  matters: Pick<Matters, 'get'>
  notices: Pick<Notices, 'get' | 'page'>
  moment: NoticeMoment
}

/**
 * A notice that is a step of a matter is of its department, of the kind of that step and for its places; one whose kind law
 * makes a step has to say of which matter. @throws Problem 'not-found' | 'not-allowed' | 'bad-input' naming the field.
 */
export async function requireFits(
  content: NoticeContent,
  { department, corrects }: Pick<Notice, 'department' | 'corrects'>,
  { matters, notices, moment: { facts } }: Needs,
): Promise<void> {
  if (!content.chain) return requireNone(content, corrects && (await notices.get(corrects.id)))
  const matter = await matters.get(content.chain.matter)
  if (!matter) throw new Problem('not-found', '没有这件事，请重新选是哪一件事的哪一步')
  if (unitNow(facts, matter.department.id) !== unitNow(facts, department.id))
    throw new Problem('not-allowed', `这件事由${matter.department.name}办`)
  const step = stepOf(matter.chain, content.chain.step)
  if (!step?.kind) throw wrong('chain', '这一步不是公告')
  if (kindMeant(content).id !== step.kind) throw wrong('kind', `这一步是「${kindOf(step.kind)?.name}」，种类也要选它`)
  if (!content.areas.every((code) => facts.areas.concerns(code, matter.areas)))
    throw wrong('areas', `有一个地方不在「${matter.title}」的范围里`)
  await requireSamePeople(content, { notices, areas: facts.areas })
}

/** What became of opinions is told to everybody who was asked for them. */
async function requireSamePeople(
  content: NoticeContent,
  { notices, areas }: { notices: Needs['notices']; areas: AreaTree },
): Promise<void> {
  const asked = kindMeant(content).tellsOf?.kind
  if (!asked) return
  const index = { index: 'third', key: matterKey(content.chain?.matter ?? '') } as const
  const plans = await gather(notices, index, (one): one is Notice => one.status === 'issued', 200)
  const plan = plans.findLast((one) => kindMeant(one.content).id === asked)
  const left = plan?.content.areas.find((code) => !content.areas.some((own) => areas.contains(own, code)))
  if (left !== undefined)
    throw wrong('areas', `征求意见的公告发到了${areas.fullName(left)}，公布意见和修改情况也要发到那里`)
}

/** What was issued before notices named their matters is corrected as it is. */
function requireNone(content: NoticeContent, corrected: Notice | undefined): void {
  const kind = kindMeant(content)
  const chain = lawfulChainOf(kind.id)
  if (!chain || (corrected?.issue && !corrected.issue.content.chain)) return
  throw wrong(
    'chain',
    `「${kind.name}」是${chainNames[chain]}的一步（${chains[chain].law}），要选是哪一件事；还没有立这件事的，先在“分步办的事”里立`,
  )
}

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/** @throws Problem 'not-now' (409) with the reason and the article, where it is not this step's turn today. */
export async function requireItsTurn(
  { issue, content, corrects }: Pick<Notice, 'issue' | 'content' | 'corrects'>,
  { matters, moment, ...room }: MatterRoom & Pick<Needs, 'matters' | 'moment'>,
): Promise<void> {
  if (!content.chain || issue) return
  const matter = await matters.get(content.chain.matter)
  if (!matter) throw new Problem('not-found', '没有这件事，可能已经移走')
  const { standing, step } = requireTurn(matter, content.chain.step, await knownOf(matter.id, room, moment))
  if (standing !== 'next' && !corrects)
    throw new Problem('not-now', `这件事的${step.name}已经发布过，要改就起草更正；不用再发`)
}
