import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { Problem } from '@shared/problem'

const hmac = (key: string, ...parts: string[]) => createHmac('sha256', key).update(parts.join('\n')).digest('base64url')
const sha256 = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url')

/** 答题凭证 for one survey: the phone's own secret, and that the city has seen it (HMAC-SHA-256). It names nobody. */
export const tokenOf = (key: string, survey: string, secret: string): string =>
  `${secret}.${hmac(key, 'survey-token', survey, secret)}`

/** The secret within a token of this survey. @throws Problem 'not-allowed' (403) for one of another survey, or none at all. */
export function secretIn(key: string, survey: string, token: string): string {
  const [secret = ''] = token.split('.')
  const [given, own] = [Buffer.from(token), Buffer.from(tokenOf(key, survey, secret))]
  if (given.length !== own.length || !timingSafeEqual(given, own))
    throw new Problem('not-allowed', '这张答题凭证不是这份问卷的，请从问卷的页面重新开始')
  return secret
}

/** Under what name it is kept that a person has taken a token: without the key nobody can tell whose it is. */
export const takenId = (key: string, survey: string, person: string): string =>
  `token-${hmac(key, 'survey-taken', survey, person)}`

/** By what a phone that asks again is known. */
export const markOf = (survey: string, secret: string): string => sha256('survey-mark', survey, secret)

/** Under what name an answer is kept: nothing leads from here to a person, nor from a person to here. */
export const answerId = (survey: string, secret: string): string =>
  `answer-${survey}-${sha256('survey-answer', survey, secret)}`
