import {
  explains,
  isAhead,
  opened,
  presentRound,
  secondInterpretationRule,
} from '@shared/answers/interpretations/second'
import { secondInterpretationAfter } from '@shared/answers/words'
import { byPeople, type ProvisionName } from '@shared/answers/interpretations/judgement'
import { provisionKey } from '@shared/answers/documents/names'
import { addDays, beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { ruleInForce } from '@shared/deadlines/rule'
import type { DepartmentName } from '@shared/departments/department'
import { secondInterpretationId } from './secondInterpretationId'
import type { JudgeNeeds } from './judgeNeeds'
import { peoplesJudgements, policyInterpretations, provisionJudgements } from '../store'
import { unlessFaster } from '../../platform/unless'

/**
 * 二次解读: asks it of a provision's department once enough different people, who had signed in, were left without an answer within the days
 * that count, and again when that happens after it was explained. One that is open stays as it is: nothing is
 * opened twice, whoever comes last or at the same moment.
 */
export async function openSecondInterpretation(
  provision: ProvisionName,
  department: DepartmentName,
  needs: JudgeNeeds,
): Promise<void> {
  const { judgements, secondInterpretations, reference, now } = needs
  const { unresolved, days } = secondInterpretationAfter
  const key = provisionKey(provision.title, provision.provision)
  const explainedAt = await lastExplained(provision, needs)
  const from = [addDays(beijingDate(now), -days), explainedAt ?? ''].sort().at(-1) ?? ''
  const newest = { from, newestFirst: true, limit: 200 }
  const [ofPeople, all] = await Promise.all([
    judgements.page({ index: 'third', key: peoplesJudgements(key), ...newest }),
    // Earlier editions kept no list of people: what they wrote stands here alone.
    judgements.page({ index: 'first', key: provisionJudgements(key, false), ...newest }),
  ])
  const people = byPeople([...ofPeople.items, ...all.items])
  if (people.length < unresolved) return

  const id = secondInterpretationId(provision)
  const before = await secondInterpretations.get(id)
  const at = now.toISOString()
  const ahead = before && isAhead(before, at)
  if (before && !ahead && (explainedAt === undefined || explainedAt < presentRound(before).openedAt)) return
  const rule = ruleNow(needs, beijingDate(now))
  const counted = due(rule, at, reference.calendar)
  // A round dated ahead is this one, begun by a clock that was wrong.
  const earlier = before ? { ...before, rounds: ahead ? before.rounds.slice(0, -1) : before.rounds } : { id }
  const next = opened(earlier, { provision, department, judgements: people, rule, due: counted, at })
  // Somebody else's word may open it in the same moment.
  await unlessFaster(before ? secondInterpretations.save(next) : secondInterpretations.create(next))
}

async function lastExplained(
  provision: ProvisionName,
  { interpretations }: Pick<JudgeNeeds, 'interpretations'>,
): Promise<string | undefined> {
  const key = policyInterpretations(provision.title)
  const { items } = await interpretations.page({ index: 'second', key, newestFirst: true })
  return items.find((one) => explains(one, provision))?.publishedAt
}

function ruleNow({ reference: { rules } }: Pick<JudgeNeeds, 'reference'>, today: string) {
  const { id } = secondInterpretationRule
  return rules.some((rule) => rule.id === id) ? ruleInForce(rules, id, today) : secondInterpretationRule
}
