import { answerCard, type AnswerCard } from '@shared/answers/cards/card'
import { basisLine, type CardContent, pointLine } from '@shared/answers/knowledge/content'
import type { SoundContent } from '@shared/answers/knowledge/knowledge'
import { requirePlain } from '@shared/answers/knowledge/plain'
import { beijingDate, wholeDate } from '@shared/calendar/date'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'
import { writtenOf } from './writtenCard'

interface Needs {
  corpus: Pick<Corpus, 'provision'>
  /** What answers now, to tell a question that has its card. */
  all: readonly AnswerCard[]
  /** As the product came with them. */
  seeds: readonly AnswerCard[]
  now: Date
}

type Citation = AnswerCard['citations'][number]

/**
 * The checks before a card is handed in and before it is signed: plain words, nobody's name or telephone, no question that
 * another card answers, its last day ahead, and every article held and in force.
 * @throws Problem 'bad-input' (400) at the field.
 */
export async function soundCard(
  content: CardContent,
  id: string,
  { corpus, all, seeds, now }: Needs,
): Promise<SoundContent> {
  requirePlain(content, stoodIn([...all, ...seeds].filter((one) => one.id === id)))
  const same = all.find((one) => one.id !== id && bare(one.question) === bare(content.question))
  if (same) refuse('question', `${same.department}已经有一张“${same.question}”的卡，请改那一张`)
  if (content.endsOn && content.endsOn < beijingDate(now)) refuse('endsOn', '最后一天已经过了，请写今天以后的日子')
  const before = [...all, ...seeds].find((one) => one.id === id)
  // Of a card that is 待核 nothing may stay unread.
  const readUp = before?.changed ? [] : [...(before?.citations ?? []), ...(before?.points ?? [])]
  const citations = await Promise.all(
    content.basis.map((line) => citedIn('basis', basisLine.exec(line)!, { readUp, corpus })),
  )
  const points = await Promise.all(
    (content.further ?? []).map(async (line) => {
      const [whole, text = '', ...named] = pointLine.exec(line)!
      return { text: text.trim(), ...(await citedIn('further', [whole, ...named], { readUp, corpus })) }
    }),
  )
  requireNewRule(before?.changed, citations)
  const withPoints = points.length > 0 ? { points } : {}
  const rule = seeds.find((one) => one.id === id)?.changed?.rule
  const settles = rule === undefined ? {} : { settles: rule }
  return {
    ...content,
    citations,
    ...withPoints,
    ...settles,
    audience: before?.audience ?? answerCard.shape.audience.enum.个人,
  }
}

/** Every text of a card as it answers and as it came; of one that is 待核 also what was seen of the new rule. */
const stoodIn = (cards: readonly AnswerCard[]): Set<string> =>
  new Set(
    cards.flatMap((card) => [
      card.question,
      card.answer,
      ...card.next,
      ...card.ways,
      ...(writtenOf(card)?.further ?? []),
      ...(card.changed?.gist ? [card.changed.gist] : []),
    ]),
  )

/** A card that is 待核 rests on something of the day of the new rule or later, where that day is known. */
function requireNewRule(changed: AnswerCard['changed'], citations: readonly Citation[]): void {
  const from = changed?.from
  if (from === undefined || citations.some(({ effectiveFrom }) => effectiveFrom >= from)) return
  refuse('basis', `这张卡待核：${changed?.rule}从${wholeDate(from)}起照新的施行，依据里还没有新的条文`)
}

/** An article as it was written, 《标题》第几条, with what was cited of the same card before. */
async function citedIn(
  field: 'basis' | 'further',
  [, written = '', provision = '']: readonly string[],
  { readUp, corpus }: { readUp: readonly Citation[]; corpus: Needs['corpus'] },
): Promise<Citation> {
  // A title within a title is written either way.
  const title = written
    .replace(/^中华人民共和国/, '')
    .replace(/〈/g, '《')
    .replace(/〉/g, '》')
  const held = await corpus.provision(title, provision)
  const only = held?.policy.place?.name
  if (only)
    refuse(field, `《${title}》只管${only}，不能作全市知识卡的依据；${only}自己的做法，由${only}的单位写进“本地的办法”`)
  if (held?.status === 'in-force')
    return { title, provision, effectiveFrom: held.policy.effectiveFrom as Citation['effectiveFrom'] }
  // What is not in the library was read up elsewhere when the card was made; it may stay, and nothing new may come.
  const stood = readUp.find((one) => one.title === title && one.provision === provision)
  if (!held && stood) return { title, provision, effectiveFrom: stood.effectiveFrom }
  return refuse(
    field,
    held
      ? `《${title}》${provision}已经不是现行的，请写现行的条文`
      : `政策文件库里没有《${title}》${provision}，全文先在“收录文件”里收进来才能写`,
  )
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

function refuse(field: keyof CardContent, message: string): never {
  throw new Problem('bad-input', message, [{ field: `content.${field}`, message }])
}
