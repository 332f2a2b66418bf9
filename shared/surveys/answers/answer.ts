import * as z from 'zod'
import { mostOptions, mostQuestions, surveySizes } from '../words'

const value = z.union([
  z.number().int(),
  z.string().max(surveySizes.answer.most * 2),
  z.array(z.number().int().nullable()).max(mostOptions),
])

/** What is sent: by the number of the question. What it may be is judged against the survey. */
export const answers = z
  .record(z.string().max(10), value)
  .refine((all) => Object.keys(all).length <= mostQuestions, '答的题太多')

/** 答题凭证: the phone's own secret and what the city made of it, 32 bytes each in base64url. */
export const token = z.string().regex(/^[\w-]{43}\.[\w-]{43}$/, '答题凭证不完整，请重新打开问卷')
export const secret = z.string().regex(/^[\w-]{43}$/, '这台手机生成的凭证不完整，请重新打开问卷')
