import { answers } from '@shared/surveys/answers/answer'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'

const row = { id: z.string(), version: z.number().int(), survey: z.string() }

/** 领过凭证: that somebody has taken a token for one survey, under a name that only the key can tell; never what they said. */
const taken = z.object({
  ...row,
  /** One-way, of the phone's secret: the same phone that asks again is given the same token. */
  mark: z.string(),
  /** When nobody can answer any more; the row goes then. */
  until: z.iso.datetime(),
})
export const takenTokens: Kind<z.infer<typeof taken>> = {
  table: 'surveys',
  schema: taken,
  isOwn: (id) => id.startsWith('token-'),
  indexes: {},
  expiresAt: ({ until }) => until,
}

/** 答卷: what was said, under the hash of a token. No person, no time, no order but that of the hashes. */
const answered = z.object({ ...row, answers })
export type AnswerSheet = z.infer<typeof answered>
export type AnsweredSheets = Store<AnswerSheet>

export const answersKey = (survey: string) => `answers#${survey}`
export const answeredSheets: Kind<AnswerSheet> = {
  table: 'surveys',
  schema: answered,
  isOwn: (id) => id.startsWith('answer-'),
  indexes: { first: ({ id, survey }) => ({ key: answersKey(survey), sort: id }) },
}

const counts = z.object({ blank: z.number().int(), cells: z.array(z.number().int()) })
/** What is counted for everybody to read: it goes on by five answers at least, so that no two readings differ by one person. */
const counted = z.object({
  ...row,
  tally: z.object({ answers: z.number().int(), questions: z.record(z.string(), z.array(counts)) }),
  /** Nothing comes after it. */
  final: z.boolean(),
})
export const publicCounts: Kind<z.infer<typeof counted>> = {
  table: 'surveys',
  schema: counted,
  isOwn: (id) => id.startsWith('count-'),
  indexes: {},
}
