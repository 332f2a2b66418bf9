import * as z from 'zod'
import { provisionRoot } from '../documents/names'
import { type AnswerCard, cardTopic } from './card'

const way = z.string().trim().min(2).max(120)

/** 条款问法 of one topic: title → its day of force, and beside its provisions how people ask for them, the plainest question first. */
export const askedProvisionsFile = z.strictObject({
  topic: cardTopic,
  documents: z.record(
    z.string().min(2),
    z.strictObject({
      effectiveFrom: z.iso.date(),
      provisions: z.record(
        z.string().regex(/^第[一二三四五六七八九十百千零]+条(之[一二三四五])?$/),
        z.array(way).min(2).max(9),
      ),
    }),
  ),
})
export type AskedProvisions = z.infer<typeof askedProvisionsFile>

/** The same as cards that say nothing of their own: they are found as cards are, and the provision speaks. */
function wordlessCards(files: readonly AskedProvisions[]): AnswerCard[] {
  return files.flatMap(({ topic, documents }) =>
    Object.entries(documents).flatMap(([title, { effectiveFrom, provisions }]) =>
      Object.entries(provisions).map(([provision, [question = '', ...ways]]): AnswerCard => ({
        id: `${title}#${provision}`,
        topic,
        question,
        ways,
        answer: '',
        next: [],
        citations: [{ title, provision, effectiveFrom }],
        department: '',
        audience: '个人',
        checked: effectiveFrom,
        wordless: true,
      })),
    ),
  )
}

/** Those of them whose provision no card rests on: a card says more plainly what it says. */
export function wordlessBeside(cards: readonly AnswerCard[], files: readonly AskedProvisions[]): AnswerCard[] {
  const cited = new Set(cards.flatMap(({ citations }) => citations.map(rootOf)))
  return wordlessCards(files).filter(({ citations }) => !citations.some((one) => cited.has(rootOf(one))))
}

const rootOf = ({ title, provision }: AnswerCard['citations'][number]) => provisionRoot(title, provision)
