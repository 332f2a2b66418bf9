import type { listOwedInterpretations as contract } from '@shared/answers/contract'
import { deskPublishedOf, draftOf, type OwedInterpretation } from '@shared/answers/interpretations/desk'
import { type SecondInterpretation, fulfilledBy, presentRound } from '@shared/answers/interpretations/second'
import { secondInterpretationAfter } from '@shared/answers/words'
import type { Interpretation } from '@shared/answers/interpretations/interpretation'
import { feedbackOf } from '@shared/answers/interpretations/judgement'
import { addDays, beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { ruleInForce } from '@shared/deadlines/rule'
import { standing } from '@shared/deadlines/standing'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import { facesPeople, isOursToExplain, policyDepartments } from '../documents/policyDepartment'
import {
  owedBy,
  departmentInterpretations,
  departmentJudgements,
  type SecondInterpretations,
  type Interpretations,
  type Judgements,
} from '../store'
import { everyOf, ofEach } from '../../platform/store/pages'
import { staleReplies } from './staleReplies'
import { withdrawnCards } from './withdrawnCards'

interface Needs {
  secondInterpretations: Pick<SecondInterpretations, 'page'>
  interpretations: Pick<Interpretations, 'page'>
  judgements: Pick<Judgements, 'page'>
  cards: Cards
  corpus: Corpus
  reference: Reference
  now: Date
}

const mostSaid = 500
/** Provisions that people were left without an answer by: those with the most of them. */
const mostFeedback = 30

/**
 * 本单位的解读: what is owed with its policies, what people asked for again, drafts that wait for a signature, and what
 * is to be checked against a new version: cards and published replies. @throws Problem 'not-allowed' (403) for an account without a department.
 */
export async function listOwedInterpretations(caller: Caller, needs: Needs): Promise<Replied<typeof contract>> {
  const { cards, corpus, reference, now } = needs
  if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const department = reference.department(caller.department)
  const since = addDays(beijingDate(now), -secondInterpretationAfter.days)
  const units = unitsOf(caller)
  const [owing, written, said] = await Promise.all([
    Promise.all(units.map((unit) => everyOf(needs.secondInterpretations.page, { index: 'first', key: owedBy(unit) }))),
    Promise.all(
      units.map((unit) =>
        everyOf(needs.interpretations.page, {
          index: 'first',
          key: departmentInterpretations(unit),
          newestFirst: true,
        }),
      ),
    ),
    ofEach(units, (unit) =>
      needs.judgements.page({
        index: 'second',
        key: departmentJudgements(unit),
        from: since,
        newestFirst: true,
        limit: mostSaid,
      }),
    ),
  ])
  const published = written.flat().filter(({ status }) => status === 'published')
  const unexplained = unexplainedBy(department.id, published, corpus, reference)
  const owed = unexplained.filter(facesPeople)
  return {
    department: department.name,
    owed: {
      total: owed.length,
      internal: unexplained.length - owed.length,
      policies: owed.map(({ id, title, category, versionDate, effectiveFrom }) => ({
        id,
        title,
        category,
        versionDate,
        effectiveFrom,
      })),
    },
    second: await Promise.all(
      owing
        .flat()
        .filter((owed) => !fulfilledBy(owed, published, now.toISOString()))
        .map((owed) => secondOf(owed, corpus, reference, now.toISOString())),
    ),
    feedback: feedbackOf(said)
      .filter(({ unresolved }) => unresolved > 0)
      .slice(0, mostFeedback),
    withdrawn: await withdrawnCards(
      cards.all.filter((card) => reference.departmentNamed(card.department)?.id === department.id),
      corpus,
    ),
    replies: staleReplies(cards.published ?? [], units, corpus),
    // What was sent back waits for its writers, before what waits for a signature.
    drafts: written
      .flat()
      .sort((a, b) => Number(b.status === 'returned') - Number(a.status === 'returned'))
      .filter(({ status }) => status === 'draft' || status === 'returned')
      .map((one) => draftOf(one, caller.id)),
    published: published.map(deskPublishedOf),
  }
}

/** Ours, in force, and not explained in this version; the city's own first, then the newest. */
function unexplainedBy(
  department: string,
  published: readonly Interpretation[],
  corpus: Corpus,
  reference: Reference,
): CataloguedPolicy[] {
  const explained = new Set(published.map(({ policyId }) => policyId))
  const ownerOf = policyDepartments(reference)
  const own = ({ level }: CataloguedPolicy) => (level === 'city' ? 0 : 1)
  return corpus
    .inForce()
    .filter((one) => isOursToExplain(one, reference) && ownerOf(one)?.id === department && !explained.has(one.id))
    .sort((a, b) => own(a) - own(b) || b.effectiveFrom.localeCompare(a.effectiveFrom))
}

async function secondOf(
  owed: SecondInterpretation,
  corpus: Corpus,
  reference: Reference,
  at: string,
): Promise<OwedInterpretation> {
  const { calendar } = reference
  const { openedAt, unresolved, reasons, words } = presentRound(owed)
  const { dueAt, explanation } = limitNow(presentRound(owed), reference)
  const held = await corpus.provision(owed.provision.title, owed.provision.provision)
  const stands = standing(dueAt, at, undefined, calendar)
  const late = stands.kind === 'overdue'
  return {
    provision: owed.provision,
    ...(held ? { policyId: held.policy.id } : {}),
    unresolved,
    reasons,
    words,
    openedAt,
    dueAt,
    deadline: `${explanation}，${presentRound(owed).deadline.basis.kind}`,
    clock: 'workingDaysOver' in stands ? lateWords(stands.workingDaysOver) : leftWords(stands.workingDaysLeft),
    standing: late ? 'overdue' : stands.kind === 'near' ? 'near' : 'onTime',
  }
}

/** By the calendar as it is now, which may have been published or corrected since it was opened; then that is said. */
function limitNow(
  { openedAt, dueAt, deadline }: ReturnType<typeof presentRound>,
  { calendar, rules }: Pick<Reference, 'calendar' | 'rules'>,
): { dueAt: string; explanation: string } {
  const kept = { dueAt, explanation: deadline.explanation }
  const rule = rules.find(({ id }) => id === deadline.ruleId)
  if (!rule) return kept
  const counted = due(ruleInForce(rules, rule.id, beijingDate(openedAt)), openedAt, calendar)
  return counted.dueAt === dueAt
    ? kept
    : { dueAt: counted.dueAt, explanation: `${counted.explanation}（照公布的放假安排重新计算）` }
}

const lateWords = (days: number) => (days < 1 ? '已过期限' : `超期 ${days} 个工作日`)
const leftWords = (days: number) => (days < 1 ? '今天是最后一天' : `还有 ${days} 个工作日`)
