import type { AnswerCard } from '@shared/answers/cards/card'
import type { listKnowledge as contract } from '@shared/answers/contractKnowledge'
import { type CardToReview, type ShownCard, shownOf } from '@shared/answers/knowledge/desk'
import { type KeptCard, untouched } from '@shared/answers/knowledge/knowledge'
import { isOver, laidOver } from '@shared/answers/knowledge/laid'
import { lookAgainDays, readAgainDays } from '@shared/answers/knowledge/words'
import { addDays, beijingDate, type Day } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { everyOf } from '../../platform/store/pages'
import type { Corpus } from '../corpus/corpus'
import { withdrawnCards } from '../interpretations/withdrawnCards'
import { everyUnit, waitingOfAll } from '../waitingOfAll'
import { type TimesAsked, toConfirm, unitsToConfirm } from './toConfirm'
import { writtenOf } from './writtenCard'
import { departmentCards, keptCardIds, type KeptCards, laidCards, waitingCards } from './store'

interface Needs {
  keptCards: Pick<KeptCards, 'page'>
  all: readonly AnswerCard[]
  seeds: readonly AnswerCard[]
  asked: () => Promise<TimesAsked>
  corpus: Corpus
  reference: Reference
  now: Date
}

const mostListed = 20

/** 本单位的知识卡: drafts, what is to be looked at, and the cards with these words; of all units what waits, for the supervisor 代签, and how much of them is 待核. @throws Problem 'not-allowed' without a department. */
export async function listKnowledge(
  { query: { search } }: Received<typeof contract>,
  caller: Caller,
  { keptCards, all, seeds, asked, corpus, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  if (caller.role === 'supervisor') {
    const drafts = (await waitingOfAll(keptCards, [laidCards, waitingCards])).map((one) => ({
      ...shownOf(one, caller.id, writtenOf(seeds.find(({ id }) => id === one.card))),
      ...changedOf(one.card, all, seeds),
      unit: reference.current(one.department.id).name,
    }))
    const handedIn = new Set(drafts.map(({ id }) => id))
    const left = all.filter(({ id }) => !handedIn.has(id))
    const unitOf = ({ department: name }: AnswerCard) => reference.departmentNamed(name)?.name ?? name
    const waiting = unitsToConfirm(left, await asked(), unitOf)
    return { department: everyUnit, drafts, review: [], toConfirm: waiting, total: 0, cards: [] }
  }
  if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const department = reference.department(caller.department)
  const lists = unitsOf(caller).map((unit) =>
    everyOf(keptCards.page, { index: 'first', key: departmentCards(unit), newestFirst: true }),
  )
  const kept = (await Promise.all(lists)).flat()
  const today = beijingDate(now)
  // As they answer from what stands now: what everybody is told follows within a minute.
  const own = laidOver(seeds, kept, today).filter(
    (card) => reference.departmentNamed(card.department)?.id === department.id,
  )
  const of = new Map(kept.map((one) => [one.card, one]))
  const shown = (one: KeptCard): ShownCard => ({
    ...shownOf(one, caller.id, writtenOf(seeds.find(({ id }) => id === one.card))),
    ...changedOf(one.card, own, seeds),
  })
  const cardShown = (card: AnswerCard): ShownCard =>
    shown(of.get(card.id) ?? untouched(`${keptCardIds}${card.id}`, { card: card.id, department, seed: true }))
  // What has its draft already stands with the drafts.
  const left = own.filter(({ id }) => (of.get(id)?.status ?? 'settled') === 'settled')
  const settled = left.filter(({ changed }) => !changed)
  const outdated = new Set((await withdrawnCards(settled, corpus)).map(({ card }) => card))
  const found = own.filter((card) => !search || [card.question, ...card.ways].some((text) => text.includes(search)))
  const yearAgo = addDays(today, -readAgainDays)
  return {
    department: department.name,
    drafts: kept.filter(({ status }) => status !== 'settled').map(shown),
    review: [
      ...toConfirm(left, await asked(), cardShown),
      ...kept.flatMap((one) => reviewOf(one, today, shown)),
      ...settled
        .filter(({ id }) => outdated.has(id))
        .map((card): CardToReview => ({ card: cardShown(card), why: 'basis' })),
      // What answers on goes last: it is only to be read again.
      ...settled
        .filter(({ id, checked }) => checked < yearAgo && !outdated.has(id))
        .sort((a, b) => a.checked.localeCompare(b.checked))
        .map((card): CardToReview => ({ card: cardShown(card), why: 'unread', on: card.checked })),
    ],
    total: found.length,
    cards: found.slice(0, mostListed).map(cardShown),
  }
}

/** 待核, of the card as it answers, or as it came. */
function changedOf(id: string, ...cards: readonly (readonly AnswerCard[])[]): Pick<ShownCard, 'changed'> {
  const changed = cards.map((list) => list.find((card) => card.id === id)).find(Boolean)?.changed
  return changed ? { changed } : {}
}

function reviewOf(one: KeptCard, today: Day, shown: (one: KeptCard) => ShownCard): CardToReview[] {
  if (one.withdrawn) return [{ card: shown(one), why: 'withdrawn', on: beijingDate(one.withdrawn.at) }]
  const on = one.live?.content.endsOn
  if (!on || on > addDays(today, lookAgainDays)) return []
  return [{ card: shown(one), why: isOver(one, today) ? 'expired' : 'expiring', on }]
}
