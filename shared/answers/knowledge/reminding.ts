import { addDays, type Day, wholeDate } from '../../calendar/date'
import type { Named } from '../../named'
import { message, type Outgoing, toStaff } from '../../outbox'
import type { AnswerCard } from '../cards/card'
import { policyTitle } from '../documents/names'

/** A rule whose new words begin soon. */
export interface ComingRule {
  title: string
  from: Day
}

/** So many days before a rule begins whoever rests on its former words is told. 本市约定. */
export const rulesAheadDays = 30
/** After so many days somebody looks whether a card is still right. 本市约定. */
const lookAgainAfterDays = 365

type Reminded = Pick<AnswerCard, 'question' | 'citations' | 'checked' | 'changed'> & { unit: Named }
interface Now {
  today: Day
  /** ISO instant. */
  at: string
}

const about = { thing: 'card', part: 'cards' } as const

/** To the officers and leads of a unit; the same id on another walk sends nothing new. */
const toUnit = ({ id: department }: Named, said: { id: string; title: string; text: string }, at: string): Outgoing[] =>
  (['officer', 'lead'] as const).map((role) =>
    message({ ...said, id: `${said.id}/${role}`, to: toStaff({ department, role }), about, at }),
  )

function byUnit(cards: readonly Reminded[]): Reminded[][] {
  const units = new Map<string, Reminded[]>()
  for (const card of cards) units.set(card.unit.id, [...(units.get(card.unit.id) ?? []), card])
  return [...units.values()]
}

/** A rule begins within 30 days, and cards rest on its former words: told their unit once for each rule and day. */
export function rulesAhead(cards: readonly Reminded[], rules: readonly ComingRule[], { at }: Now): Outgoing[] {
  return rules.flatMap(({ title, from }) => {
    const resting = cards.filter(
      ({ citations, changed }) =>
        !changed && citations.some((one) => policyTitle(one.title) === title && one.effectiveFrom < from),
    )
    return byUnit(resting).flatMap((own) => {
      const [first] = own
      const text = `《${title}》从${wholeDate(from)}起照新的施行，你单位有 ${own.length} 张知识卡依据原来的，例如“${first!.question}”。照新的条文核对，改好交签发；到那天还没有核对的，不再照原来的答。新的条文文件库里没有的，先在“收录文件”交上。`
      return toUnit(
        first!.unit,
        { id: `rule#${title}#${from}#${first!.unit.id}`, title: '知识卡依据的规定要变', text },
        at,
      )
    })
  })
}

/** 等核对的卡, and those that nobody has looked at for a year: told each unit once a month, and the supervisor of the whole city. */
export function cardsWaiting(cards: readonly Reminded[], { today, at }: Now): Outgoing[] {
  const month = today.slice(0, 7)
  const waiting = cards.filter(({ changed }) => changed)
  const old = cards.filter(({ changed, checked }) => !changed && checked <= addDays(today, -lookAgainAfterDays))
  const units = byUnit([...waiting, ...old]).flatMap((own) => {
    const [first] = own
    const text = [waitWords(own, '你单位有'), oldWords(own)].filter(Boolean).join('')
    return toUnit(first!.unit, { id: `readAgain#${first!.unit.id}#${month}`, title: '知识卡要核对', text }, at)
  })
  if (units.length === 0) return []
  const most = byUnit(waiting).sort((a, b) => b.length - a.length)[0]
  const text = [
    waitWords(waiting, '全市有'),
    most ? `最多的是${most[0]!.unit.name}，${most.length} 张。` : '',
    oldWords([...waiting, ...old]),
  ].join('')
  const to = toStaff({ department: '', role: 'supervisor' })
  return [...units, message({ id: `readAgain#city#${month}`, to, title: '各单位的知识卡要核对', text, about, at })]
}

function waitWords(own: readonly Reminded[], whose: string): string {
  const waiting = own.filter(({ changed }) => changed)
  return waiting.length === 0
    ? ''
    : `${whose} ${waiting.length} 张知识卡的规定变了、还没有照新的核对，例如“${waiting[0]!.question}”。在“知识卡”的“等核对的卡”里。`
}

function oldWords(own: readonly Reminded[]): string {
  const old = own.filter(({ changed }) => !changed).sort((a, b) => a.checked.localeCompare(b.checked))
  const [oldest] = old
  return oldest
    ? `有 ${old.length} 张核对过满一年，最早的是${wholeDate(oldest.checked as Day)}核对的“${oldest.question}”，看一看还对不对。`
    : ''
}
